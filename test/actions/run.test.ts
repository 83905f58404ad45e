import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, labelled, ownName, ownNetwork } from '../support/containers.js'
import { openProxy } from '../support/engine-proxy.js'
import { docker, healthy, shell, web } from '../support/images.js'
import { hasContainerdStore, speaksApi } from '../support/own-engine.js'

/** Runs a container that is not waited for, and returns what the engine says of it. */
async function created(inputs: Record<string, string>, options: object = {}) {
  const name = ownName()
  const result = await runAction('run', {
    with: { image: shell(), name, 'wait-for': 'none', ...inputs },
    ...options,
  })
  expect(result.log).not.toContain('::error')
  expect(result.exitCode).toBe(0)
  return { ...inspect(name), result }
}

/** Runs a shell script in a container to its end and returns what it printed. */
async function printed(script: string, inputs: Record<string, string>, options: object = {}) {
  const name = ownName()
  const command = JSON.stringify([script])
  const result = await runAction('run', {
    with: { image: shell(), name, command, 'wait-for': 'exit', ...inputs },
    ...options,
  })
  expect(result.log).not.toContain('::error')
  return docker('logs', name)
}

describe('inputs reach the container', () => {
  test('env, byte for byte', async () => {
    const env = {
      PLAIN: 'x',
      SPACES: '  two  ',
      QUOTES: `"double" 'single'`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to reach the container as it is
      DOLLAR: '$HOME ${HOME} `id`',
      EQUALS: 'a=b=c',
      LINES: 'one\ntwo\n',
      LETTERS: 'Grüße, 世界 🚢',
    }
    const { Config } = await created({ env: JSON.stringify(env) })
    expect(Config.Env).toEqual(
      expect.arrayContaining(Object.entries(env).map(([key, value]) => `${key}=${value}`)),
    )
  })

  test('values in quotes keep them, with a warning that shows no value', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-quotes-'))
    writeFileSync(join(workspace, 'app.env'), `A="secret-one"\nB='two'\nC="half\n`)
    const { Config, result } = await created({ 'env-file': 'app.env', env: `D="four"\nE='` }, { workspace })
    expect(Config.Env).toEqual(
      expect.arrayContaining(['A="secret-one"', "B='two'", 'C="half', 'D="four"', "E='"]),
    )
    const keeps =
      'stands in quotes, and keeps them, as with "docker run --env-file"; leave them out if they are not part of it'
    expect(result.warnings).toEqual([
      `Input "env-file": the value of A ${keeps}`,
      `Input "env-file": the value of B ${keeps}`,
      `Input "env": the value of D ${keeps}`,
    ])
  })

  test('env as lines, with a variable of the runner handed on and a warning for one it does not have', async () => {
    const { Config, result } = await created(
      { env: 'A=1 \nFROM_RUNNER\nEMPTY\nNOT_THERE\nTEXT<<END\nl1\nl2\nEND' },
      { env: { FROM_RUNNER: 'yes it is', EMPTY: '' } },
    )
    expect(Config.Env).toEqual(
      expect.arrayContaining(['A=1 ', 'FROM_RUNNER=yes it is', 'EMPTY=', 'TEXT=l1\nl2']),
    )
    expect(Config.Env?.join()).not.toContain('NOT_THERE')
    expect(result.warnings).toEqual([
      'Input "env": the runner has no variable NOT_THERE, so the container does not get it',
    ])
  })

  test('env-file, a later file over an earlier and env over both', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-ws-'))
    writeFileSync(join(workspace, 'a.env'), '# a\nA=a\nB=a\nC=a "q"\n')
    writeFileSync(join(workspace, 'b.env'), 'B=b\nD=b\n')
    const { Config } = await created({ 'env-file': 'a.env\nb.env', env: 'D=env' }, { workspace })
    expect(Config.Env).toEqual(expect.arrayContaining(['A=a', 'B=b', 'C=a "q"', 'D=env']))
  })

  test('ports, fixed and ephemeral, and publish-all', async () => {
    const { HostConfig, NetworkSettings } = await created({
      image: web(),
      command: '["httpd", "-f", "-p", "80"]',
      ports: '127.0.0.1::81\n82/udp',
      'publish-all': 'true',
    })
    expect(HostConfig.PortBindings).toEqual({
      '81/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }],
      '82/udp': [{ HostIp: '', HostPort: '' }],
    })
    expect(Object.keys(NetworkSettings.Ports ?? {}).toSorted()).toEqual(['80/tcp', '81/tcp', '82/udp'])
  })

  test('volumes: a workspace path, a named volume, an anonymous one, labelled as what Berth has created', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-ws-'))
    writeFileSync(join(workspace, 'greeting'), 'from the workspace')
    const volume = ownName('volume')
    const { Id, Mounts } = await created(
      { volumes: `./greeting:/greeting:ro\n${volume}:/data\n/scratch` },
      { workspace },
    )
    const shown = Mounts.map(({ Type, Source, Destination, RW }) => [
      Type,
      Destination,
      RW,
      Type === 'bind' ? Source : '',
    ])
    expect(shown.toSorted()).toEqual([
      ['bind', '/greeting', false, join(workspace, 'greeting')],
      ['volume', '/data', true, ''],
      ['volume', '/scratch', true, ''],
    ])
    for (const { Name } of Mounts.filter(({ Type }) => Type === 'volume')) {
      const [{ Labels }] = JSON.parse(docker('volume', 'inspect', Name ?? ''))
      expect(Labels).toMatchObject({ 'berth.action': 'run', 'berth.run-id': '4711' })
    }
    docker('rm', '-f', '-v', Id)
    docker('volume', 'rm', volume)
  })

  test('networks with aliases, created where asked', async () => {
    // The engine lists them by name: the first is to be the last of its list.
    const [second = '', first = ''] = [ownNetwork(), ownNetwork()].toSorted()
    const name = ownName()
    const inputs = {
      image: shell(),
      name,
      'wait-for': 'none',
      network: `${first}\n${second}`,
      'network-aliases': 'api\nweb',
      'create-network': 'true',
    }
    const { exitCode, outputs } = await runAction('run', { with: inputs })
    expect(exitCode).toBe(0)
    const { Networks } = inspect(name).NetworkSettings
    expect(outputs['ip-address']).toBe(Networks?.[first]?.IPAddress)
    expect(Object.keys(Networks ?? {}).toSorted()).toEqual([first, second].toSorted())
    for (const network of [first, second])
      expect(Networks?.[network]?.Aliases).toEqual(expect.arrayContaining(['api', 'web']))
    expect(JSON.parse(docker('network', 'inspect', first))[0].Labels['berth.action']).toBe('run')
    docker('rm', '-f', name)
  })

  test('limits, user, paths, capabilities and the rest of its table', async () => {
    const { Config, HostConfig } = await created({
      restart: 'on-failure:3',
      user: '1234:5678',
      workdir: '/tmp/x y',
      hostname: 'berth-host',
      labels: 'plain=a b\nempty\njson={"a": "$b"}',
      memory: '64m',
      cpus: '0.5',
      'read-only': 'true',
      tmpfs: '/cache:size=1m,mode=1777',
      'cap-add': 'NET_ADMIN',
      'cap-drop': 'ALL',
      'extra-hosts': 'db.internal:10.0.0.5',
      init: 'true',
      isolation: 'default',
      'stop-signal': 'SIGINT',
      'stop-timeout': '1500ms',
    })
    expect(Config).toMatchObject({
      User: '1234:5678',
      WorkingDir: '/tmp/x y',
      Hostname: 'berth-host',
      StopSignal: 'SIGINT',
      StopTimeout: 2,
      Labels: { plain: 'a b', empty: '', json: '{"a": "$b"}' },
    })
    expect(HostConfig).toMatchObject({
      RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 },
      Memory: 67_108_864,
      NanoCpus: 500_000_000,
      ReadonlyRootfs: true,
      Tmpfs: { '/cache': 'size=1m,mode=1777' },
      CapAdd: ['NET_ADMIN'],
      CapDrop: ['ALL'],
      ExtraHosts: ['db.internal:10.0.0.5'],
      Init: true,
      Isolation: 'default',
    })
  })

  test('command and entrypoint, as a line and as an array', async () => {
    const line = await created({ entrypoint: '/bin/busybox', command: `echo 'a b' "c d" \\$e` })
    expect([line.Config.Entrypoint, line.Config.Cmd]).toEqual([
      ['/bin/busybox'],
      ['echo', 'a b', 'c d', '$e'],
    ])
    const array = await created({ entrypoint: '["/bin/sh", "-c"]', command: '["echo \\"$0\\""]' })
    expect([array.Config.Entrypoint, array.Config.Cmd]).toEqual([['/bin/sh', '-c'], ['echo "$0"']])
  })

  test.each([
    ['wget -q http://localhost/', ['CMD-SHELL', 'wget -q http://localhost/']],
    ['["/bin/true", "a b"]', ['CMD', '/bin/true', 'a b']],
    ['["CMD-SHELL", "true"]', ['CMD-SHELL', 'true']],
    ['[ -f /ready ]', ['CMD-SHELL', '[ -f /ready ]']],
    ['none', ['NONE']],
  ])('the health command %s', async (command, test) => {
    const { Config } = await created({ 'health-cmd': command })
    expect(Config.Healthcheck?.Test).toEqual(test)
  })

  test('health times change the image’s check and leave its command', async () => {
    const { Config } = await created({
      image: healthy(),
      'health-interval': '1500ms',
      'health-timeout': '2s',
      'health-retries': '7',
      'health-start-period': '1m',
    })
    expect(Config.Healthcheck).toMatchObject({
      Interval: 1_500_000_000,
      Timeout: 2_000_000_000,
      Retries: 7,
      StartPeriod: 60_000_000_000,
    })
    expect(Config.Healthcheck?.Test?.[0]).toBe('CMD')
  })

  test('the interval at the start is set where the engine has one, and refused where it would be overlooked', async () => {
    const inputs = { image: healthy(), 'health-start-period': '1m', 'health-start-interval': '500ms' }
    if (speaksApi('1.44')) {
      const { Config } = await created(inputs)
      expect(Config.Healthcheck).toMatchObject({ StartInterval: 500_000_000 })
    } else {
      const { errors } = await runAction('run', { with: inputs })
      expect(errors).toEqual([
        expect.stringMatching(
          /^Input "health-start-interval": this engine, Docker \S+, has none\. Leave it out, or use Docker 25 or later\.$/,
        ),
      ])
    }
  })

  test('create-options merge last, arrays replacing, and own labels stay', async () => {
    const { Config, HostConfig, result } = await created({
      labels: 'a=1\nb=2',
      memory: '64m',
      'create-options': JSON.stringify({
        Labels: { b: '3', 'berth.action': 'other' },
        HostConfig: { ShmSize: 1_048_576, Memory: 33_554_432 },
      }),
    })
    expect(Config.Labels).toMatchObject({ a: '1', b: '3', 'berth.action': 'run' })
    expect(HostConfig).toMatchObject({ ShmSize: 1_048_576, Memory: 33_554_432 })
    expect(result.warnings).toEqual(['Labels under "berth." are Berth\'s own; left out: berth.action'])
  })

  test('what the container itself sees', async () => {
    const script = 'echo "$A"; pwd; id -u; cat /proc/sys/kernel/hostname'
    expect(await printed(script, { env: 'A= b "c" ', workdir: '/bin', user: 'app', hostname: 'h1' })).toBe(
      ' b "c" \n/bin\n1234\nh1',
    )
  })
})

describe('outputs', () => {
  test('each is what the engine says', async () => {
    const name = ownName()
    const network = ownNetwork()
    const image = healthy()
    const { outputs, exitCode } = await runAction('run', {
      with: { image, name, ports: '80', network, 'create-network': 'true' },
    })
    const said = inspect(name)
    const bindings = said.NetworkSettings.Ports?.['80/tcp'] ?? []
    const port = bindings.find(({ HostIp }) => HostIp === '0.0.0.0')?.HostPort
    const address = said.NetworkSettings.Networks?.[network]?.IPAddress
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      'container-id': said.Id,
      'container-name': name,
      image,
      'image-id': said.Image,
      // What the containerd store has built it knows by the digest that a registry would have for it.
      digest: hasContainerdStore() ? said.Image : '',
      status: 'running',
      health: 'healthy',
      ready: 'true',
      'exit-code': '',
      host: '127.0.0.1',
      ports: `{"80/tcp":${port}}`,
      port,
      url: `http://127.0.0.1:${port}`,
      'ip-address': address,
      networks: JSON.stringify({ [network]: address }),
      'started-at': said.State.StartedAt,
    })
    expect(await (await fetch(outputs.url ?? '')).text()).toBe('hello\n')
    expect(JSON.parse(outputs.inspect ?? '').Id).toBe(said.Id)
    docker('rm', '-f', name)
  })

  test('inspect hides every value that is not the image’s own, and its file is private', async () => {
    const { result } = await created({
      env: 'TOKEN=abc def',
      command: 'sleep 1000',
      'health-cmd': 'check --token abc',
      'create-options': '{"HostConfig":{"Sysctls":{"net.ipv4.ip_unprivileged_port_start":"1023"}}}',
    })
    const shown = JSON.parse(result.outputs.inspect ?? '')
    expect(shown.Config.Env).toEqual(['TOKEN=***', 'PATH=/bin'])
    expect(shown.Config.Cmd).toEqual(['***', '***'])
    expect(shown.Config.Entrypoint).toEqual(['/bin/sh', '-c'])
    expect(shown.Config.Healthcheck.Test).toEqual(['CMD-SHELL', '***'])
    expect([shown.Path, shown.Args]).toEqual(['/bin/sh', ['***', '***', '***']])
    expect(shown.HostConfig.Sysctls).toEqual({ 'net.ipv4.ip_unprivileged_port_start': '***' })
    const file = result.outputs['inspect-file'] ?? ''
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(shown)
  })

  test('the exit code of one that ran to its end', async () => {
    const inputs = {
      image: shell(),
      name: ownName(),
      command: '["exit 3"]',
      'wait-for': 'exit',
      'exit-codes': '0\n3',
    }
    const result = await runAction('run', { with: inputs })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      'exit-code': '3',
      status: 'exited',
      ready: 'true',
      ports: '{}',
      port: '',
      url: '',
    })
  })
})

describe('trouble', () => {
  test('every mistake is told at once, before the engine is touched', async () => {
    const { exitCode, errors } = await runAction('run', {
      with: {
        ports: 'x',
        env: 'A B=2',
        restart: 'sometimes',
        memory: 'much',
        workdir: 'app',
        'stop-signal': 'SIGFOO',
        'create-options': '{"HostConfig":{"AutoRemove":true}}',
        nmae: 'web',
      },
      env: { DOCKER_HOST: 'unix:///nowhere.sock' },
    })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      'Input "image": it is required and empty. Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2.',
      'Input "env": line 1: "A B" is not the name of a variable. Write it like LOG_LEVEL=debug.',
      'Input "ports": line 1: "x" is not a port to publish. Write it like 8080:80, 127.0.0.1:8080:80/tcp, or 80 for any free host port.',
      'Input "workdir": "app" is not an absolute path. Write it like /app, or C:\\app for Windows.',
      'Input "memory": "much" is not a size. Write it like 512m or 2g.',
      'Input "stop-signal": "SIGFOO" is not a signal. Write it like SIGTERM or SIGQUIT.',
      'Input "restart": "sometimes" is not a restart policy. Write no, always, unless-stopped, on-failure, or on-failure:3.',
      'Input "create-options": HostConfig.AutoRemove would remove the container before its exit code and log can be read. Leave it out, and use "stop-after-job: true" or the stop action.',
      'Input "nmae" does not exist. Did you mean "name"?',
    ])
  })

  test('every wrong entry is told, in lists, maps and files, and a line of secrets by its number alone', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-ws-'))
    writeFileSync(join(workspace, 'wrong.env'), 'A=1\nexport B=2\n')
    const { errors, log } = await runAction('run', {
      with: {
        image: 'Web',
        ports: '80\n8x\n99999',
        env: 'A B=2\nB=1\nB=2',
        'env-file': 'nowhere.env\nwrong.env',
        secrets: 'TOKEN=-----BEGIN\ntop secret\ntail=of it\nno/name=xyzzy',
        'create-options': '{"HostConfig": ',
        username: 'octo:cat',
      },
      workspace,
    })
    expect(errors.map((error) => error.slice(0, error.indexOf('. ') + 1))).toEqual([
      'Input "image": "Web" is not an image reference: a repository is in lower case.',
      'Input "username": "octo:cat" contains ":", which no user name has.',
      'Input "env": line 1: "A B" is not the name of a variable.',
      'Input "env": line 3: the key "B" stands on line 2 too.',
      'Input "env-file": line 1: "nowhere.env" does not exist.',
      'Input "env-file": line 2: wrong.env: line 2: "export B" is not the name of a variable.',
      expect.stringMatching(/^Input "secrets": line 2 is not NAME=VALUE /),
      expect.stringMatching(/^Input "secrets": line 4 is not NAME=VALUE /),
      'Input "ports": line 2: "8x" is not a port to publish.',
      '',
    ])
    expect(errors[9]).toBe('2 more mistakes; the log lists them.')
    expect(log).toContain('Input "ports": line 3: "99999" is not a port to publish.')
    expect(log).toContain(
      'Input "create-options": "{"HostConfig":" is not JSON (Unexpected end of JSON input)',
    )
    expect(log.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/top secret|xyzzy/)
  })

  test.each([
    ['{"labels": {"berth.action": "mine"}}', 'the key "labels" is spelled Labels'],
    ['{"hostConfig": {}}', 'the key "hostConfig" is spelled HostConfig'],
    ['{"HostConfig": {"autoremove": true}}', 'the key "autoremove" is spelled AutoRemove'],
  ])('create-options %s slip nothing by', async (options, problem) => {
    const { errors } = await runAction('run', { with: { image: shell(), 'create-options': options } })
    expect(errors).toEqual([expect.stringContaining(problem)])
  })

  test('no engine', async () => {
    const { exitCode, errors } = await runAction('run', {
      with: { image: shell() },
      env: { DOCKER_HOST: 'unix:///nowhere.sock' },
    })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      'The Docker engine at unix:///nowhere.sock (from DOCKER_HOST) is not there. Start Docker on the runner, or set "docker-host" to where it listens.',
    ])
  })

  /** Runs a step that fails with one sentence and leaves no container behind. */
  async function refused(inputs: Record<string, string>): Promise<string> {
    const runId = `refused-${ownName()}`
    const { exitCode, errors, outputs } = await runAction('run', {
      with: { image: shell(), ...inputs },
      env: { GITHUB_RUN_ID: runId },
    })
    expect({ exitCode, ready: outputs.ready }).toEqual({ exitCode: 1, ready: 'false' })
    expect(errors).toHaveLength(1)
    expect(labelled(`berth.run-id=${runId}`)).toEqual([])
    return errors[0] ?? ''
  }

  test('a name in use says by whom', async () => {
    const name = ownName()
    const id = docker('create', '--name', name, shell())
    expect(await refused({ name })).toBe(
      `The name "${name}" is in use by container ${id.slice(0, 12)}. Remove that container with the stop action ("container: ${name}", "remove: true"), choose another "name", or use deploy, which replaces it (with "take-over: true" if Berth did not create it).`,
    )
    expect(exists(name)).toBe(true)
  })

  test('a port in use', async () => {
    const server = createServer().listen(0, '0.0.0.0')
    await new Promise((done) => server.once('listening', done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    expect(await refused({ ports: `${port}:80` })).toMatch(
      new RegExp(`^The host port \\S*${port} is in use\\. Stop what uses it`),
    )
    server.close()
  })

  test('a missing network', async () => {
    expect(await refused({ network: 'berth-test-nowhere' })).toBe(
      'The network "berth-test-nowhere" does not exist. Create it, or set "create-network: true".',
    )
  })

  test('a volume path that does not exist', async () => {
    const path = join(tmpdir(), `${ownName('path')}`)
    expect(await refused({ volumes: `${path}:/data` })).toBe(
      `The host path ${path} of a volume does not exist on the engine’s machine. Create it there, correct "volumes", or use a named volume.`,
    )
  })

  test('a program that is not in the image', async () => {
    expect(await refused({ entrypoint: '/bin/nope' })).toBe(
      'The container cannot start: "/bin/nope" is not in the image. Correct "command" or "entrypoint", or the image.',
    )
  })

  test('a working directory that is a file', async () => {
    expect(await refused({ workdir: '/etc/passwd' })).toBe(
      'The container cannot start in /etc/passwd, because that is not a directory in the image. Correct "workdir".',
    )
  })

  test('a part of create-options that has another type', async () => {
    expect(await refused({ 'create-options': '{"HostConfig":{"Memory":"1g"}}' })).toMatch(
      /^The engine does not understand a part of "create-options" \(cannot unmarshal string .*Memory of type int64\)\. Give it the type that the Engine API has there\.$/,
    )
  })

  test('an image that the engine does not have and may not pull', async () => {
    expect(await refused({ image: 'berth-test/nope:1', pull: 'never' })).toBe(
      'The engine has no image berth-test/nope:1, and "pull" is never. Set "pull" to missing or always, or build the image in an earlier step.',
    )
  })

  test('a registry that is not there', async () => {
    expect(await refused({ image: 'localhost:1/nope:1' })).toBe(
      'localhost:1/nope:1 cannot be pulled: the engine does not reach its registry localhost:1, after 6 attempts. See that the registry runs and that the engine’s machine reaches it.',
    )
  })

  test('an image of another platform than asked for', async () => {
    expect(await refused({ platform: 'linux/arm64', pull: 'never' })).toContain(
      'for linux/amd64 only, not for linux/arm64',
    )
  })

  test('a network that the failed step had created is gone', async () => {
    const network = ownNetwork()
    await refused({ network, 'create-network': 'true', entrypoint: '/bin/nope' })
    expect(docker('network', 'ls', '-q', '--filter', `name=${network}`)).toBe('')
  })
})

describe('a container that does not become ready', () => {
  const failing = { image: shell(), command: '["echo broken; exit 3"]' }

  test('is removed, and that is said', async () => {
    const name = ownName()
    const { exitCode, log, summary } = await runAction('run', { with: { ...failing, name } })
    expect(exitCode).toBe(1)
    expect(exists(name)).toBe(false)
    expect(log).toContain('The container is removed; "keep-failed: true" would leave it in place\n')
    expect(log).toContain(`Log of ${name}: its last line\n`)
    expect(summary).toContain('| Afterwards | removed |')
  })

  test('stays with keep-failed, and that is said', async () => {
    const name = ownName()
    const inputs = { ...failing, name, 'keep-failed': 'true' }
    const { exitCode, log, summary } = await runAction('run', { with: inputs })
    expect(exitCode).toBe(1)
    expect(inspect(name).State).toMatchObject({ Status: 'exited', ExitCode: 3 })
    expect(log).toContain('The container is left in place, because "keep-failed" is true\n')
    expect(summary).toContain('| Afterwards | left in place |')
  })

  test('stays with keep-failed in a cancelled job, too', async () => {
    const name = ownName()
    const inputs = { image: web(), name, 'stable-for': '60s', 'keep-failed': 'true' }
    const { log, state } = await runAction('run', {
      with: inputs,
      onLog: (text, child) => text.includes(' left)') && child.kill('SIGINT'),
    })
    expect(log).toContain('The container is left in place, because "keep-failed" is true\n')
    await runAction('run', { with: inputs, state }, 'post')
    expect(inspect(name).State.Running).toBe(true)
  })
})

describe('the post phase', () => {
  test('stops and removes the container of stop-after-job', async () => {
    const name = ownName()
    const inputs = { image: web(), name, 'wait-for': 'none', 'stop-after-job': 'true' }
    const { state } = await runAction('run', { with: inputs })
    expect(exists(name)).toBe(true)
    const post = await runAction('run', { with: inputs, state }, 'post')
    expect(post.exitCode).toBe(0)
    expect(post.log).toMatch(
      new RegExp(`^Removed the container ${name} \\([0-9a-f]{12}\\), as "stop-after-job" asks$`, 'm'),
    )
    expect(exists(name)).toBe(false)
  })

  test('takes a network that it had created away, unless others use it', async () => {
    const [name, other, network] = [ownName(), ownName('other'), ownNetwork()]
    const inputs = {
      image: web(),
      name,
      'wait-for': 'none',
      'stop-after-job': 'true',
      network,
      'create-network': 'true',
    }
    const { state } = await runAction('run', { with: inputs })
    docker('run', '-d', '--name', other, '--network', network, shell())
    expect((await runAction('run', { with: inputs, state }, 'post')).log).toContain(
      'in use by others, and stays',
    )
    docker('rm', '-f', other)
    await runAction('run', { with: inputs, state }, 'post')
    expect(docker('network', 'ls', '-q', '--filter', `name=${network}`)).toBe('')
  })

  test('leaves a container that is to stay', async () => {
    const name = ownName()
    const inputs = { image: web(), name, 'wait-for': 'none' }
    const { state } = await runAction('run', { with: inputs })
    await runAction('run', { with: inputs, state }, 'post')
    expect(inspect(name).State.Running).toBe(true)
  })

  test('does nothing where the main phase had not begun', async () => {
    const post = await runAction(
      'run',
      { with: {}, state: {}, env: { DOCKER_HOST: 'unix:///nowhere.sock' } },
      'post',
    )
    expect(post).toMatchObject({ exitCode: 0, log: '' })
  })

  test('removes what a killed main phase left, found by the label alone', async () => {
    const name = ownName()
    const inputs = {
      image: shell(),
      name,
      'wait-for': 'healthy',
      'health-cmd': 'false',
      'wait-timeout': '60s',
    }
    const { state, signal } = await runAction('run', {
      with: inputs,
      onLog: (_log, child) => {
        if (isRunning(name)) child.kill('SIGKILL')
        else setTimeout(() => child.kill('SIGKILL'), 2000)
      },
    })
    expect(signal).toBe('SIGKILL')
    expect(inspect(name).State.Running).toBe(true)
    await runAction('run', { with: inputs, state }, 'post')
    expect(exists(name)).toBe(false)
  })
})

function isRunning(name: string): boolean {
  return docker('ps', '-q', '--filter', `name=^/${name}$`) !== ''
}

test('the summary shows what runs, and summary: false writes none', async () => {
  const name = ownName()
  const inputs = { image: web(), name, ports: '80', 'wait-for': 'running', 'stable-for': '0s' }
  const { summary, outputs, log } = await runAction('run', { with: inputs })
  const { 'container-id': id = '', port } = outputs
  expect(log).toContain(`${name} (${id.slice(0, 12)}) is running, 127.0.0.1:${port} → 80/tcp\n`)
  expect(summary).toContain(`### ✅ ${name}: ready`)
  expect(summary).toContain(
    `| Ports | [127.0.0.1:${outputs.port} → 80/tcp](http://127.0.0.1:${outputs.port}) |`,
  )
  docker('rm', '-f', name)
  expect((await runAction('run', { with: { ...inputs, summary: 'false' } })).summary).toBe('')
})

test('TLS that is asked for is never left out in silence', async () => {
  const { errors } = await runAction('run', {
    with: { image: web(), 'docker-host': 'http://127.0.0.1:1' },
    env: { DOCKER_TLS_VERIFY: '1' },
  })
  expect(errors).toEqual([
    'The engine’s address begins with http://, which is without TLS, and DOCKER_TLS_VERIFY asks for TLS. Write it with https:// or tcp://, or leave TLS out on a network that you trust.',
  ])
})

test('mistakes in the address, the certificates and all other inputs are told at once', async () => {
  const key = '-----BEGIN PRIVATE KEY-----\nhunter2-hunter2'
  const { errors, log } = await runAction('run', {
    with: {
      image: web(),
      'docker-host': 'ftp://a',
      'docker-tls-ca': '/no/ca.pem',
      'docker-tls-cert': '-----BEGIN CERTIFICATE-----',
      'docker-tls-key': key,
      'wait-timeout': 'soon',
    },
  })
  expect(errors).toEqual([
    'Input "docker-host": "ftp://a" is not the address of an engine. Write it like unix:///var/run/docker.sock, tcp://10.0.0.7:2376 or ssh://deploy@web-1.example.com.',
    'Input "wait-timeout": "soon" is not a duration. Write it like 30s or 1m30s.',
    'Input "docker-tls-ca": /no/ca.pem is neither PEM text nor a file that can be read (ENOENT). Give the text with its BEGIN and END lines, or the path of a file on the runner.',
    'Input "docker-tls-cert" has no certificate in PEM format. Give the whole text, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.',
  ])
  const shown = log.split('\n').filter((line) => line.includes('hunter2'))
  expect(shown).toContain('::add-mask::hunter2-hunter2')
  expect(shown.filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
})

test('a cancelled step ends in time even where the engine does not answer any more', async () => {
  await using proxy = await openProxy()
  const name = ownName()
  let child: { kill(signal: NodeJS.Signals): boolean } | undefined
  proxy.decide(({ path }) => {
    if (!path.includes('/containers/create')) return 'pass'
    child?.kill('SIGINT')
    return 'swallow'
  })
  const { exitCode, signal, errors, state } = await runAction('run', {
    with: { image: web(), name, 'docker-host': proxy.address },
    onStart: (process) => {
      child = process
    },
  })
  expect({ exitCode, signal }).toEqual({ exitCode: 1, signal: null })
  expect(errors).toEqual([
    'The job was cancelled, and the step gave up on what did not answer. Its post phase goes on.',
  ])
  expect(state.step).toMatch(/^[0-9a-f-]{36}$/)
}, 20_000)
