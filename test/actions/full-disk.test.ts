import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseVariables, runAction } from '../support/action.js'
import { exists, inspect } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { serve, startServer } from '../support/fake-registry.js'
import { forever, gateName, removeAtEnd, startScript } from '../support/gate.js'
import { buildImage, docker, shell } from '../support/images.js'

removeAtEnd()

/** Inputs with which each action succeeds, on a container of its own. */
const own: Record<string, () => Promise<Record<string, string>>> = {
  run: async () => ({ image: shell(), name: gateName(), command: `["${forever}"]`, 'stable-for': '50ms' }),
  wait: async () => ({ container: startScript(forever), 'stable-for': '50ms' }),
  stop: async () => ({ container: startScript(forever), timeout: '0s' }),
  status: async () => ({ label: 'no=such' }),
  'resolve-tag': async () => {
    const { host } = await startServer((asked, response) => serve(asked, response, ['1.0.0']))
    return { image: `${host}/acme/web` }
  },
  'transform-config': async () => {
    const container = gateName()
    const image = buildImage('full', `RUN ["/bin/sh", "-c", "echo '{}' > /app.json"]`)
    docker('create', '--name', container, image, 'true')
    return { container, 'config-file': '/app.json', 'config-variables': 'a=1', 'dry-run': 'true' }
  },
}

/** A folder on a disk of so many bytes. */
function tinyDisk(bytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', [folder])
    rmdirSync(folder)
  })
  return folder
}

describe('outputs that cannot be written', () => {
  test.each(Object.keys(own))('fail %s with one sentence', async (action) => {
    for (const [file, why] of [
      ['/dev/full', 'no space is left there'],
      ['/dev/null/output', 'it is missing'],
    ]) {
      const { exitCode, errors, log } = await runAction(action, {
        with: (await own[action]?.()) ?? {},
        env: { GITHUB_OUTPUT: file },
      })
      expect(log).not.toContain('bug of Berth')
      expect(errors).toEqual([
        expect.stringMatching(/^.+, and that stands, but these could not be written: the output "/),
      ])
      expect(errors[0]).toContain(`to GITHUB_OUTPUT (${why}).`)
      expect(exitCode).toBe(1)
    }
  })

  test('do not undo a deployment', async () => {
    const name = ownDeployment(onTestFinished)
    const inputs = { image: versionImage('full'), name, ...quick }
    const result = await runAction('deploy', { with: inputs, env: { GITHUB_OUTPUT: '/dev/full' } })
    expect(result.errors).toEqual([
      expect.stringContaining(`${name}: deployed, and that stands, but these could not be written: `),
    ])
    expect(result.exitCode).toBe(1)
    expect(inspect(name).State.Running).toBe(true)
    const post = await runAction('deploy', { with: inputs, state: result.state }, 'post')
    expect([post.exitCode, inspect(name).State.Running]).toEqual([0, true])
  })
})

test('a RUNNER_TEMP that cannot be written to fails a deployment that stands', async () => {
  const name = ownDeployment(onTestFinished)
  const inputs = { image: versionImage('full'), name, ...quick }
  for (const temp of ['/dev/null/temp', tinyDisk(4096)]) {
    if (temp !== '/dev/null/temp') writeFileSync(join(temp, 'fill'), Buffer.alloc(4096))
    const result = await runAction('deploy', { with: inputs, env: { RUNNER_TEMP: temp } })
    expect(result.errors).toEqual([
      expect.stringMatching(/: .*, and that stands, .*the file .* to RUNNER_TEMP \(/),
    ])
    expect(result.outputs).toMatchObject({ ready: 'true', 'inspect-file': '' })
    expect(inspect(name).State.Running).toBe(true)
  }
})

test('a disk that fills up while outputs are written leaves whole ones', async () => {
  const disk = tinyDisk(4096)
  const file = join(disk, 'output')
  writeFileSync(file, '')
  const name = startScript(forever)
  const inputs = { container: name, 'stable-for': '50ms' }
  const { errors } = await runAction('wait', { with: inputs, env: { GITHUB_OUTPUT: file } })
  expect(errors).toEqual([
    expect.stringContaining('the output "inspect" to GITHUB_OUTPUT (no space is left there)'),
  ])
  const written = readFileSync(file, 'utf8')
  expect(parseVariables(written)).toMatchObject({ ready: 'true', 'container-name': name })
  expect(written).not.toContain('inspect<<')
})

test('a step whose state cannot be saved touches nothing', async () => {
  for (const action of ['deploy', 'run']) {
    const name = gateName()
    const inputs = { image: versionImage('full'), name, 'wait-for': 'none' }
    const { errors, exitCode } = await runAction(action, { with: inputs, env: { GITHUB_STATE: '/dev/full' } })
    expect(errors).toEqual([expect.stringContaining('Nothing was done, because what the post phase needs')])
    expect([exitCode, exists(name)]).toEqual([1, false])
  }
})
