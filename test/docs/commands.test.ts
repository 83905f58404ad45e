import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { shownBlock } from '../support/shown-blocks.js'

/** A folder with files; those of `bin` are programs that are found before others. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-docs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
    if (file.startsWith('bin/')) chmodSync(join(folder, file), 0o755)
  }
  return folder
}

/** Runs commands as a `run:` step does; what a program of `bin` was called with stands in `called`. */
function runShell(script: string, cwd: string, variables: Record<string, string> = {}) {
  const env = { ...process.env, ...variables, PATH: `${cwd}/bin:${process.env.PATH}` }
  return spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' })
}

const calledIn = (folder: string) => readFileSync(join(folder, 'called'), 'utf8').trimEnd().split('\n')

test('the demo that the README begins with runs', () => {
  const [demo = ''] = shownBlock('README.md', 'npm run demo').text.split('\n')
  const { status, stdout } = spawnSync('bash', ['-c', demo], { encoding: 'utf8' })
  expect(status, stdout).toBe(0)
  expect(stdout).toContain('<h1>Hello from Berth</h1>')
})

/** What the page about Kubernetes shows, written where it says, with the image and the file of a deployment. */
function prepareKustomization(programs: Record<string, string> = {}): string {
  const folder = folderWith({
    'deploy/deployment.yml': shownBlock('docs/kubernetes.md', 'kind: Deployment').text,
    'deploy/appsettings.json': '{}',
    ...programs,
  })
  const { text } = shownBlock('docs/kubernetes.md', 'kustomization.yml <<END')
  const { status, stderr } = runShell(text, folder, {
    REPOSITORY: 'ghcr.io/acme/web',
    DIGEST: `sha256:${'a'.repeat(64)}`,
  })
  expect(status, stderr).toBe(0)
  return folder
}

test('kustomize pins the image and mounts the file that it is fed, under a name of its content', () => {
  const folder = prepareKustomization()
  const render = () =>
    parseAllDocuments(
      execFileSync('kubectl', ['kustomize', 'deploy'], { cwd: folder, encoding: 'utf8' }),
    ).map((document) => document.toJS())
  const [settings, deployment] = render()
  const { containers, volumes } = deployment.spec.template.spec
  expect(containers[0].image).toBe(`ghcr.io/acme/web@sha256:${'a'.repeat(64)}`)
  expect(settings).toMatchObject({ kind: 'ConfigMap', data: { 'appsettings.json': '{}' } })
  expect(settings.metadata.name).toMatch(/^settings-\w{10}$/)
  expect(volumes[0].configMap.name).toBe(settings.metadata.name)
  writeFileSync(join(folder, 'deploy/appsettings.json'), '{"a": 1}')
  expect(render()[0].metadata.name).not.toBe(settings.metadata.name)
})

test.each([
  ['0', 0, ['rollout status deployment/web --timeout=5m']],
  ['1', 1, ['rollout status deployment/web --timeout=5m', 'rollout undo deployment/web']],
])('a roll-out that ends with %s is undone if it failed', (code, status, after) => {
  // No cluster is here: what it would be asked is noted.
  const kubectl = `#!/bin/sh\necho "$*" >> called\n[ "$2" != status ] || exit ${code}\n`
  const folder = prepareKustomization({ 'bin/kubectl': kubectl })
  const { text } = shownBlock('docs/kubernetes.md', 'kubectl apply')
  expect(runShell(text, folder).status).toBe(status)
  expect(calledIn(folder)).toEqual(['apply --kustomize deploy', ...after])
})

test('a task definition of ECS gets the image, is registered, and its service is waited for', () => {
  const folder = folderWith({
    'task-definition.json': '{"family": "web", "containerDefinitions": [{"name": "web", "image": "old"}]}',
    // No AWS is here: what it would be asked is noted.
    'bin/aws':
      '#!/bin/sh\necho "$*" >> called\n[ "$2" != register-task-definition ] || echo arn:aws:ecs:web:7\n',
  })
  mkdirSync(join(folder, 'deploy'))
  const { text } = shownBlock('docs/kubernetes.md', 'aws ecs')
  const { status, stderr } = runShell(text, folder, { IMAGE: 'ghcr.io/acme/web:1@sha256:b' })
  expect(status, stderr).toBe(0)
  expect(parse(readFileSync(join(folder, 'deploy/task-definition.json'), 'utf8'))).toEqual({
    family: 'web',
    containerDefinitions: [{ name: 'web', image: 'ghcr.io/acme/web:1@sha256:b' }],
  })
  expect(calledIn(folder)).toEqual([
    'ecs register-task-definition --cli-input-json file://deploy/task-definition.json --query taskDefinition.taskDefinitionArn --output text',
    'ecs update-service --cluster shop --service web --task-definition arn:aws:ecs:web:7',
    'ecs wait services-stable --cluster shop --services web',
  ])
})
