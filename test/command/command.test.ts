import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../support/command.js'
import { exists, inspect, labelled, ownName } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { serve, startServer } from '../support/fake-registry.js'
import { docker, shell, web } from '../support/images.js'
import { makeSecret } from '../support/secret-search.js'

const deployed = (name: string, image: string, ...more: string[]) => [
  'deploy',
  ...Object.entries({ ...quick, image, name, pull: 'never' }).map(([input, value]) => `--${input}=${value}`),
  ...more,
]

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('exit codes', () => {
  test('0 when it is done, with the output that was asked for alone on standard output', async () => {
    const name = ownDeployment(onTestFinished)
    const { exitCode, stdout, stderr } = await runCommand(
      deployed(name, web(), '--ports', '80', '--output', 'url'),
    )
    expect(stderr).toContain(`✅ ${name}: deployed`)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/)
    expect(await (await fetch(stdout.trim())).text()).toBe('hello\n')
  })

  test('3 when the old container runs again', async () => {
    const name = ownDeployment(onTestFinished)
    await runCommand(deployed(name, versionImage('old')))
    const before = inspect(name).Id
    const { exitCode, stdout } = await runCommand(
      deployed(name, shell(), '--command', '["exit 7"]', '--output=rolled-back', '--output=ready'),
    )
    expect(exitCode).toBe(3)
    expect(stdout).toBe('true\nfalse\n')
    expect(inspect(name)).toMatchObject({ Id: before, State: { Running: true } })
  })

  test('1 when it failed, 2 for mistakes, all of which are told at once and before anything is touched', async () => {
    const { exitCode: failed } = await runCommand(['wait', '--container', ownName(), '--outputs=o.json'])
    expect(failed).toBe(1)
    const name = ownName()
    const { exitCode, stderr, stdout } = await runCommand([
      'run',
      '--image',
      web(),
      '--nmae',
      name,
      '--restart',
      'maybe',
      '--outputs',
      'outputs.txt',
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr.split('\n').filter((line) => line !== '')).toEqual([
      'Error: Option "--nmae" does not exist. Did you mean "--name"?',
      'Error: Option "--outputs": "outputs.txt" does not say how it is to be written. Name a file that ends with .json, .env, .yaml or .yml.',
      expect.stringContaining('Error: Input "restart": "maybe"'),
    ])
  })

  test('130 when it was interrupted, after the roll-back', async () => {
    const name = ownDeployment(onTestFinished)
    await runCommand(deployed(name, versionImage('old'), '--strategy=stop-first'))
    const before = inspect(name).Id
    const { exitCode, stderr } = await runCommand(
      deployed(name, web(), '--strategy=stop-first', '--wait-http=80/never'),
      { onLog: (log, child) => log.includes('wait-http') && child.kill('SIGINT') },
    )
    expect(exitCode).toBe(130)
    expect(stderr).toContain('Interrupted: what was begun is taken back')
    expect(deploymentState(name)).toEqual(['NAME running'])
    expect(inspect(name).Id).toBe(before)
  })

  test('130 at once when it is interrupted twice, and it says what is left', async () => {
    const name = ownName()
    const { exitCode, stderr } = await runCommand(
      ['run', `--name=${name}`, `--image=${web()}`, '--pull=never', '--wait-http=80/never'],
      {
        onLog(log, child) {
          if (!log.includes('wait-http')) return false
          child.kill('SIGINT')
          setTimeout(() => child.kill('SIGINT'), 5)
          return true
        },
      },
    )
    expect(exitCode).toBe(130)
    expect(stderr).toContain('Left at once')
    const [, label = ''] = /--filter label=(\S+)"/.exec(stderr) ?? []
    if (exists(name)) expect(labelled(label)).toEqual([inspect(name).Id])
  })
})

describe('inputs', () => {
  test('are in no environment of what Berth starts, and leave the list of processes', async () => {
    const secret = makeSecret()
    const folder = ownFolder()
    const helper = `#!/bin/sh\nenv > ${folder}/environment\necho '{"Username":"a","Secret":"b"}'\n`
    writeFileSync(join(folder, 'docker-credential-spy'), helper, { mode: 0o755 })
    writeFileSync(join(folder, 'config.json'), '{"credsStore":"spy"}')
    let pid = 0
    const processes: string[] = []
    const { host } = await startServer((one, response) => {
      processes.push(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replace(/\0+$/, ''))
      serve(one, response, ['1.0.0'])
    })
    const onStart = (child: ChildProcess) => {
      pid = child.pid ?? 0
    }
    const args = ['resolve-tag', `--image=${host}/acme/web`, '--version=^1']
    const PATH = `${folder}:${process.env.PATH}`
    const env = { PATH, DOCKER_CONFIG: folder, BERTH_SECRETS: `key=${secret}`, INPUT_PASSWORD: secret }
    expect(await runCommand(args, { env, onStart })).toMatchObject({ exitCode: 0 })
    const environment = readFileSync(join(folder, 'environment'), 'utf8')
    expect(environment).toContain('PATH=')
    expect(environment).not.toMatch(/BERTH_|INPUT_|"[0-9a-f]{12}"/)
    const own = [...args, '--username=u', `--password=${secret}`]
    expect(await runCommand(own, { onStart })).toMatchObject({ exitCode: 0 })
    expect([...new Set(processes)]).toEqual(['berth resolve-tag'])
  })

  test('come by options, over variables, over a file, each as it is written there', async () => {
    const folder = ownFolder()
    const name = ownName()
    writeFileSync(
      join(folder, 'web.yml'),
      `image: ${shell()}\nhostname: of-file\nuser: of-file\nworkdir: /\npull: never\nenv: { A: "1", B: x y }\ncommand: ["exec sleep 1000"]\nstop-timeout: 0\ncpus: 1.50\n`,
    )
    const { exitCode, stderr } = await runCommand(
      ['run', '--inputs', 'web.yml', '--name', name, '--user', '0', '--wait-for=none'],
      {
        cwd: folder,
        env: { BERTH_HOSTNAME: 'of-variable', BERTH_USER: '1', BERTH_HOTSNAME: 'x', BERTH_TO: '1' },
      },
    )
    expect(exitCode, stderr).toBe(0)
    const { Config, HostConfig } = inspect(name)
    expect(Config).toMatchObject({ Hostname: 'of-variable', User: '0', WorkingDir: '/' })
    expect(Config.Env).toEqual(expect.arrayContaining(['A=1', 'B=x y']))
    expect(HostConfig).toMatchObject({ NanoCpus: 1.5e9 })
    expect(stderr).toContain('Warning: The variable BERTH_HOTSNAME names no input')
    expect(stderr).toContain('Did you mean BERTH_HOSTNAME?')
    expect(stderr).not.toContain('BERTH_TO')
  })

  test('a secret by standard input is one that nobody sees; on the command line it gets a warning', async () => {
    const secret = makeSecret()
    const name = ownName()
    const args = (value: string) => [
      ...[
        'run',
        `--name=${name}`,
        `--image=${shell()}`,
        '--pull=never',
        '--wait-for=exit',
        '--secrets',
        value,
      ],
      ...['--command', JSON.stringify(['cat /run/secrets/key; base64 < /run/secrets/key'])],
    ]
    for (const runner of ['plain', 'gitlab']) {
      const { exitCode, stdout, stderr } = await runCommand(
        [...args('-'), '--runner', runner, '--output=inspect'],
        {
          input: `key=${secret}\n`,
        },
      )
      docker('rm', '-f', name)
      expect(exitCode, stderr).toBe(0)
      expect(stderr).toContain('***')
      const seen = stdout + stderr
      expect(seen).not.toContain(/[0-9a-f]{12}/.exec(secret)?.[0])
      expect(seen).not.toContain(Buffer.from(secret).toString('base64').slice(0, 30))
      expect(stderr).not.toContain('stands on the command line')
    }
    const { stderr } = await runCommand(args(`key=${secret}`))
    expect(stderr).toContain('Warning: The value of "--secrets" stands on the command line')
  })
})

test('what a post phase does is done before the command ends', async () => {
  const name = ownName()
  const { exitCode } = await runCommand([
    ...[
      'run',
      `--name=${name}`,
      `--image=${web()}`,
      '--pull=never',
      '--stable-for=0s',
      '--stop-timeout=0s',
      '--stop-after-job',
    ],
  ])
  expect(exitCode).toBe(0)
  expect(exists(name)).toBe(false)
})

test('all outputs go to a file, also of an action that failed', async () => {
  const folder = ownFolder()
  const name = ownName()
  const { exitCode } = await runCommand(
    [
      'run',
      `--name=${name}`,
      `--image=${shell()}`,
      '--pull=never',
      '--command=["exit 3"]',
      '--outputs=o.json',
    ],
    { cwd: folder },
  )
  expect(exitCode).toBe(1)
  const outputs = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8'))
  expect(outputs).toMatchObject({ 'container-name': name, ready: 'false', 'exit-code': '3', url: '' })
  expect(statSync(outputs['inspect-file']).mode & 0o777).toBe(0o600)
})

test('an output that is a path is an input of transform-config, and its outputs are printed by name', async () => {
  const folder = ownFolder()
  writeFileSync(join(folder, 'a.json'), '{"a": 1}')
  const { exitCode, stderr } = await runCommand(
    ['transform-config', '--config-file=a.json', '--config-variables=a=2', '--output', 'b.json'],
    { cwd: folder },
  )
  expect(exitCode, stderr).toBe(0)
  expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{"a": 2}')
})

test('help fits 80 columns and says of every input what action.yml says', async () => {
  for (const action of [
    'deploy',
    'resolve-tag',
    'run',
    'wait',
    'stop',
    'transform-config',
    'status',
    'service',
  ]) {
    const { exitCode, stdout } = await runCommand([action, '--help'])
    expect(exitCode).toBe(0)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  }
})
