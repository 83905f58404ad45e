import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName } from '../support/containers.js'
import { docker, healthy, shell, web } from '../support/images.js'
import { holdFile, openPipe, windowsPath } from '../support/windows-node.js'

const config = '<configuration><appSettings><add key="Url" value="old"/></appSettings></configuration>\n'

let engine = ''

beforeAll(async () => {
  engine = await openPipe('/var/run/docker.sock')
})

function makeWorkspace(files: Record<string, string | Buffer> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Runs a step against the machine's own engine, which answers behind a pipe. */
const act = (action: string, inputs: Record<string, string>, options: object = {}) =>
  runAction(action, { with: { 'docker-host': engine, ...inputs }, ...options })

const still = { 'wait-for': 'running', 'stable-for': '100ms', 'stop-timeout': '0s' }

test('the engine is found at the pipe that is the default', async () => {
  await openPipe('/var/run/docker.sock', 'docker_engine')
  const { errors, log } = await runAction('stop', { with: { container: 'nobody-has-this-name' } })
  expect(errors).toEqual([])
  expect(log).toContain(' at npipe:////./pipe/docker_engine (default pipe)')
})

test('an address of Linux is told of, and not waited for', async () => {
  const { errors } = await act('stop', {
    container: 'web',
    'docker-host': 'unix:///var/run/docker.sock',
    'docker-wait': '10m',
  })
  expect(errors).toEqual([
    expect.stringContaining('is a socket, and engines on Windows listen at pipes. Write it like npipe:'),
  ])
})

test('config files are found by every way to write a path, and each is written once', async () => {
  const files = ['src/Web.config', 'my app/App.config', 'größe/Web.config', 'deep/er/Web.config']
  const workspace = makeWorkspace(Object.fromEntries(files.map((path) => [path, config])))
  const { errors, outputs } = await act(
    'transform-config',
    {
      'config-file': [
        'src\\Web.config',
        'SRC/web.CONFIG',
        '.\\my app/App.config',
        'größe\\Web.config',
        windowsPath(join(workspace, 'deep/er/Web.config')),
      ].join('\n'),
      'config-variables': 'Url=new\nOther=1',
    },
    { workspace },
  )
  expect(errors).toEqual([])
  for (const path of files)
    expect(readFileSync(join(workspace, path), 'utf8')).toBe(config.replace('old', 'new'))
  expect(JSON.parse(outputs.files ?? '').map(({ path }: { path: string }) => path)).toEqual(files)
  expect(outputs.diff).toContain('\n-<configuration>')
  expect(outputs.diff).not.toContain('\r')
})

test.each([
  ['..\\elsewhere\\Web.config', 'leads out of the workspace'],
  ['C:\\windows\\win.ini', 'leads out of the workspace'],
  ['missing\\Web.config', 'There is no file missing\\Web.config in the workspace'],
])('the path %s is refused', async (path, problem) => {
  const workspace = makeWorkspace()
  const inputs = { 'config-file': path, 'config-variables': 'Url=new' }
  const { errors } = await act('transform-config', inputs, { workspace })
  expect(errors).toEqual([expect.stringContaining(problem)])
})

test('a file that another program holds is told in a sentence', async () => {
  const workspace = makeWorkspace({ 'Web.config': config, 'app.env': 'A=1\r\n' })
  for (const file of ['Web.config', 'app.env']) {
    const letGo = await holdFile(join(workspace, file))
    onTestFinished(letGo)
  }
  const read = await act('run', { image: shell(), 'env-file': 'app.env' }, { workspace })
  expect(read.errors).toEqual([expect.stringContaining('app.env is held by another program')])
  const inputs = { 'config-file': 'Web.config', 'config-variables': 'Url=new' }
  const written = await act('transform-config', inputs, { workspace })
  expect(written.errors).toEqual([expect.stringContaining('Web.config is held by another program')])
  expect(read.log + written.log).not.toContain('bug of Berth')
})

test('env files have the line ends and the encodings of Windows', async () => {
  const workspace = makeWorkspace({
    'crlf.env': 'A=1\r\n# note\r\n\r\nB= two \r\n',
    'utf16.env': Buffer.from('\uFEFFC=größe\r\nProgramFiles(x86)=x\r\n', 'utf16le'),
    'latin1.env': Buffer.from('A=1\r\nD=größe\r\n', 'latin1'),
  })
  const name = ownName('windows')
  const inputs = { image: shell(), name, pull: 'never', ...still }
  const { errors } = await act('run', { ...inputs, 'env-file': 'crlf.env\nutf16.env' }, { workspace })
  expect(errors).toEqual([])
  expect(inspect(name).Config.Env).toEqual(
    expect.arrayContaining(['A=1', 'B= two ', 'C=größe', 'ProgramFiles(x86)=x']),
  )
  const wrong = await act('run', { image: shell(), 'env-file': 'latin1.env' }, { workspace })
  expect(wrong.errors).toEqual([
    expect.stringContaining('latin1.env: line 2 is not UTF-8, but perhaps windows-1252'),
  ])
})

test('a container is run, waited for, told of and stopped', async () => {
  const name = ownName('windows')
  const run = await act('run', {
    image: web(),
    name,
    ports: '80',
    pull: 'never',
    'wait-http': '80/',
    ...still,
  })
  expect(run.errors).toEqual([])
  expect(await (await fetch(run.outputs.url ?? '')).text()).toBe('hello\n')
  expect(JSON.parse(run.outputs.ports ?? '')).toEqual({ '80/tcp': Number(run.outputs.port) })
  expect(JSON.parse(run.outputs.inspect ?? '')).toMatchObject({ Name: `/${name}` })
  const wait = await act('wait', { container: name, 'wait-tcp': '80' })
  expect(wait.outputs).toMatchObject({ ready: 'true', 'container-id': inspect(name).Id })
  const stop = await act('stop', { container: name, timeout: '0s', remove: 'true' })
  expect(JSON.parse(stop.outputs.stopped ?? '')).toMatchObject([{ name, exitCode: 137, removed: true }])
  expect(exists(name)).toBe(false)
})

test('a deployment replaces the one before, and status tells of it', async () => {
  const name = ownName('windows')
  const inputs = { image: healthy(), name, pull: 'never', 'keep-old': '0', 'stop-timeout': '0s' }
  const first = await act('deploy', inputs)
  const second = await act('deploy', { ...inputs, env: 'VERSION=2', secrets: 'token=tell nobody' })
  expect([...first.errors, ...second.errors]).toEqual([])
  expect(second.outputs).toMatchObject({
    changed: 'true',
    ready: 'true',
    'previous-container-id': first.outputs['container-id'],
  })
  expect(docker('exec', name, '/bin/busybox', 'cat', '/run/secrets/token')).toBe('tell nobody')
  const { errors, summary } = await runAction('status', { with: { 'docker-hosts': `local=${engine}` } })
  expect(errors).toEqual([])
  expect(summary).toContain(name)
})

test('a roll-back puts the container before back, and keeps the other', async () => {
  const name = ownName('windows')
  const inputs = { image: web(), name, pull: 'never', ...still }
  const first = await act('deploy', inputs)
  const second = await act('deploy', { ...inputs, env: 'VERSION=2' })
  const back = await act('rollback', { name, 'wait-for': 'running', 'stable-for': '100ms' })
  onTestFinished(() => {
    docker('rm', '-fv', second.outputs['container-id'] ?? '')
  })
  expect([...first.errors, ...second.errors, ...back.errors]).toEqual([])
  expect(inspect(name)).toMatchObject({ Id: first.outputs['container-id'], State: { Running: true } })
  expect(inspect(second.outputs['container-id'] ?? '').State.Running).toBe(false)
})

test('Ctrl-C ends a deployment at its gate, and the old container runs on', async () => {
  const name = ownName('windows')
  const inputs = { image: web(), name, pull: 'never', 'keep-old': '0', ...still }
  const { outputs: old } = await act('deploy', inputs)
  const result = await act(
    'deploy',
    { ...inputs, env: 'VERSION=2', 'stable-for': '1m' },
    { cancelWhen: () => exists(`${name}.next`) },
  )
  expect(result.exitCode).toBe(1)
  expect(result.errors[0]).toContain('cancelled')
  expect(result.outputs).toMatchObject({ 'container-id': old['container-id'], 'rolled-back': 'true' })
  expect(inspect(name)).toMatchObject({ Id: old['container-id'], State: { Running: true } })
})
