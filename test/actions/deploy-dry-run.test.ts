import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownDeployment, quick } from '../support/deployment.js'
import { openProxy } from '../support/engine-proxy.js'
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

/** What the engine has of a deployment and its images, with ids and states, and what the workspace has. */
function everything(name: string, workspace: string): string[] {
  const containers = ['ps', '-a', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.State}} {{.Image}}']
  const images = ['image', 'ls', '-a', '--no-trunc', '--digests', '--format', '{{.ID}} {{.Tag}} {{.Digest}}']
  const engine = [
    docker(...containers, '--filter', `name=${name}`),
    docker(...images, repository),
    docker('volume', 'ls', '-q', '--filter', `label=berth.name=${name}`),
  ]
  const files = readdirSync(workspace).map((file) => `${file} ${readFileSync(join(workspace, file), 'utf8')}`)
  return [...engine, ...files]
}

/** A dry run through an engine that notes what it is asked for besides being looked at. */
async function dryRun(inputs: Record<string, string>, workspace: string) {
  await using proxy = await openProxy()
  const changes: string[] = []
  proxy.decide(({ method, path }) => {
    if (method !== 'GET' && method !== 'HEAD')
      changes.push(
        `${method} ${path
          .replace(/^\/v[\d.]+/, '')
          .replace(/[0-9a-f]{64}/, 'ID')
          .replace(/\?.*/, '')}`,
      )
    return 'pass'
  })
  const given = { ...inputs, 'dry-run': 'true', 'docker-host': proxy.address }
  return { ...(await runAction('deploy', { with: given, workspace })), changes }
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
    const before = everything(name, workspace)
    const dry = await dryRun(next, workspace)
    expect(dry.errors).toEqual([])
    expect(dry.changes).toEqual([])
    expect(everything(name, workspace)).toEqual(before)
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
    const before = everything(name, workspace)
    const dry = await dryRun({ ...inputs, ...config }, workspace)
    expect(dry.errors).toEqual([])
    expect(dry.changes).toEqual(['POST /containers/create', 'DELETE /containers/ID'])
    expect(everything(name, workspace)).toEqual(before)
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
