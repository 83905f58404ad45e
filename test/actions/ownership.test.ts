import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { buildImage, docker, shell } from '../support/images.js'

type Inputs = Record<string, string>

const deploy = (inputs: Inputs) => runAction('deploy', { with: { ...quick, ...inputs } })

/** Commits a container to an image, which goes with the test. */
function commit(name: string): string {
  const image = `${ownName('committed').toLowerCase()}:1`
  docker('commit', name, image)
  onTestFinished(() => {
    docker('rmi', '-f', image)
  })
  return image
}

/** An image whose author wrote the labels of a deployment. */
const labelledImage = (name: string) =>
  buildImage(
    'labelled',
    `LABEL berth.action=deploy berth.name=${name} berth.step=mine berth.version=9.9.9\nENTRYPOINT ["/bin/sh", "-c"]\nCMD ["exec busybox sleep 1000"]`,
  )

test('containers with labels from their image, and renamed ones, survive what keep-old removes', async () => {
  const name = ownDeployment(onTestFinished)
  await deploy({ name, image: versionImage('one'), 'keep-old': '1' })
  const [backup, stray, renamed] = [ownName('backup'), ownName('stray'), ownName('renamed')]
  docker('create', '--name', backup, commit(name))
  const author = labelledImage(name)
  onTestFinished(() => {
    docker('rmi', '-f', author)
  })
  docker('create', '--name', stray, author)
  const second = await deploy({ name, image: versionImage('two'), 'keep-old': '1' })
  docker('rename', second.outputs['previous-container-id'] ?? '', renamed)
  const third = await deploy({ name, image: versionImage('three') })
  expect(third.exitCode).toBe(0)
  expect([backup, stray, renamed].map(exists)).toEqual([true, true, true])
  expect(exists(second.outputs['container-id'] ?? '')).toBe(false)
  const status = await runAction('status', { with: { label: `berth.name=${name}`, 'check-images': 'false' } })
  expect(
    JSON.parse(status.outputs.deployments ?? '').map(({ version }: { version: string }) => version),
  ).toEqual([''])
  const stopped = await runAction('stop', { with: { label: `berth.name=${name}`, timeout: '0s' } })
  expect(JSON.parse(stopped.outputs.stopped ?? '')).toHaveLength(2)
  expect(exists(renamed)).toBe(true)
})

test.each(['a committed image', 'an image whose author wrote labels'])(
  'a container of %s under the name is refused and left alone',
  async (which) => {
    const name = ownDeployment(onTestFinished)
    await deploy({ name, image: shell() })
    const image = which === 'a committed image' ? commit(name) : labelledImage(name)
    docker('rm', '-f', name)
    const id = docker('run', '-d', '--name', name, image)
    const { exitCode, errors } = await deploy({ name, image: versionImage('two') })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain(
      `The name "${name}" is held by container ${id.slice(0, 12)}, which Berth did not create`,
    )
    expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
    docker('rm', '-f', name)
    if (which !== 'a committed image') docker('rmi', '-f', image)
  },
)

test('a container that somebody labelled by hand is refused and left alone, unless it may be taken over', async () => {
  const name = ownDeployment(onTestFinished)
  const labels = ['--label', 'berth.action=deploy', '--label', `berth.name=${name}`]
  const id = docker('run', '-d', '--name', name, ...labels, versionImage('one'))
  const { errors, outputs } = await deploy({ name, image: versionImage('two') })
  expect(errors[0]).toContain(
    `The name "${name}" is held by container ${id.slice(0, 12)}, which Berth did not create`,
  )
  expect(outputs).toMatchObject({ ready: 'false', changed: 'false' })
  expect(inspect(name)).toMatchObject({ Id: id, State: { Running: true } })
  const taken = await deploy({ name, image: versionImage('two'), 'take-over': 'true' })
  expect(taken.outputs).toMatchObject({ ready: 'true', changed: 'true', 'previous-container-id': id })
  expect(inspect(name).Id).toBe(taken.outputs['container-id'])
})

test('the post phase of run leaves a container of the committed image, and one that was renamed', async () => {
  const [name, other, renamed] = [ownName('run'), ownName('other'), ownName('renamed')]
  const inputs = {
    name,
    image: shell(),
    'stable-for': '50ms',
    'stop-after-job': 'true',
    'stop-timeout': '0s',
  }
  const { state } = await runAction('run', { with: inputs })
  docker('create', '--name', other, commit(name))
  await runAction('run', { with: inputs, state }, 'post')
  expect([exists(name), exists(other)]).toEqual([false, true])
  const again = await runAction('run', { with: inputs })
  docker('rename', name, renamed)
  await runAction('run', { with: inputs, state: again.state }, 'post')
  expect(exists(renamed)).toBe(true)
})

test('a container that Berth makes of such an image is its own, and takes no label over from it', async () => {
  const name = ownDeployment(onTestFinished)
  const image = labelledImage(name)
  const ran = await runAction('run', {
    with: { name: `${name}-job`, image, 'wait-for': 'none', 'stop-after-job': 'true' },
  })
  expect(inspect(`${name}-job`).Config.Labels).toMatchObject({ 'berth.action': 'run', 'berth.version': '' })
  const inputs = { name: `${name}-job`, image, 'stop-after-job': 'true' }
  await runAction('run', { with: inputs, state: ran.state }, 'post')
  expect(exists(`${name}-job`)).toBe(false)
  docker('rmi', '-f', image)
})
