import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { listen } from '../support/registry.js'

test('an engine that hangs is given up after 10 s, before anything else is done', async () => {
  const paths: string[] = []
  const server = createServer(({ url = '' }) => void paths.push(url))
  onTestFinished(() => void server.close())
  const host = `tcp://127.0.0.1:${await listen(server, '127.0.0.1')}`
  const { errors } = await runAction('run', { with: { image: 'acme/web:1', 'docker-host': host } })
  expect(errors).toEqual([
    `The Docker engine at ${host} (from input "docker-host") did not answer within 10 s. See whether it hangs, then run the job again.`,
  ])
  expect(paths).toEqual(['/version'])
})
