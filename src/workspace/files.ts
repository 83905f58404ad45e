import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../error.js'
import { withFile } from './file-errors.js'
import { removeLeftovers } from './leftovers.js'

/** A file to be written: its real path and its new content. */
export interface NewContent {
  path: string
  content: Buffer
}

/** A draft beside its file, or what the file was before, by the process that made it. */
const drafted = /^\.berth-(?<pid>\d+)-[0-9a-f]{16}(?:\.old)?$/

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
 * one has been. Owner, group and mode of a file that is there are kept, and at each moment it is the old or the
 * new one; missing folders are made.
 */
export function writeWorkspaceFiles(files: readonly NewContent[]): void {
  const staged: { path: string; draft: string }[] = []
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) removeLeftovers(folder, drafted)
  try {
    for (const { path, content } of files) {
      const draft = join(dirname(path), `.berth-${process.pid}-${randomBytes(8).toString('hex')}`)
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
  // Until it may be read by those who may read the file that it replaces, only its owner may.
  writeFileSync(draft, content, { flag: 'wx', mode: 0o600 })
  const stat = statSync(path, { throwIfNoEntry: false })
  const own = statSync(draft)
  if (stat !== undefined && (own.uid !== stat.uid || own.gid !== stat.gid))
    chownSync(draft, stat.uid, stat.gid)
  chmodSync(draft, stat === undefined ? 0o666 & ~process.umask() : stat.mode & 0o7777)
}

/** Gives a file a second name; some file systems know none, and there it is copied. */
function keepAs(kept: string, path: string): void {
  try {
    linkSync(path, kept)
  } catch {
    writeDraft(kept, path, readFileSync(path))
  }
}

function moveOne({ path, draft }: { path: string; draft: string }, undo: (() => void)[]): void {
  const kept = `${draft}.old`
  const existed = statSync(path, { throwIfNoEntry: false })?.isFile()
  if (existed) {
    keepAs(kept, path)
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
  } finally {
    for (const { draft } of staged) rmSync(`${draft}.old`, { force: true })
  }
}
