import { expect, test } from 'vitest'
import { explainFile } from '../../src/workspace/file-errors.js'

const fromSystem = (code: string) => Object.assign(new Error(`${code}: raw`), { code, syscall: 'open' })

test.each([
  ['EBUSY', 'app.env is held by another program. End what holds it'],
  ['EPERM', 'app.env is closed to the runner’s user. See who owns it'],
  ['EACCES', 'app.env is closed to the runner’s user. See who owns it'],
  ['EROFS', 'app.env is on a disk that cannot be written. '],
  ['ENOSPC', 'app.env has no room: the disk is full. Free space'],
  ['EMFILE', 'app.env cannot be opened: this process has too many files open. '],
  ['ENAMETOOLONG', 'app.env has a path that is longer than this system takes. Shorten it'],
  ['EIO', 'app.env cannot be used (EIO). '],
])('%s is told in a sentence', (code, sentence) => {
  const error = explainFile(fromSystem(code), 'app.env', 'linux')
  expect(String(error)).toContain(`UserError: ${sentence}`)
  expect(String(error)).not.toContain('raw')
})

test.each(['EPERM', 'EACCES'])('on Windows %s may be a program that holds the file', (code) => {
  expect(String(explainFile(fromSystem(code), 'app.env', 'win32'))).toContain(
    'app.env is held by another program, or closed to the runner’s account. End what holds it',
  )
})

test('what is no error of the system stays as it is', () => {
  const bug = new TypeError('undefined is not a function')
  expect(explainFile(bug, 'app.env')).toBe(bug)
})
