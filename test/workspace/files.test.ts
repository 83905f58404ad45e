import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readWorkspaceFile, writeWorkspaceFiles } from '../../src/workspace/files.js'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('writes files with their mode and owner kept, and makes missing folders', () => {
  const folder = makeFolder()
  const [old, fresh] = [join(folder, 'old'), join(folder, 'new/deep/file')]
  writeFileSync(old, 'old')
  chmodSync(old, 0o604)
  if (process.getuid?.() === 0) chownSync(old, 33, 44)
  const { uid, gid } = statSync(old)
  writeWorkspaceFiles([
    { path: old, content: Buffer.from('newer') },
    { path: fresh, content: Buffer.from('fresh') },
  ])
  expect([readFileSync(old, 'utf8'), readFileSync(fresh, 'utf8')]).toEqual(['newer', 'fresh'])
  const stat = statSync(old)
  expect([stat.mode & 0o7777, stat.uid, stat.gid]).toEqual([0o604, uid, gid])
  expect(readdirSync(folder).toSorted()).toEqual(['new', 'old'])
})

test('writes nothing where one file cannot be written', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'first'), 'old')
  mkdirSync(join(folder, 'taken/inner'), { recursive: true })
  const files = ['first', 'second', 'first/impossible'].map((name) => ({
    path: join(folder, name),
    content: Buffer.from('new'),
  }))
  expect(() => writeWorkspaceFiles(files)).toThrow(
    `Nothing was written: ${join(folder, 'first/impossible')} would stand below a file, not a folder. Correct the path.`,
  )
  expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['first', 'taken'])
})

test('puts back what it moved where a later file cannot be moved', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'first'), 'old')
  mkdirSync(join(folder, 'taken'))
  const files = ['first', 'new', 'taken'].map((name) => ({
    path: join(folder, name),
    content: Buffer.from('x'),
  }))
  expect(() => writeWorkspaceFiles(files)).toThrow('Nothing was written')
  expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('old')
  expect(readdirSync(folder).toSorted()).toEqual(['first', 'taken'])
})

test('refuses to read a file that is too large to be a config file', () => {
  const path = join(makeFolder(), 'large')
  writeFileSync(path, '')
  truncateSync(path, 2 ** 28)
  expect(() => readWorkspaceFile(path)).toThrow('has 268435456 bytes')
})
