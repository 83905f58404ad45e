import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker, shell } from '../support/images.js'

test('a container that is gone at the last look is a failure of run, even where nothing is waited for', async () => {
  const name = ownName()
  await using proxy = await openProxy()
  proxy.decide(({ method, path }, index) => {
    const isLastLook = method === 'GET' && path.endsWith('/json') && path.includes('/containers/')
    const hasStarted = proxy.calls.slice(0, index).some((call) => call.path.endsWith('/start'))
    if (isLastLook && hasStarted) docker('rm', '-f', name)
    return 'pass'
  })
  const { exitCode, errors, outputs } = await runAction('run', {
    with: { image: shell(), name, 'docker-host': proxy.address, 'wait-for': 'none' },
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    `The container ${name} was up, and is gone at the last look. See what else removes containers on this engine.`,
  ])
  expect(outputs.ready).toBe('false')
})

test('readiness that was only "still running" is said in a notice and in the summary', async () => {
  const name = ownName()
  const { exitCode, notices, summary } = await runAction('run', { with: { image: shell(), name } })
  expect(exitCode).toBe(0)
  expect(notices).toEqual([
    expect.stringContaining(
      `${name}: readiness was only "still running after 3 s", because it has no health check`,
    ),
  ])
  expect(summary).toContain('only "still running after 3 s"')
})
