import { expect, test } from 'vitest'
import { declared } from '../../../src/actions/declared.js'
import { readInputs } from '../../../src/platform/read-inputs.js'
import { workloadInputs } from '../../../src/steps/container/workload-inputs.js'
import { mistakesOf } from '../../support/mistakes.js'

function read(given: Record<string, string>) {
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  return readInputs(workloadInputs, [], { env, declared: declared.run ?? {}, mask() {}, warn() {} })
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
