import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import {
  findWorkspaceFile,
  listWorkspaceFolder,
  resolveNewFile,
  showPath,
} from '../../src/workspace/paths.js'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))
const folder = join(root, 'ws')
const temp = join(root, 'temp')
const workspace = { folder, temp }
for (const path of ['ws/config', 'temp', 'ws2']) mkdirSync(join(root, path), { recursive: true })
for (const path of [
  'ws/config/Web.config',
  'ws/a.config',
  'ws/A.config',
  'ws/env',
  'temp/t.env',
  'ws2/secret',
]) {
  writeFileSync(join(root, path), path)
}
symlinkSync('config/Web.config', join(folder, 'inner'))
symlinkSync('../ws2/secret', join(folder, 'outer'))
symlinkSync('../ws2', join(folder, 'way'))
symlinkSync('nowhere', join(folder, 'dead'))
symlinkSync('loop', join(folder, 'loop'))
symlinkSync(folder, join(root, 'alias'))
execFileSync('mkfifo', [join(folder, 'pipe')])
afterAll(() => rmSync(root, { recursive: true }))

test.each([
  ['env', 'ws/env'],
  ['./env', 'ws/env'],
  ['config\\Web.config', 'ws/config/Web.config'],
  ['CONFIG/web.CONFIG', 'ws/config/Web.config'],
  ['a.config', 'ws/a.config'],
  ['inner', 'ws/config/Web.config'],
  ['config/../env', 'ws/env'],
  [join(temp, 't.env'), 'temp/t.env'],
  [join(root, 'alias/env'), 'ws/env'],
])('finds %s', (path, expected) => {
  expect(findWorkspaceFile(workspace, path)).toBe(join(root, expected))
})

test.each(['missing', 'config/missing', 'env/x', 'dead'])('finds nothing at %s', (path) => {
  expect(findWorkspaceFile(workspace, path)).toBeUndefined()
})

test.each([
  ['../ws2/secret', '"../ws2/secret" leads out of the workspace'],
  ['../ws2/missing', 'leads out of the workspace'],
  ['outer', `"outer" leads out of the workspace, to ${join(root, 'ws2/secret')}`],
  ['way/secret', 'leads out of the workspace'],
  ['/etc/passwd', '"/etc/passwd" leads out of the workspace'],
  ['config', '"config" is a folder, not a file'],
  ['pipe', '"pipe" is a device, not a file'],
  ['loop', `${join(folder, 'loop')} leads from link to link without end`],
  ['x'.repeat(300), 'has a path that is longer than this system takes'],
  ['a.CONFIG', '"a.CONFIG" could be any of A.config, a.config'],
])('refuses %s', (path, problem) => {
  expect(() => findWorkspaceFile(workspace, path)).toThrow(problem)
})

test('works in a workspace that is itself reached by a link', () => {
  expect(findWorkspaceFile({ folder: join(root, 'alias'), temp: undefined }, 'env')).toBe(join(folder, 'env'))
})

test('resolves a file that is not there yet, with the links of the folders that are', () => {
  expect(resolveNewFile(workspace, 'new/folder/out.config')).toBe(join(folder, 'new/folder/out.config'))
  expect(resolveNewFile(workspace, 'inner')).toBe(join(folder, 'config/Web.config'))
  expect(() => resolveNewFile(workspace, 'way/new.config')).toThrow('leads out of the workspace')
  expect(() => resolveNewFile(workspace, '../ws2/new.config')).toThrow('leads out of the workspace')
})

test('resolves no file where a folder is, and leaves a file in the way for the writing to tell', () => {
  expect(() => resolveNewFile(workspace, 'config')).toThrow(
    '"config" is a folder, not a file. To write into it, end it with a slash: config/',
  )
  expect(resolveNewFile(workspace, 'env/new.config')).toBe(join(folder, 'env/new.config'))
})

test.each(['dead', 'dead/new.config'])('does not write over a link that leads nowhere: %s', (path) => {
  expect(() => resolveNewFile(workspace, path)).toThrow(
    `"${path}" cannot be written: ${join(folder, 'dead')} is a link to nowhere, which does not exist`,
  )
})

test('lists a folder in order, and nothing where there is none', () => {
  expect(listWorkspaceFolder(workspace, 'config')).toEqual(['Web.config'])
  expect(listWorkspaceFolder(workspace, 'missing')).toEqual([])
  expect(() => listWorkspaceFolder(workspace, 'way')).toThrow('leads out of the workspace')
})

test('shows a path as the workspace calls it', () => {
  expect(showPath(workspace, join(folder, 'config/Web.config'))).toBe('config/Web.config')
  expect(showPath(workspace, join(temp, 't.env'))).toBe(join(temp, 't.env'))
})
