import { expect, test } from 'vitest'
import { showExitCode } from '../../src/readiness/exit-code.js'

test.each([
  [0xe0434352, 'exit code 3762504530 (0xE0434352, an unhandled exception of .NET)'],
  [0xc0000139, 'exit code 3221225785 (0xC0000139, a DLL lacks a function that is called in it)'],
  [0xc0000409, 'exit code 3221226505 (0xC0000409, it aborted itself, or its stack was overrun)'],
  [0xc0000142, 'exit code 3221225794 (0xC0000142, a DLL could not be initialized)'],
  [0xc0000005, 'exit code 3221225477 (0xC0000005, a memory access violation)'],
  [0xc000013a, 'exit code 3221225786 (0xC000013A, ended by Ctrl+C, as a stop does)'],
  [-1073741510, 'exit code 3221225786 (0xC000013A, ended by Ctrl+C, as a stop does)'],
  [0x80008096, 'exit code 2147516566 (0x80008096, the image lacks the version of .NET that it needs)'],
  [0xc0001234, 'exit code 3221230132 (0xC0001234)'],
  [9009, 'exit code 9009 (cmd does not know its command)'],
  [3, 'exit code 3'],
  [130, 'exit code 130'],
  [134, 'exit code 134'],
  [137, 'exit code 137'],
])('Windows’ exit code %i', (code, shown) => {
  expect(showExitCode(code, 'windows')).toBe(shown)
})

test.each([
  [137, 'exit code 137 (SIGKILL: killed from outside, for memory or after a stop timeout)'],
  [134, 'exit code 134 (SIGABRT, it aborted itself)'],
  [150, 'exit code 150 (signal 22)'],
  [3, 'exit code 3'],
])('Linux’ exit code %i', (code, shown) => {
  expect(showExitCode(code, 'linux')).toBe(shown)
})
