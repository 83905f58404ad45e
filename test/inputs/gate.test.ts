import { describe, expect, test } from 'vitest'
import { declared } from '../../src/actions/declared.js'
import { type GateInputs, gateInputs, gateRules } from '../../src/inputs/gate.js'
import { readInputs } from '../../src/platform/read-inputs.js'
import type { Read, Rule } from '../../src/runner.js'

const names = [
  'wait-for',
  'wait-http',
  'wait-tcp',
  'wait-log',
  'wait-timeout',
  'stable-for',
  'on-unhealthy',
  'exit-codes',
  'on-unready',
  'logs-tail',
]
const defaults = Object.fromEntries(names.map((name) => [name, declared.wait?.[name] ?? '']))

function read(given: Record<string, string>, restart?: string): GateInputs {
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  const rules = gateRules.map(
    (rule): Rule<GateInputs> =>
      (inputs) =>
        rule(inputs, restart === undefined ? undefined : { name: restart }),
  )
  return readInputs((from: Read) => gateInputs(from), rules, {
    env,
    declared: defaults,
    mask: () => {},
    warn: () => {},
  })
}

function mistakes(given: Record<string, string>, restart?: string): string[] {
  try {
    read(given, restart)
  } catch (thrown) {
    if (thrown instanceof AggregateError) return thrown.errors.map(({ message }) => message)
    throw thrown
  }
  return []
}

describe('the inputs of the gate', () => {
  test('have the defaults of the contract', () => {
    expect(read({})).toEqual({
      waitFor: 'auto',
      waitHttp: [],
      waitTcp: [],
      waitLog: [],
      waitTimeoutMs: 120_000,
      stableForMs: undefined,
      onUnhealthy: 'fail',
      exitCodes: [0],
      onUnready: 'fail',
      logsTail: 100,
    })
  })

  test.each([
    ['8080/healthz', [{ port: 8080, path: '/healthz' }]],
    ['80', [{ port: 80, path: '/' }]],
    ['80/', [{ port: 80, path: '/' }]],
    ['80/a?b=c/d\n[81/x]', 'mistake'],
    [
      '80/a?b=c/d\n81/x',
      [
        { port: 80, path: '/a?b=c/d' },
        { port: 81, path: '/x' },
      ],
    ],
    [
      '["80/a", "81/b"]',
      [
        { port: 80, path: '/a' },
        { port: 81, path: '/b' },
      ],
    ],
    ['/healthz', 'mistake'],
    ['http://localhost:8080/healthz', 'mistake'],
    ['0/x', 'mistake'],
    ['65536/x', 'mistake'],
    ['80/a b', 'mistake'],
    ['https:8443/healthz', [{ port: 8443, path: '/healthz', tls: 'verified' }]],
    ['http:8080', [{ port: 8080, path: '/' }]],
    [
      '  https:8443/healthz   host=shop.example.com status=200 insecure ',
      [{ port: 8443, path: '/healthz', tls: 'insecure', host: 'shop.example.com', statuses: [[200, 200]] }],
    ],
    [
      '80/ status=200,301-308 host=shop.example.com:8080',
      [
        {
          port: 80,
          path: '/',
          host: 'shop.example.com:8080',
          statuses: [
            [200, 200],
            [301, 308],
          ],
        },
      ],
    ],
    ['80/ host=[::1]:80', [{ port: 80, path: '/', host: '[::1]:80' }]],
    ['80/ insecure', 'mistake'],
    ['80/ status=', 'mistake'],
    ['80/ status=2xx', 'mistake'],
    ['80/ status=308-301', 'mistake'],
    ['80/ status=99', 'mistake'],
    ['80/ status=600', 'mistake'],
    ['80/ status=200 status=204', 'mistake'],
    ['80/ host=', 'mistake'],
    ['80/ host=a/b', 'mistake'],
    ['80/ Host=a', 'mistake'],
    ['ftp:80/', 'mistake'],
    ['https:8443healthz', 'mistake'],
  ])('read wait-http %j as %j', (text, targets) => {
    if (targets === 'mistake') expect(mistakes({ 'wait-http': text })).toHaveLength(1)
    else expect(read({ 'wait-http': text }).waitHttp).toEqual(targets)
  })

  test('say what can follow a port and a path', () => {
    expect(mistakes({ 'wait-http': '80/a b\n8443/x insecure' })).toEqual([
      'Input "wait-http": line 1: "b" is nothing that can follow a port and a path. Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20.',
      'Input "wait-http": line 2: "insecure" stands where no TLS is spoken. Write "https:" before the port, like https:8443/x insecure.',
    ])
  })

  test('read ports, with and without their protocol', () => {
    expect(read({ 'wait-tcp': '5432\n6379/tcp' }).waitTcp).toEqual([5432, 6379])
    expect(mistakes({ 'wait-tcp': '53/udp' })).toEqual([
      'Input "wait-tcp": line 1: "53/udp" is not a container port. Write it like 5432.',
    ])
  })

  test('read log patterns line by line, brackets included', () => {
    expect(read({ 'wait-log': '[INFO] ready\n(?i)STARTED' }).waitLog).toEqual(['[INFO] ready', '(?i)STARTED'])
  })

  test('refuse what a linear matcher cannot do', () => {
    expect(mistakes({ 'wait-log': 'a(?=b)' })[0]).toContain('"a(?=b)" has a look-around')
  })

  test('read exit codes, those of Windows too', () => {
    expect(read({ 'exit-codes': '0\n3\n3221225786' }).exitCodes).toEqual([0, 3, 3_221_225_786])
  })

  test.each([
    [
      { 'wait-for': 'exit' },
      'always',
      'Input "wait-for": a container with "restart: always" never ends by itself',
    ],
    [{ 'wait-for': 'exit' }, 'unless-stopped', 'with "restart: unless-stopped" never ends'],
    [
      { 'wait-for': 'exit', 'wait-http': '80/' },
      'no',
      'Input "wait-http": a container that has ended answers nothing',
    ],
    [
      { 'wait-for': 'exit', 'wait-tcp': '80' },
      'no',
      'Input "wait-tcp": a container that has ended answers nothing',
    ],
  ])('exclude each other: %j with %s', (given, restart, message) => {
    expect(mistakes(given, restart)).toEqual([expect.stringContaining(message)])
  })

  test('let a job be restarted on failure', () => {
    expect(mistakes({ 'wait-for': 'exit' }, 'on-failure')).toEqual([])
  })
})
