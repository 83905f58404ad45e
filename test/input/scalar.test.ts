import { expect, test } from 'vitest'
import { oneOf, optional, parseBoolean, parseText, required, wholeNumber } from '../../src/input/scalar.js'

test.each(['true', 'True', 'TRUE', ' true '])('reads %j as true', (text) => {
  expect(parseBoolean(text)).toBe(true)
})

test.each(['false', 'False', 'FALSE'])('reads %j as false', (text) => {
  expect(parseBoolean(text)).toBe(false)
})

test.each(['yes', 'on', '1', 'tRUE', '0', 'no'])('refuses %j as a boolean', (text) => {
  expect(() => parseBoolean(text)).toThrow(`"${text}" is not a boolean. Write true or false.`)
})

test('an optional input that is empty is undefined', () => {
  expect(optional(parseText)(' ')).toBeUndefined()
})

test('a required input that is empty says so', () => {
  expect(() => required(parseText, 'nginx')('')).toThrow('it is required and empty. Write it like nginx.')
})

test('a word outside the choice lists the choice', () => {
  expect(() => oneOf('missing', 'always', 'never')('Always')).toThrow(
    '"Always" is not one of missing, always, never. Write missing, always or never.',
  )
})

test.each([
  ['0', 0],
  ['100', 100],
  [' 7 ', 7],
])('reads %j as the whole number %i', (text, number) => {
  expect(wholeNumber(0)(text)).toBe(number)
})

test.each(['-1', '1.5', '1e3', '', 'ten', '9007199254740993'])('refuses %j as a whole number', (text) => {
  expect(() => wholeNumber(0)(text)).toThrow('is not a whole number from 0')
})

test('text of several lines is refused', () => {
  expect(() => parseText('a\nb')).toThrow('"a\\nb" has several lines')
})
