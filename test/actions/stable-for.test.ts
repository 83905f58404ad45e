import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { docker, shell } from '../support/images.js'

const stableMs = 700

/** Runs a step to the moment at which it calls the container ready; answers how long the engine had started it by then. */
async function readyAfterStart(action: string, name: string, inputs: Record<string, string>) {
  let readyMs = 0
  const { errors } = await runAction(action, {
    with: { ...inputs, 'wait-for': 'running', 'stable-for': `${stableMs}ms` },
    onLog: (log) => {
      if (log.includes(`${name}: ready after`)) readyMs ||= Date.now()
    },
  })
  expect(errors).toEqual([])
  return readyMs - startEventMs(name)
}

function startEventMs(name: string): number {
  const filters = ['--filter', `container=${name}`, '--filter', 'event=start']
  const now = String(Math.ceil(Date.now() / 1000))
  return (
    Number(docker('events', '--since', '10m', '--until', now, ...filters, '--format', '{{.TimeNano}}')) / 1e6
  )
}

test('run counts from when the engine has started the container, though Docker 28 dates that earlier', async () => {
  const name = ownName()
  const lasted = await readyAfterStart('run', name, { image: shell(), name })
  expect(lasted).toBeGreaterThanOrEqual(stableMs)
})

test('wait counts a container that it finds running from when the engine had started it', async () => {
  const name = ownName()
  docker('run', '-d', '--name', name, shell())
  expect(await readyAfterStart('wait', name, { container: name })).toBeGreaterThanOrEqual(stableMs)
})

test('a container that has run for long is ready at once', async () => {
  const name = ownName()
  docker('run', '-d', '--name', name, shell(), 'busybox sleep 2; echo long; exec busybox sleep 1000')
  await runAction('wait', { with: { container: name, 'wait-log': 'long', 'stable-for': '0s' } })
  const { log } = await runAction('wait', { with: { container: name, 'stable-for': '1900ms' } })
  expect(log).toMatch(new RegExp(`^${name}: ready after \\d+ms$`, 'm'))
})
