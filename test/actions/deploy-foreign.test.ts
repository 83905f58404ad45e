import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, shell, web } from '../support/images.js'
import { freePort } from '../support/registry.js'

const deploy = (inputs: Record<string, string>) =>
  runAction('deploy', { with: { ...quick, 'take-over': 'true', ...inputs } })

/** A deployment under whose name somebody else's container runs. */
function foreign(...options: string[]) {
  const name = ownDeployment(onTestFinished)
  const id = docker('run', '-d', '--stop-signal', 'KILL', '--name', name, ...options, web())
  // Wherever it is by then.
  onTestFinished(() => {
    if (exists(id)) docker('rm', '-f', '-v', id)
  })
  return { name, id, kept: `${name}.${id.slice(0, 12)}` }
}

test('a container that Berth did not create is replaced, stays for as long as its own do, and goes like them', async () => {
  const port = `127.0.0.1:${await freePort()}:80`
  const { name, id, kept } = foreign('--restart', 'always', '-p', port, '-v', '/data')
  docker('exec', name, '/bin/sh', '-c', 'echo kept > /data/a')
  const inputs = { name, ports: port, 'keep-old': '1' }
  const { outputs, log } = await deploy({ ...inputs, image: versionImage('one') })
  expect(outputs).toMatchObject({ changed: 'true', ready: 'true', 'previous-container-id': id })
  expect(log).toContain(`Replacing ${name}, because Berth did not create it, and "take-over" is true\n`)
  expect(docker('exec', name, '/bin/busybox', 'cat', '/data/a')).toBe('kept')
  expect(inspect(kept)).toMatchObject({
    Id: id,
    State: { Running: false },
    HostConfig: { RestartPolicy: { Name: 'no' } },
  })
  expect(
    (await deploy({ ...inputs, 'take-over': 'false', image: versionImage('one') })).outputs.changed,
  ).toBe('false')
  const next = await deploy({ ...inputs, 'take-over': 'false', image: versionImage('two') })
  expect(next.outputs.changed).toBe('true')
  expect(exists(id)).toBe(false)
})

test.each(['start-first', 'stop-first'])(
  '%s: where the new one fails it is put back, restart policy and all',
  async (strategy) => {
    const { name, id } = foreign('--restart', 'always')
    const { errors, outputs } = await deploy({ name, strategy, image: shell(), command: 'false' })
    expect(errors[0]).toContain(`; ${name} runs as before.`)
    expect(outputs).toMatchObject({ 'rolled-back': 'true', 'container-id': id })
    expect(inspect(name)).toMatchObject({
      Id: id,
      State: { Running: true },
      HostConfig: { RestartPolicy: { Name: 'always' } },
    })
  },
)

test('one that would be gone with its stop is not replaced where it could not be put back', async () => {
  const { name, id } = foreign('--rm')
  const inputs = { name, image: versionImage('one') }
  const { errors } = await deploy(inputs)
  expect(errors).toEqual([
    `${name} was started with "docker run --rm", so it is gone as soon as it stops, and could not be put back. Set "rollback: false" to replace it all the same, or start it without "--rm".`,
  ])
  expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
  expect((await deploy({ ...inputs, rollback: 'false', 'keep-old': '1' })).outputs.changed).toBe('true')
})

test('what holds a host port is named', async () => {
  const port = await freePort()
  const holder = ownName('holder')
  const id = docker('run', '-d', '--name', holder, '-p', `127.0.0.1:${port}:80`, web())
  const name = ownDeployment(onTestFinished)
  const { errors } = await deploy({ name, image: versionImage('one'), ports: `127.0.0.1:${port}:80` })
  expect(errors).toEqual([
    `The host port 127.0.0.1:${port} is in use by the container ${holder} (${id.slice(0, 12)}). Stop that with the stop action ("container: ${holder}"), or publish another host port, or none ("ports: 80") for a free one.`,
  ])
  const run = await runAction('run', { with: { image: web(), ports: `${port}:80` } })
  expect(run.errors[0]).toContain(`${port} is in use by the container ${holder} (${id.slice(0, 12)}).`)
})
