import { expect, test } from 'vitest'
import { parseSignal } from '../../src/input/signal.js'

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['TERM', 'TERM'],
  [' sigquit ', 'SIGQUIT'],
  ['9', '9'],
  ['64', '64'],
  ['SIGRTMIN+3', 'SIGRTMIN+3'],
  ['RTMAX-14', 'RTMAX-14'],
])('reads %j as %j', (text, signal) => {
  expect(parseSignal(text)).toBe(signal)
})

test.each(['SIGFOO', 'no signal', '0', '65', '-9', '9.0', '', 'SIG', 'SIGSIGTERM', 'RTMIN+16', 'RTMAX-15'])(
  'refuses %j',
  (text) => {
    expect(() => parseSignal(text)).toThrow(`"${text}" is not a signal. Write it like SIGTERM or SIGQUIT.`)
  },
)
