import { expect, test } from 'vitest'
import { declared } from '../../src/actions/declared.js'
import { parseSeconds, workloadInputs } from '../../src/inputs/workload.js'
import { readInputs } from '../../src/platform/read-inputs.js'
import { mistakesOf } from '../support/mistakes.js'

function read(given: Record<string, string>, variables: Record<string, string> = {}) {
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  return readInputs(workloadInputs, [], {
    env: { ...env, ...variables },
    declared: declared.run ?? {},
    mask() {},
    warn() {},
  })
}

test.each([
  ['db.internal:10.0.0.5', 'db.internal:10.0.0.5'],
  ['db=10.0.0.5', 'db:10.0.0.5'],
  ['six:[2001:db8::1]', 'six:2001:db8::1'],
  ['six=2001:db8::1', 'six:2001:db8::1'],
  ['host.docker.internal:host-gateway', 'host.docker.internal:host-gateway'],
])('the extra host %s is %s', (entry, host) => {
  expect(read({ 'extra-hosts': entry }).extraHosts).toEqual([host])
})

test.each(['db:10.0.0.256', 'db:web', 'db:', ':10.0.0.5', 'db:fe80::1%eth0', 'db:10.0.0'])(
  'the extra host %s is refused, as on Docker’s command line',
  (entry) => {
    expect(mistakesOf(() => read({ 'extra-hosts': entry }))).toEqual([
      `Input "extra-hosts": line 1: "${entry}" is not a host and its IP address`,
    ])
  },
)

test('a label’s key has no blanks, its value may', () => {
  expect(read({ labels: 'team=the web\nalone' }).labels).toEqual(
    new Map([
      ['team', 'the web'],
      ['alone', ''],
    ]),
  )
  expect(mistakesOf(() => read({ labels: 'a=1\nmy team=web\n{"a": 1' }))).toEqual([
    'Input "labels": line 2: the key "my team" of a label has a blank in it',
    'Input "labels": line 3: the key "{"a": 1" of a label has a blank in it',
  ])
})

test('a variable has any name that the engine takes, and a value that slipped into a name is not shown', () => {
  expect(read({ env: 'ProgramFiles(x86)=C:\\\n1A=b\ngröße=c' }).env.values).toEqual(
    new Map([
      ['ProgramFiles(x86)', 'C:\\'],
      ['1A', 'b'],
      ['größe', 'c'],
    ]),
  )
  expect(mistakesOf(() => read({ env: 'A B=1\nTOKEN:hunter2' }))).toEqual([
    'Input "env": line 1: "A B" is not the name of a variable',
    'Input "env": line 2: "TOKEN…" is not the name of a variable',
  ])
})

test.each([
  ['0s', 0],
  ['1ms', 1],
  ['999ms', 1],
  ['1s', 1],
  ['1001ms', 2],
  ['2m', 120],
])('the engine takes whole seconds: %s are %i', (text, seconds) => {
  expect(parseSeconds(text)).toBe(seconds)
  expect(read({ 'stop-timeout': text }).stopTimeoutSeconds).toBe(seconds)
})

test.each([
  ['cpus', '0.5', 'cpus', 0.5],
  ['cpus', '.5', 'cpus', 0.5],
  ['tmpfs', '/tmp\n /run:size=64m,mode=1777 ', 'tmpfs', ['/tmp', '/run:size=64m,mode=1777']],
  ['workdir', 'C:\\app', 'workdir', 'C:\\app'],
] as const)('%s %j is read', (name, text, key, value) => {
  expect(read({ [name]: text })[key]).toEqual(value)
})

test.each([
  ['cpus', '0', '"0" is not a number of processors'],
  ['cpus', '-1', '"-1" is not a number of processors'],
  ['cpus', 'two', '"two" is not a number of processors'],
  ['tmpfs', 'tmp', 'line 1: "tmp" is not a tmpfs mount'],
  ['workdir', 'app', '"app" is not an absolute path'],
])('%s %j is refused', (name, text, problem) => {
  expect(mistakesOf(() => read({ [name]: text }))).toEqual([`Input "${name}": ${problem}`])
})

test('a bare name takes the runner’s own variable, and one that it does not have is told', () => {
  expect(read({ env: 'A=1\nHOME\nNOBODY' }, { HOME: '/root' }).env).toEqual({
    values: new Map([
      ['A', '1'],
      ['HOME', '/root'],
    ]),
    missing: ['NOBODY'],
  })
})

test.each([
  ['a value without a name', 'a=1\nhunter2', 'line 2'],
  ['a name with a blank', 'hunter2 b=1', 'line 1'],
  ['such a name in a JSON object', '{"hunter2 b": "1"}', 'an entry'],
])('a mistake in secrets is told by its place alone: %s', (_what, text, where) => {
  expect(mistakesOf(() => read({ secrets: text }))).toEqual([
    `Input "secrets": ${where} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`,
  ])
})
