import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { Replacement } from '../../../src/container/swap/replacement.js'
import { findSuccessor } from '../../../src/container/swap/take-over.js'
import { openLine } from '../../../src/engine/transport/dial.js'
import type { Engine } from '../../../src/engine/transport/docker.js'
import { sender } from '../../../src/engine/transport/send.js'
import { inspect } from '../../support/containers.js'
import { forever, removeAtEnd, startScript } from '../../support/gate.js'
import { listen } from '../../support/registry.js'

removeAtEnd()

test('another run’s candidate is seen though it is given the name at that moment', async () => {
  const other = inspect(startScript(forever))
  let isRenamed = false
  const server = createServer(({ url }, response) => {
    const answer = (name: string) => url === `/containers/${name}/json` && response.end(JSON.stringify(other))
    const refuse = () => response.writeHead(404).end('{"message":"No such container"}')
    if (isRenamed) return void (answer('web') || refuse())
    if (url === '/containers/web/json') return void refuse()
    setTimeout(() => {
      isRenamed = true
      refuse()
    }, 100)
  })
  const port = await listen(server, '127.0.0.1')
  const address = { kind: 'tcp', host: '127.0.0.1', port } as Parameters<typeof sender>[2]
  const line = await openLine(address)
  onTestFinished(() => {
    line.hangUp()
    server.close()
  })
  const engine = { send: sender(line, '', address) } as Engine // only that is used of it
  const job = { upkeep: { names: { candidate: 'web.next', current: 'web' } }, step: 'ours', old: undefined }
  const never = new AbortController().signal
  const found = await findSuccessor(engine, job as unknown as Replacement, undefined, never)
  expect(found?.Id).toBe(other.Id)
})
