import { expect, test } from 'vitest'
import { parseSize } from '../../src/input/size.js'

test.each([
  ['512m', 536_870_912],
  ['2g', 2_147_483_648],
  ['2G', 2_147_483_648],
  ['1.5GiB', 1_610_612_736],
  ['64kb', 65_536],
  ['6291456', 6_291_456],
  ['10b', 10],
  ['.5g', 536_870_912],
  ['2.m', 2_097_152],
])('reads %j as %i bytes', (text, bytes) => {
  expect(parseSize(text)).toBe(bytes)
})

test.each(['9999999999g', 'lots', '-1m', '5x', '', 'm', '1..5g', '.', '.g'])('refuses %j', (text) => {
  expect(() => parseSize(text)).toThrow(`"${text}" is not a size. Write it like 512m or 2g.`)
})
