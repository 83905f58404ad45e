import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownDeployment, quick } from '../support/deployment.js'
import { buildImage, docker, forgetRepository } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

let registry: RunningRegistry
let repository: string
const digests: Record<string, string> = {}

beforeAll(async () => {
  registry = await startRegistry()
  repository = `${registry.host}/acme/dry`
  for (const version of ['1.0.0', '2.0.0']) {
    const config = `{ \\"version\\": \\"${version}\\", \\"mode\\": \\"image\\" }`
    const built = buildImage(
      'dry',
      `RUN ["/bin/sh", "-c", "echo '${config}' > /app.json"]\nVOLUME /data\nSTOPSIGNAL SIGKILL\nENTRYPOINT ["/bin/busybox"]\nCMD ["sleep", "1000"]`,
    )
    digests[version] = push(built, repository, [version])
    docker('rmi', built)
  }
})

afterAll(async () => {
  forgetRepository(repository)
  await registry.stop()
})

/** Everything that the engine has, with ids and states, and that the workspace has. */
function everything(workspace: string): string[] {
  const lists = [
    ['ps', '-a', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.State}} {{.Image}}'],
    [
      'image',
      'ls',
      '-a',
      '--no-trunc',
      '--digests',
      '--format',
      '{{.ID}} {{.Repository}} {{.Tag}} {{.Digest}}',
    ],
    ['volume', 'ls', '--format', '{{.Name}}'],
    ['network', 'ls', '--no-trunc', '--format', '{{.ID}} {{.Name}}'],
  ]
  const ours = (line: string) => line.includes('/acme/dry') || line.includes('berth-test-deploy')
  const engine = lists.map((args) =>
    docker(...args)
      .split('\n')
      .filter(ours)
      .toSorted()
      .join('\n'),
  )
  const files = readdirSync(workspace).map((file) => `${file} ${readFileSync(join(workspace, file), 'utf8')}`)
  return [...engine, ...files]
}

function ownWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'berth-dry-'))
  writeFileSync(join(workspace, 'app.env'), 'A=1\n')
  return workspace
}

describe('a dry run', () => {
  test('changes nothing, and says what the deployment then does', async () => {
    const name = ownDeployment(onTestFinished)
    const workspace = ownWorkspace()
    const inputs = { ...quick, image: repository, name }
    await runAction('deploy', { with: { ...inputs, version: '1.0.0' }, workspace })
    const next = { ...inputs, version: '^2', 'env-file': 'app.env', env: 'TOKEN=do-not-show' }
    const before = everything(workspace)
    const dry = await runAction('deploy', { with: { ...next, 'dry-run': 'true' }, workspace })
    expect(dry.errors).toEqual([])
    expect(everything(workspace)).toEqual(before)
    expect(dry.outputs).toMatchObject({
      changed: 'true',
      ready: 'false',
      'rolled-back': 'false',
      tag: '2.0.0',
      version: '2.0.0',
      status: 'running',
      image: `${repository}:1.0.0@${digests['1.0.0']}`,
    })
    expect(dry.outputs.record).toBeUndefined()
    const told = dry.log.split('\n').filter((line) => line.startsWith('Dry run: '))
    expect(told.map((line) => line.replace(/\b[0-9a-f]{12,64}\b/g, 'ID'))).toEqual([
      `Dry run: Would replace ${name}, because it was made from other inputs: image, env`,
      `Dry run: Would pull ${repository}:2.0.0@sha256:ID`,
      'Dry run: Carried over: the anonymous volume at /data (ID)',
      expect.stringContaining('Dry run: Strategy: stop-first, because both would write to '),
      `Dry run: Would remove ${name} (ID), which "keep-old" does not keep`,
    ])
    expect(`${dry.log}${dry.summary}`).not.toContain('do-not-show')
    expect(dry.summary).toContain(`### ✅ ${name}: would be replaced (dry run)\n`)

    const done = await runAction('deploy', { with: next, workspace })
    expect(done.outputs).toMatchObject({ changed: 'true', version: '2.0.0', digest: digests['2.0.0'] })
    expect(done.log).toContain('because it was made from other inputs: image, env')
    expect(done.log).toContain('Strategy: stop-first')

    const again = await runAction('deploy', { with: { ...next, 'dry-run': 'true' }, workspace })
    expect(again.outputs).toMatchObject({ changed: 'false', ready: 'true' })
    expect(again.summary).toContain(`### ✅ ${name}: unchanged (dry run)\n`)
  })

  test('shows how config files would change, without the values of variables', async () => {
    const name = ownDeployment(onTestFinished)
    const workspace = ownWorkspace()
    const inputs = { ...quick, image: repository, version: '1.0.0', name }
    await runAction('deploy', { with: inputs, workspace })
    const config = { 'config-file': '/app.json', 'config-variables': 'mode=do-not-show' }
    const before = everything(workspace)
    const dry = await runAction('deploy', { with: { ...inputs, ...config, 'dry-run': 'true' }, workspace })
    expect(dry.errors).toEqual([])
    expect(everything(workspace)).toEqual(before)
    expect(dry.log).toContain('+{ "version": "1.0.0", "mode": "***" }')
    expect(dry.log).toContain(
      `Would replace ${name}, because it was made from other inputs: config-file, config-variables`,
    )
    expect(`${dry.log}${dry.summary}`).not.toContain('do-not-show')
  })

  test('of a first deployment would create it', async () => {
    const name = ownDeployment(onTestFinished)
    const { outputs, summary, exitCode } = await runAction('deploy', {
      with: { ...quick, image: repository, name, 'dry-run': 'true' },
    })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', ready: 'false', version: '2.0.0' })
    expect(summary).toContain(`### ✅ ${name}: would be created (dry run)\n`)
    expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
  })
})
