import { expect, test } from 'vitest'
import { redactContainer, trimInspect } from '../../../src/engine/api/redact.js'

const image = {
  Env: ['PATH=/bin', 'MODE=plain'],
  Entrypoint: ['/bin/sh', '-c'],
  Cmd: ['exec sleep 1000'],
  Healthcheck: { Test: ['CMD', '/bin/check', '--own'] },
}

/** A container as the engine describes it, started from the image as it is but for what is given. */
function container(config: object = {}, more: object = {}) {
  return {
    Id: 'f'.repeat(64),
    Name: '/web',
    Created: '2026-01-01T00:00:00Z',
    Image: `sha256:${'0'.repeat(64)}`,
    Path: '/bin/sh',
    Args: ['-c', 'exec sleep 1000'],
    RestartCount: 0,
    State: state(),
    Config: { Image: 'web', User: '', Tty: false, Labels: null, ...image, ...config },
    HostConfig: {
      NetworkMode: 'default',
      RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
      ReadonlyRootfs: false,
    },
    Mounts: [],
    NetworkSettings: { Ports: null, Networks: null },
    ...more,
  }
}

function state(more: object = {}) {
  return {
    Status: 'running' as const,
    Running: true,
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    ExitCode: 0,
    Error: '',
    StartedAt: '2026-01-01T00:00:00Z',
    FinishedAt: '0001-01-01T00:00:00Z',
    ...more,
  }
}

test('what is the image’s own stays', () => {
  expect(redactContainer(container(), image, {})).toEqual(container({ Labels: {} }))
})

test('a value of the image that another replaces is hidden, and its key stays', () => {
  const { Config } = redactContainer(container({ Env: ['PATH=/bin', 'MODE=secret=1', 'BARE'] }), image, {})
  expect(Config).toMatchObject({ Env: ['PATH=/bin', 'MODE=***', 'BARE'] })
})

test('a command, an entrypoint and a check that are not the image’s are hidden word by word', () => {
  const words = {
    Cmd: ['serve', '--token=abc'],
    Entrypoint: ['/run'],
    Healthcheck: { Test: ['CMD-SHELL', 'x'] },
  }
  const redacted = redactContainer(
    container(words, { Path: '/run', Args: ['serve', '--token=abc'] }),
    image,
    {},
  )
  expect(redacted).toMatchObject({
    Path: '***',
    Args: ['***', '***'],
    Config: { Cmd: ['***', '***'], Entrypoint: ['***'], Healthcheck: { Test: ['CMD-SHELL', '***'] } },
  })
})

test('where the image is gone, all that it could excuse is hidden', () => {
  expect(redactContainer(container(), undefined, {})).toMatchObject({
    Path: '***',
    Args: ['***', '***'],
    Config: {
      Env: ['PATH=***', 'MODE=***'],
      Cmd: ['***'],
      Entrypoint: ['***', '***'],
      Healthcheck: { Test: ['CMD', '***', '***'] },
    },
  })
})

test('an image without a configuration excuses nothing', () => {
  const { Config } = redactContainer(container({ Cmd: null, Entrypoint: null }), {}, {})
  expect(Config).toMatchObject({ Env: ['PATH=***', 'MODE=***'], Cmd: null, Entrypoint: null })
})

test('what probes printed and the fingerprint of the wish are left out, and other labels stay', () => {
  const probe = { Start: '', End: '', ExitCode: 1, Output: 'password wrong' }
  const health = { Status: 'unhealthy', FailingStreak: 1, Log: [probe] }
  const labels = { 'berth.spec': 'salt:hash', 'berth.action': 'run', team: 'web' }
  const { Config, State } = redactContainer(
    container({ Labels: labels }, { State: state({ Health: health }) }),
    image,
    {},
  )
  expect(State).toMatchObject({ Health: { Log: [{ Start: '', End: '', ExitCode: 1 }] } })
  expect(JSON.stringify(State)).not.toContain('password')
  expect(Config).toMatchObject({ Labels: { 'berth.action': 'run', team: 'web' } })
  expect(JSON.stringify(Config)).not.toContain('salt:hash')
})

test('every string of create-options is hidden wherever it stands, a short one only where it is all', () => {
  const options = {
    Domainname: 'secret.example',
    HostConfig: { CpusetCpus: '0', LogConfig: { Type: 'syslog' } },
  }
  const redacted = redactContainer(
    container(
      { Domainname: 'secret.example', Labels: { on: 'host secret.example', ten: '10' } },
      {
        HostConfig: { NetworkMode: 'default', CpusetCpus: '0', LogConfig: { Type: 'syslog' } },
        State: state({ Error: 'no such host: secret.example' }),
      },
    ),
    image,
    options,
  )
  expect(redacted).toMatchObject({
    Config: { Domainname: '***', Labels: { on: 'host ***', ten: '10' } },
    HostConfig: { NetworkMode: 'default', CpusetCpus: '***', LogConfig: { Type: '***' } },
    State: { Status: 'running', Error: 'no such host: ***' },
  })
})

test('an inspection too large for an output loses its least useful parts, and says which', () => {
  const { json, dropped } = trimInspect({ Id: 'x', GraphDriver: { Data: 'y'.repeat(70_000) }, Mounts: [] })
  expect({ json, dropped }).toEqual({ json: '{"Id":"x","Mounts":[]}', dropped: ['GraphDriver'] })
})

test.each([
  ['four characters', 'abcd', '***'],
  ['four characters within a longer text', 'to abcd!', 'to ***!'],
  ['a longer text that holds them, whole', 'abcdef', '***ef'],
  ['three characters', 'abc', '***'],
  ['three characters within a longer text', 'an abc book', 'an abc book'],
])('of what create-options give, %s', (_what, value, shown) => {
  const given = { Domainname: 'abcd', HostConfig: { Runtime: 'abc' } }
  const { Config } = redactContainer(container({ Domainname: value }), image, given)
  expect(Config).toMatchObject({ Domainname: shown })
})
