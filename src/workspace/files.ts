import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../error.js'
import { withFile } from './trouble.js'

/** A file to be written: its real path and its new content. */
export interface NewContent {
  path: string
  content: Buffer
}

/** The largest config file that is read, in bytes. */
const mostBytes = 128 * 1024 * 1024

/** Reads a file of at most 128 MiB by its real path. */
export function readWorkspaceFile(path: string): Buffer {
  const { size } = withFile(path, () => statSync(path))
  if (size > mostBytes) {
    throw new UserError(`${path} has ${size} bytes`, `A file may have ${mostBytes / 1024 / 1024} MiB at most`)
  }
  return withFile(path, () => readFileSync(path))
}

/**
 * Writes all files or none: each is written beside its place first, and all are moved there once every
 * one has been. Owner, group and mode of a file that is there are kept; missing folders are made.
 */
export function writeWorkspaceFiles(files: readonly NewContent[]): void {
  const staged: { path: string; draft: string }[] = []
  try {
    for (const { path, content } of files) {
      const draft = join(dirname(path), `.berth-${randomBytes(8).toString('hex')}`)
      withFile(path, () => {
        mkdirSync(dirname(path), { recursive: true })
        staged.push({ path, draft })
        writeDraft(draft, path, content)
      })
    }
    moveAll(staged)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    throw new UserError(`Nothing was written: ${thrown.problem}`, thrown.remedy, { cause: thrown })
  } finally {
    for (const { draft } of staged) rmSync(draft, { force: true })
  }
}

function writeDraft(draft: string, path: string, content: Buffer): void {
  writeFileSync(draft, content, { flag: 'wx' })
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  const own = statSync(draft)
  if (own.uid !== stat.uid || own.gid !== stat.gid) chownSync(draft, stat.uid, stat.gid)
  chmodSync(draft, stat.mode & 0o7777)
}

function moveOne({ path, draft }: { path: string; draft: string }, undo: (() => void)[]): void {
  const kept = `${draft}.old`
  const existed = statSync(path, { throwIfNoEntry: false })?.isFile()
  if (existed) {
    renameSync(path, kept)
    undo.push(() => renameSync(kept, path))
  }
  renameSync(draft, path)
  if (!existed) undo.push(() => rmSync(path, { force: true }))
}

/** Moves every draft to its place; where one cannot be moved, those before it go back to what they were. */
function moveAll(staged: readonly { path: string; draft: string }[]): void {
  const undo: (() => void)[] = []
  try {
    for (const file of staged) withFile(file.path, () => moveOne(file, undo))
  } catch (thrown) {
    for (const step of undo.toReversed()) step()
    throw thrown
  }
  for (const { draft } of staged) rmSync(`${draft}.old`, { force: true })
}
