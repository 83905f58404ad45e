import { expect, test } from 'vitest'
import { createLookup } from '../../src/config/lookup.js'
import { nearestNames } from '../../src/config/nearest.js'

const at = (...parts: string[]) => parts.join('\0')

test.each<[string, string, boolean]>([
  ['A:B', at('a', 'b'), true],
  ['A__B', at('a', 'b'), true],
  ['A__B', 'a__b', true],
  ['A:B', 'a__b', false],
  ['A:B', 'a:b', true],
  ['A__B:C', at('a__b', 'c'), true],
  ['A:*:C', at('a', 'x:y', 'c'), true],
  ['A:*:C', at('a', 'x', 'y', 'c'), false],
  ['*', 'anything', true],
  ['A.B', at('a', 'b'), false],
  ['a.c', 'abc', false],
])('whether the name %s means %j', (name, path, isMeant) => {
  const lookup = createLookup(new Map([[name, 'v']]))
  expect(lookup.find(path)).toEqual(isMeant ? { name, value: 'v' } : undefined)
})

test('prefers the very name to one with underscores, and that to one with a star', () => {
  const names = new Map(['*:B', 'A__B', 'A:B'].map((name) => [name, name]))
  expect(createLookup(names).find(at('a', 'b'))?.name).toBe('A:B')
  names.delete('A:B')
  expect(createLookup(names).find(at('a', 'b'))?.name).toBe('A__B')
  names.delete('A__B')
  expect(createLookup(names).find(at('a', 'b'))?.name).toBe('*:B')
})

test('leads to what a name means, and nowhere else', () => {
  const { leads } = createLookup(
    new Map([
      ['A:B__C', ''],
      ['X:*:Z', ''],
    ]),
  )
  expect(['a', at('a', 'b'), at('x', 'q'), at('x', 'q', 'z')].map(leads)).toEqual([true, true, true, true])
  expect(['b', at('a', 'c'), at('x', 'q', 'y')].map(leads)).toEqual([false, false, false])
})

test.each<[string, string[], string[]]>([
  ['Defualt', ['Default', 'Other'], ['Default']],
  [
    'Logging:LogLevel:Defualt',
    ['Logging:LogLevel:Default', 'Logging:LogLevel:Other'],
    ['Logging:LogLevel:Default'],
  ],
  ['LOGGING__LEVL', ['Logging:Level'], ['Logging:Level']],
  ['Default', ['Logging:LogLevel:Default', 'a'], ['Logging:LogLevel:Default']],
  ['Nothing', ['like', 'it'], []],
])('names what is nearest to %s', (wanted, names, nearest) => {
  expect(nearestNames(wanted, names)).toEqual(nearest)
})
