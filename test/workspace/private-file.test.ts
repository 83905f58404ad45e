import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { writePrivateFile } from '../../src/workspace/private-file.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'berth-private-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('a file is its owner’s only, also where one that all may read stood there', async () => {
  const path = join(folder, 'key')
  writeFileSync(path, 'old', { mode: 0o644 })
  await writePrivateFile(path, 'new')
  expect([readFileSync(path, 'utf8'), modeOf(path), readdirSync(folder)]).toEqual(['new', '600', ['key']])
})

test('a link that stands there is replaced, and what it leads to stays', async () => {
  const [path, target] = [join(folder, 'key'), join(folder, 'target')]
  writeFileSync(target, 'theirs', { mode: 0o644 })
  symlinkSync(target, path)
  await writePrivateFile(path, 'new')
  expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', '600'])
  expect([readFileSync(target, 'utf8'), modeOf(target)]).toEqual(['theirs', '644'])
})

test('where it cannot be written that is said, and nothing is left', async () => {
  await expect(writePrivateFile(join(folder, 'none', 'key'), 'new')).rejects.toThrow(
    `${join(folder, 'none', 'key')} cannot be written: ENOENT`,
  )
  expect(readdirSync(folder)).toEqual([])
})
