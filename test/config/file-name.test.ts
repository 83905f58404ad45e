import { expect, test } from 'vitest'
import {
  environmentName,
  findNames,
  folderOf,
  isAbsolutePath,
  matchStar,
  nameOf,
} from '../../src/config/file-name.js'

test.each([
  ['/app/Web.config', '/app/', 'Web.config'],
  ['C:\\inetpub\\wwwroot\\Web.config', 'C:\\inetpub\\wwwroot\\', 'Web.config'],
  ['a\\b/c', 'a\\b/', 'c'],
  ['Web.config', '', 'Web.config'],
])('splits %s into folder and name', (path, folder, name) => {
  expect([folderOf(path), nameOf(path)]).toEqual([folder, name])
})

test.each([
  ['/app/x', true],
  ['\\app\\x', true],
  ['C:\\x', true],
  ['c:/x', true],
  ['C:x', false],
  ['app/x', false],
  ['./x', false],
])('tells whether %s is absolute', (path, expected) => {
  expect(isAbsolutePath(path)).toBe(expected)
})

test.each([
  ['/app/Web.config', 'Web.Production.config'],
  ['C:\\app\\App.exe.config', 'App.exe.Production.config'],
  ['nlog.xml', 'nlog.Production.xml'],
  ['settings', 'settings.Production'],
  ['.config', '.config.Production'],
])('finds the name of the transform of an environment for %s', (path, expected) => {
  expect(environmentName(path, 'Production')).toBe(expected)
})

test.each([
  ['*.Production.config', 'Web.Production.config', 'Web'],
  ['*.production.CONFIG', 'Web.Production.config', 'Web'],
  ['*.config', '.config', ''],
  ['a.*.config', 'a.b.c.config', 'b.c'],
  ['*.config', 'sub/Web.config', undefined],
  ['*.config', 'sub\\Web.config', undefined],
  ['aa*aa', 'aaa', undefined],
  ['*.config', 'Web.configx', undefined],
])('matches %s against %s', (pattern, text, star) => {
  expect(matchStar(pattern, text)).toBe(star)
})

test('prefers the name as it is written to one in another case', () => {
  expect(findNames('web.config', ['Web.config', 'web.config'])).toEqual(['web.config'])
  expect(findNames('WEB.config', ['Web.config', 'web.config', 'x'])).toEqual(['Web.config', 'web.config'])
})
