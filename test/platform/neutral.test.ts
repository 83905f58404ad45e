import { expect, test } from 'vitest'
import { neutralize } from '../../src/platform/neutral.js'

/** The runner's own rules: https://github.com/actions/runner, ActionCommand.cs. */
function isCommand(text: string): boolean {
  return text.split(/\r\n|\r|\n/).some((line) => /^\s*::[^:]/.test(line) || line.includes('##['))
}

test.each([
  '::set-output name=x::y',
  '  ::add-mask::x',
  'fine\n::error::x',
  'fine\r::error::x',
  'text ##[add-mask]x',
  '##[error]x',
  '\t::stop-commands::x',
  ':: ::x',
])('no command is left in %j', (text) => {
  expect(isCommand(text)).toBe(true)
  expect(isCommand(neutralize(text))).toBe(false)
})

test.each(['a::b', 'std::vector', '[::1]:80', '## heading', 'a: b'])('%j stays as it is', (text) => {
  expect(neutralize(text)).toBe(text)
})
