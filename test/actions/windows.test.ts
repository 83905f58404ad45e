import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { freePort, listen } from '../support/registry.js'
import { startWindowsEngine, type WindowsEngine } from '../support/windows-engine.js'
import { recorded } from '../support/windows-facts.js'
import { onWindows, openPipe } from '../support/windows-node.js'

const runner = { GITHUB_WORKSPACE: 'D:\\a\\app\\app', RUNNER_OS: 'Windows' }
const quick = { 'wait-for': 'running', 'stable-for': '50ms' }

const act = (engine: WindowsEngine, action: string, inputs: Record<string, string>, env: object = {}) =>
  runAction(action, {
    with: { 'docker-host': engine.address, ...inputs },
    env: { RUNNER_OS: 'Windows', ...env },
  })

const run = (engine: WindowsEngine, inputs: Record<string, string> = {}, env: object = {}) =>
  act(engine, 'run', { image: 'acme/web:1', name: 'web', ...quick, ...inputs }, env)

const created = ({ asked }: WindowsEngine) =>
  asked.find(({ call }) => call === 'POST /containers/create')?.body

test('a container of Windows is created as the inputs say, paths, pipes and commands by its rules', async () => {
  const engine = await startWindowsEngine()
  const { errors, log } = await run(
    engine,
    {
      command: String.raw`C:\app\web.exe --data "C:\My Data" --say it's`,
      entrypoint: String.raw`powershell -File C:\start.ps1`,
      workdir: 'C:\\app',
      isolation: 'hyperv',
      volumes: [
        String.raw`C:\data:C:\app\data:ro`,
        'C:/logs:C:/app/logs',
        String.raw`.\conf:C:\conf`,
        String.raw`\\.\pipe\docker_engine:\\.\pipe\docker_engine`,
        String.raw`cache:C:\cache`,
      ].join('\n'),
      'health-cmd': 'curl -f http://localhost || exit 1',
    },
    runner,
  )
  expect(errors).toEqual([])
  expect(log).toContain('Docker 28.2.2 (windows/amd64) at ')
  expect(created(engine)).toMatchObject({
    Cmd: ['C:\\app\\web.exe', '--data', 'C:\\My Data', '--say', "it's"],
    Entrypoint: ['powershell', '-File', 'C:\\start.ps1'],
    WorkingDir: 'C:\\app',
    Healthcheck: { Test: ['CMD-SHELL', 'curl -f http://localhost || exit 1'] },
    HostConfig: {
      Isolation: 'hyperv',
      NetworkMode: 'default',
      Mounts: [
        { Type: 'bind', Source: 'C:\\data', Target: 'C:\\app\\data', ReadOnly: true },
        { Type: 'bind', Source: 'C:/logs', Target: 'C:/app/logs' },
        { Type: 'bind', Source: 'D:\\a\\app\\app\\conf', Target: 'C:\\conf' },
        { Type: 'npipe', Source: '\\\\.\\pipe\\docker_engine', Target: '\\\\.\\pipe\\docker_engine' },
        { Type: 'volume', Source: 'cache', Target: 'C:\\cache' },
      ],
    },
  })
})

test('secrets are files where Windows services look for them, beside a pipe too', async () => {
  const engine = await startWindowsEngine()
  engine.addFile('C:\\ProgramData\\Docker\\note.txt', 'here')
  const pipe = String.raw`\\.\pipe\docker_engine:\\.\pipe\docker_engine`
  const { errors } = await run(engine, { secrets: 'token=tell nobody', volumes: pipe })
  expect(errors).toEqual([])
  expect(engine.file('C:\\ProgramData\\Docker\\secrets\\token')).toBe('tell nobody')
  expect(JSON.stringify(created(engine))).not.toContain('tell nobody')
})

const webConfig = '<configuration><appSettings><add key="Url" value="old"/></appSettings></configuration>\n'

test.each(['C:\\inetpub\\wwwroot\\Web.config', 'c:/inetpub/wwwroot/web.config'])(
  'the config file %s is rewritten before the start',
  async (file) => {
    const engine = await startWindowsEngine()
    engine.addFile('C:\\inetpub\\wwwroot\\Web.config', webConfig)
    const { errors } = await run(engine, {
      'config-file': file,
      'config-variables': 'Url=https://acme.example',
    })
    expect(errors).toEqual([])
    expect(engine.file('C:\\inetpub\\wwwroot\\Web.config')).toBe(
      webConfig.replace('old', 'https://acme.example'),
    )
    const calls = engine.asked.map(({ call }) => call.replace(/[0-9a-f]{64}/, 'ID'))
    expect(calls.indexOf('PUT /containers/ID/archive')).toBeLessThan(
      calls.indexOf('POST /containers/ID/start'),
    )
  },
)

test.each(['C:\\host:C:\\App\\Conf', 'conf:C:\\App\\Conf'])(
  'a config file below the volume %s, which would hide it, is refused before the start',
  async (volumes) => {
    const engine = await startWindowsEngine()
    engine.addFile('C:\\App\\Conf\\web.config', webConfig)
    const { errors } = await run(engine, {
      volumes,
      'config-file': 'c:\\app\\conf\\web.config',
      'config-variables': 'Url=new',
    })
    expect(errors).toEqual([
      expect.stringContaining('c:\\app\\conf\\web.config is hidden as soon as the container runs'),
    ])
    expect(engine.file('C:\\App\\Conf\\web.config')).toBe(webConfig)
    expect(engine.containers.size).toBe(0)
  },
)

test('a file that is listed in two spellings is one', async () => {
  const engine = await startWindowsEngine()
  engine.addFile('C:\\app\\web.config', webConfig)
  const { errors, summary } = await run(engine, {
    'config-file': 'C:\\app\\web.config\nc:/APP/Web.config',
    'config-variables': 'Url=new',
  })
  expect(errors).toEqual([])
  expect(engine.file('C:\\app\\web.config')).toBe(webConfig.replace('old', 'new'))
  expect(summary.match(/\| changed \| 0 \|/g)).toHaveLength(1)
})

test.each([
  ['token=xyzzy-1\nTOKEN=xyzzy-2', 'Input "secrets": TOKEN is there in another case too'],
  ['nul=a secret', 'Input "secrets": nul is no name of a file on Windows'],
  ['Aux.txt=a secret', 'Input "secrets": Aux.txt is no name of a file on Windows'],
])('secrets that Windows could not keep as files are mistakes', async (secrets, problem) => {
  const engine = await startWindowsEngine()
  const { errors } = await run(engine, { secrets })
  expect(errors).toEqual([expect.stringContaining(problem)])
  expect(engine.asked.map(({ call }) => call)).toEqual(['GET /version'])
})

test('a config file on another drive is told of, and the container is removed', async () => {
  const engine = await startWindowsEngine()
  const { errors } = await run(engine, { 'config-file': 'D:\\web.config', 'config-variables': 'Url=new' })
  expect(errors).toEqual([
    '"D:\\web.config" is on drive D:, of which a Windows engine hands out no files. Write a path on C:.',
  ])
  expect(engine.containers.size).toBe(0)
})

test('a network is made with Windows’ own driver, and nat is there already', async () => {
  const engine = await startWindowsEngine()
  const { errors } = await run(engine, { network: 'nat\nfront', 'create-network': 'true' })
  expect(errors).toEqual([])
  expect(engine.asked.find(({ call }) => call === 'POST /networks/create')?.body).toMatchObject({
    Name: 'front',
    Driver: 'nat',
  })
})

test('what only Linux containers have is refused at once, before anything is made', async () => {
  const engine = await startWindowsEngine()
  const { errors } = await run(engine, { 'read-only': 'true', 'cap-add': 'NET_ADMIN', init: 'true' })
  expect(errors).toEqual([
    'Windows containers have nothing like "read-only", "cap-add", "init". Leave them out, or use an engine for Linux containers.',
  ])
  expect(engine.asked.map(({ call }) => call)).toEqual(['GET /version'])
})

test('a published port that is not on this machine’s loopback is found at the container’s own address', async () => {
  const engine = await startWindowsEngine()
  const server = createServer((_request, response) => void response.end('hello'))
  const port = await listen(server, '127.0.0.2')
  onTestFinished(() => void server.close())
  Object.assign(engine, { ownAddress: '127.0.0.2', hostPort: String(await freePort()) })
  const { errors } = await run(engine, {
    ports: String(port),
    'wait-http': `${port}/`,
    'wait-timeout': '10s',
  })
  expect(errors).toEqual([])
})

test.each([
  [0xe0434352, 'ended with exit code 3762504530 (0xE0434352, an unhandled exception of .NET);'],
  [137, 'ended with exit code 137;'],
])('the exit code %i of Windows is told with its meaning there', async (code, told) => {
  const engine = await startWindowsEngine()
  engine.endsWith = code
  const { errors, outputs, log } = await run(engine, { 'wait-for': 'exit', 'keep-failed': 'true' })
  expect(errors).toEqual([expect.stringContaining(told)])
  expect(outputs['exit-code']).toBe(String(code))
  expect(log).not.toContain('SIGKILL')
})

test('what Windows has against a start is told in a sentence, and the container is removed', async () => {
  const engine = await startWindowsEngine()
  engine.failsWith =
    'failed to create endpoint web on network nat: failed during hnsCallRawResponse: hnsCall failed in Win32: The process cannot access the file because it is being used by another process. (0x20)'
  const { errors } = await run(engine, { ports: '80:80' })
  expect(errors).toEqual([
    'A host port that the container publishes is in use on the engine’s machine. Stop what uses it (Get-NetTCPConnection names its process), or publish another host port, or none ("ports: 80") for a free one.',
  ])
  expect(engine.containers.size).toBe(0)
})

test('volumes of every kind are such that the engine takes them', async () => {
  const engine = await startWindowsEngine()
  const volumes = [
    'cache:D:',
    'C:/logs:C:/app/logs:RO',
    '//./pipe/x://./pipe/x',
    'E:\\data',
    '\\\\?\\C:\\a:C:\\b',
  ]
  const { errors, outputs } = await run(engine, { volumes: volumes.join('\n') })
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.inspect ?? '').Mounts).toMatchObject([
    { Type: 'volume', Name: 'cache', Destination: 'D:', RW: true },
    { Type: 'bind', Source: 'C:\\logs', Destination: 'C:\\app\\logs', RW: false },
    { Type: 'npipe', Source: '\\\\.\\pipe\\x', Destination: '\\\\.\\pipe\\x' },
    { Type: 'volume', Destination: 'E:\\data' },
    { Type: 'bind', Source: '\\\\?\\C:\\a', Destination: 'C:\\b' },
  ])
})

test('stop ends it and tells the exit code', async () => {
  const engine = await startWindowsEngine()
  await run(engine)
  const { errors, outputs } = await act(engine, 'stop', { container: 'web', remove: 'true' })
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.stopped ?? '')).toMatchObject([{ name: 'web', removed: true }])
  expect(engine.containers.size).toBe(0)
})

test('deploy replaces what runs', async () => {
  const engine = await startWindowsEngine()
  const inputs = { image: 'acme/web:1', name: 'web', ...quick, 'keep-old': '0' }
  const first = await act(engine, 'deploy', inputs)
  const second = await act(engine, 'deploy', { ...inputs, env: 'A=1' })
  expect([...first.errors, ...second.errors]).toEqual([])
  expect(second.outputs).toMatchObject({
    changed: 'true',
    'previous-container-id': first.outputs['container-id'],
  })
  expect([...engine.containers.values()].map(({ Name }) => Name)).toEqual(['/web'])
})

test('a deployment that ends at once is rolled back, and everything that was asked has an answer with a source', async () => {
  const engine = await startWindowsEngine()
  engine.addFile('C:\\app\\web.config', webConfig)
  const inputs = {
    ...{ image: 'acme/web:1', name: 'web', network: 'nat\nfront', 'create-network': 'true', ports: '80:80' },
    ...{ 'config-file': 'C:\\app\\web.config', secrets: 'token=tell nobody', volumes: 'cache:D:', ...quick },
  }
  const first = await act(engine, 'deploy', { ...inputs, 'config-variables': 'Url=one' })
  engine.endsWith = 0xe0434352
  const second = await act(engine, 'deploy', { ...inputs, 'config-variables': 'Url=two' })
  expect(first.errors).toEqual([])
  expect(second.errors).toEqual([expect.stringContaining('an unhandled exception of .NET')])
  expect(second.outputs).toMatchObject({
    'rolled-back': 'true',
    'container-id': first.outputs['container-id'],
  })
  const unrecorded = engine.asked.filter(({ call }) => !recorded.some(([pattern]) => pattern.test(call)))
  expect(unrecorded).toEqual([])
  expect(recorded.filter(([, source]) => !source.startsWith('https://'))).toEqual([])
})

test('transform-config rewrites a file of a container that does not run', async () => {
  const engine = await startWindowsEngine()
  engine.addFile('C:\\app\\appsettings.json', '{"Url": "old"}')
  await run(engine)
  await act(engine, 'stop', { container: 'web' })
  const inputs = {
    container: 'web',
    'config-file': 'C:\\app\\appsettings.json',
    'config-variables': 'Url=new',
  }
  const { errors, outputs } = await act(engine, 'transform-config', inputs)
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.files ?? '')).toEqual([
    { path: 'C:\\app\\appsettings.json', changed: true, warnings: [] },
  ])
  expect(engine.file('C:\\app\\appsettings.json')).toBe('{"Url": "new"}')
})

test('files of a Hyper-V container that runs are out of reach, and the reason is told', async () => {
  const engine = await startWindowsEngine()
  engine.addFile('C:\\app\\appsettings.json', '{"Url": "old"}')
  await run(engine, { isolation: 'hyperv' })
  const inputs = { container: 'web', 'allow-running': 'true', 'config-file': 'C:\\app\\appsettings.json' }
  const { errors } = await act(engine, 'transform-config', { ...inputs, 'config-variables': 'Url=new' })
  expect(errors).toEqual([expect.stringContaining('a running Hyper-V container')])
})

test('an isolation is a mistake where containers of Linux run', async () => {
  if (onWindows) await openPipe('/var/run/docker.sock', 'docker_engine')
  const { errors } = await runAction('run', { with: { image: 'acme/web:1', isolation: 'process' } })
  expect(errors).toEqual([
    'Input "isolation": only Windows containers have one, and this engine runs linux containers. Leave it out, or use an engine for Windows containers.',
  ])
})
