import { expect, test } from 'vitest'
import { parseChallenges } from '../../src/registry/challenge.js'

test.each([
  ['Basic realm="Registry Realm"', [{ scheme: 'basic', parameters: { realm: 'Registry Realm' } }]],
  [
    'Bearer realm="https://auth.example/token",service="r.example",scope="repository:acme/web:pull,push"',
    [
      {
        scheme: 'bearer',
        parameters: {
          realm: 'https://auth.example/token',
          service: 'r.example',
          scope: 'repository:acme/web:pull,push',
        },
      },
    ],
  ],
  [
    'BEARER Realm = unquoted , error="a \\"b\\" \\\\"',
    [{ scheme: 'bearer', parameters: { realm: 'unquoted', error: 'a "b" \\' } }],
  ],
  [
    'Negotiate, Basic realm="x, Bearer y=z", Bearer realm="r"',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'basic', parameters: { realm: 'x, Bearer y=z' } },
      { scheme: 'bearer', parameters: { realm: 'r' } },
    ],
  ],
  [
    'Negotiate abc==, Bearer realm="r"',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'bearer', parameters: { realm: 'r' } },
    ],
  ],
  [' , Bearer realm="a" ,, service=b,', [{ scheme: 'bearer', parameters: { realm: 'a', service: 'b' } }]],
  ['Bearer realm="a", realm="b"', [{ scheme: 'bearer', parameters: { realm: 'a' } }]],
  ['', []],
  ['=', []],
  ['Bearer realm="open', [{ scheme: 'bearer', parameters: {} }]],
])('%j', (header, challenges) => {
  expect(parseChallenges(header)).toEqual(challenges)
})

test('a hostile header takes no time', () => {
  expect(parseChallenges(`Bearer ${'a '.repeat(50_000)}`).length).toBeGreaterThan(0)
  expect(parseChallenges(`Bearer a="${'\\'.repeat(50_001)}`)).toEqual([{ scheme: 'bearer', parameters: {} }])
})
