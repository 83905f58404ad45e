import { expect, test } from 'vitest'
import { findNextLink } from '../../src/registry/link.js'

test.each([
  ['</v2/a/tags/list?last=b&n=2>; rel="next"', '/v2/a/tags/list?last=b&n=2'],
  ['<https://r.example/x>; rel=next', 'https://r.example/x'],
  ['</first>; rel="first", </x,y>; title="a, b"; rel="prev next"', '/x,y'],
  ['</x>; rel="prev"', undefined],
  ['</x>', undefined],
  ['nonsense', undefined],
  [undefined, undefined],
])('Link: %s', (header, expected) => {
  expect(findNextLink(header)).toBe(expected)
})
