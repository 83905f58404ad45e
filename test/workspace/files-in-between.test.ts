import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { writeWorkspaceFiles } from '../../src/workspace/files.js'

/** Called after each call that changes the file system. */
let afterEach = () => {}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const watched = ['writeFileSync', 'renameSync', 'chmodSync', 'chownSync', 'linkSync', 'rmSync'] as const
  const watch = (name: (typeof watched)[number]) => {
    const call = fs[name] as (...given: unknown[]) => unknown
    return (...given: unknown[]) => {
      const result = call(...given)
      afterEach()
      return result
    }
  }
  return { ...fs, ...Object.fromEntries(watched.map((name) => [name, watch(name)])) }
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('at each moment a file is the old or the new one, and no draft may be read by more than it', () => {
  const folder = makeFolder()
  const path = join(folder, 'private')
  writeFileSync(path, 'old')
  chmodSync(path, 0o600)
  const seen: { content: string; open: string[] }[] = []
  afterEach = () => {
    const open = readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
    seen.push({ content: readFileSync(path, 'utf8'), open })
  }
  writeWorkspaceFiles([{ path, content: Buffer.from('new') }])
  afterEach = () => {}
  expect(seen.length).toBeGreaterThan(3)
  expect(new Set(seen.map(({ content }) => content))).toEqual(new Set(['old', 'new']))
  expect(seen.flatMap(({ open }) => open)).toEqual([])
  expect(readdirSync(folder)).toEqual(['private'])
})

test('what a killed step left is removed by the next, and what a running one has stays', () => {
  const folder = makeFolder()
  const { pid: dead } = spawnSync('true')
  const draft = (pid: number) => `.berth-${pid}-0123456789abcdef`
  for (const name of [draft(dead), `${draft(dead)}.old`, draft(process.ppid), '.berth-mine'])
    writeFileSync(join(folder, name), 'hunter2')
  writeWorkspaceFiles([{ path: join(folder, 'file'), content: Buffer.from('new') }])
  expect(readdirSync(folder)).toEqual(['.berth-mine', draft(process.ppid), 'file'].toSorted())
})
