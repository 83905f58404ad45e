import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { ownDeployment, quick } from '../support/deployment.js'
import { buildImage, docker, shell } from '../support/images.js'

/** An image that keeps data in a volume of its own. */
const keeper = (text: string) =>
  buildImage(
    'keeper',
    `RUN ["/bin/sh", "-c", "mkdir /data; echo ${text} > /version"]\nVOLUME /data\nSTOPSIGNAL SIGKILL\nENTRYPOINT ["/bin/sh", "-c"]\nCMD ["exec sleep 1000"]`,
  )

const deploy = (inputs: Record<string, string>) => runAction('deploy', { with: { ...quick, ...inputs } })

const volumeAt = (name: string, path: string) =>
  inspect(name).Mounts.find(({ Destination }) => Destination === path)?.Name

const write = (name: string, file: string, text: string) =>
  docker('exec', name, '/bin/sh', '-c', `echo ${text} > ${file}`)

const read = (name: string, file: string) => docker('exec', name, '/bin/busybox', 'cat', file)

/** A deployment whose containers go when the test ends, and then the volumes, which Berth never removes. */
function ownData() {
  const volumes: string[] = []
  onTestFinished(() => {
    if (volumes.length > 0) docker('volume', 'rm', '-f', ...volumes)
  })
  const forget = (...names: (string | undefined)[]) => void volumes.push(...names.map(String))
  return { name: ownDeployment(onTestFinished), forget }
}

test('data in anonymous volumes go on from version to version, and are named', async () => {
  const { name, forget } = ownData()
  const inputs = { name, volumes: '/more' }
  await deploy({ ...inputs, image: keeper('one') })
  const [data, more] = [volumeAt(name, '/data'), volumeAt(name, '/more')]
  forget(data, more)
  write(name, '/data/a', 'kept')
  write(name, '/more/b', 'kept-too')
  for (const version of ['two', 'three']) {
    const { log, summary, outputs } = await deploy({ ...inputs, image: keeper(version) })
    expect(outputs.changed).toBe('true')
    expect(log).toContain(`Carried over: the anonymous volume at /data (${data})`)
    expect(log).toContain(`Strategy: stop-first, because both would write to `)
    for (const volume of [data, more])
      expect(summary).toContain(`the anonymous volume ${volume} stays in use`)
    expect([volumeAt(name, '/data'), volumeAt(name, '/more')]).toEqual([data, more])
    expect([read(name, '/data/a'), read(name, '/more/b'), read(name, '/version')]).toEqual([
      'kept',
      'kept-too',
      version,
    ])
  }
  expect((await deploy({ ...inputs, image: keeper('three') })).outputs.changed).toBe('false')
})

test('data stay where the new image and the inputs ask for no volume there any more', async () => {
  const { name, forget } = ownData()
  await deploy({ name, image: keeper('one') })
  forget(volumeAt(name, '/data'))
  write(name, '/data/a', 'kept')
  await deploy({ name, image: shell() })
  expect(read(name, '/data/a')).toBe('kept')
})

test.each(['start-first', 'stop-first'])('%s: a roll-back leaves data where they were', async (strategy) => {
  const { name, forget } = ownData()
  await deploy({ name, image: keeper('one') })
  const volume = volumeAt(name, '/data')
  forget(volume)
  write(name, '/data/a', 'kept')
  const { outputs } = await deploy({ name, strategy, image: keeper('two'), command: 'false' })
  expect(outputs['rolled-back']).toBe('true')
  expect([volumeAt(name, '/data'), read(name, '/data/a')]).toEqual([volume, 'kept'])
})

test('a volume that is named by now takes the place of the anonymous one, which stays', async () => {
  const { name, forget } = ownData()
  const named = `${name}-named`
  await deploy({ name, image: keeper('one') })
  const volume = volumeAt(name, '/data')
  forget(volume, named)
  const { log } = await deploy({ name, image: keeper('one'), volumes: `${named}:/data` })
  expect(volumeAt(name, '/data')).toBe(named)
  expect(log).not.toContain('Carried over')
  expect(docker('volume', 'inspect', '-f', '{{.Name}}', volume ?? '')).toBe(volume)
})

test('the volume of secrets goes with its container, and is not carried over', async () => {
  const { name } = ownData()
  await deploy({ name, image: shell(), secrets: 'token=abcdefgh', 'read-only': 'true' })
  const { log } = await deploy({ name, image: shell(), 'read-only': 'true' })
  expect(log).not.toContain('Carried over')
  expect(inspect(name).Mounts).toEqual([])
})

test('two that would write to one volume never run at once, unless that is asked for', async () => {
  const { name, forget } = ownData()
  const volume = `${name}-data`
  forget(volume)
  const inputs = { name, image: shell(), volumes: `${volume}:/data`, recreate: 'true' }
  await deploy(inputs)
  const { log, warnings, summary } = await deploy(inputs)
  expect(log).toContain(`Strategy: stop-first, because both would write to ${volume}\n`)
  expect(summary).toContain(`both would write to ${volume}`)
  expect(warnings).toEqual([])
  const asked = await deploy({ ...inputs, strategy: 'start-first' })
  expect(asked.warnings).toEqual([
    `Old and new both write to ${volume} while they run side by side, which can destroy data; "strategy: auto" stops the old one first`,
  ])
})

test('a folder inside of the other’s is one that both would write to, and a read-only one is not', async () => {
  const { name } = ownData()
  const folder = mkdtempSync(join(tmpdir(), `berth-data-${randomBytes(2).toString('hex')}-`))
  mkdirSync(join(folder, 'db'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const inputs = { name, image: shell() }
  await deploy({ ...inputs, volumes: `${folder}:/data` })
  const nested = await deploy({ ...inputs, volumes: `${folder}/db:/data` })
  expect(nested.log).toContain(`because both would write to ${folder} and ${folder}/db\n`)
  const reading = await deploy({ ...inputs, volumes: `${folder}:/data:ro` })
  expect(reading.log).toContain('Strategy: start-first')
})

test('a config file on a volume that is carried over is told to outlive a roll-back', async () => {
  const { name, forget } = ownData()
  const inputs = { name, image: keeper('config'), 'config-file': '/data/app.env', 'config-variables': 'A=2' }
  await deploy({ name, image: keeper('config') })
  const data = volumeAt(name, '/data')
  forget(data)
  write(name, '/data/app.env', 'A=1')
  const { exitCode, warnings } = await deploy(inputs)
  expect(exitCode).toBe(0)
  expect(warnings).toEqual([
    expect.stringContaining(`/data/app.env is on the volume ${data}, which outlives`),
  ])
})
