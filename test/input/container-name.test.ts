import { expect, test } from 'vitest'
import { parseNameOrId } from '../../src/input/container-name.js'

test.each([
  ['web-1', 'web-1'],
  [' web_1.a ', 'web_1.a'],
  ['/web', 'web'],
  ['4f', '4f'],
  ['7', '7'],
])('reads %j as %j', (text, name) => {
  expect(parseNameOrId(text)).toBe(name)
})

test.each(['web db', 'web,db', '../x', '.', '-web', 'a//b', '//web', '%2e%2e/x', 'web?all=1#x', 'ä'])(
  'refuses %j',
  (text) => {
    expect(() => parseNameOrId(text)).toThrow(
      `"${text}" is not the name or id of a container. Write one, like web-1 or 90e4a6a817e7.`,
    )
  },
)
