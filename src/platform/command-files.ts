import { statSync, truncateSync } from 'node:fs'
import { UserError } from '../error.js'

/** What a step could not tell; it stands what it did. */
export interface Losses {
  /** Writes to the file that a variable names, all or nothing, and notes where that fails. */
  write(what: string, variable: string, write: () => void): void
  /** Notes what was lost, and why. */
  note(what: string, variable: string, thrown: unknown): void
  /** What the step fails with, if anything was lost; `done` is what it did. */
  failure(done: string): UserError | undefined
}

/** Gathers what could not be written: a deployment is not undone because nobody can be told of it. */
export function gatherLosses(): Losses {
  const lost = new Map<string, string[]>()
  const note = (what: string, variable: string, thrown: unknown) => {
    const where = `${variable} (${reasonOf(thrown)})`
    lost.set(where, [...(lost.get(where) ?? []), what])
  }
  return {
    write(what, variable, write) {
      try {
        writeWhole(process.env[variable], write)
      } catch (thrown) {
        note(what, variable, thrown)
      }
    },
    note,
    failure(done) {
      if (lost.size === 0) return undefined
      const all = [...lost].map(([where, what]) => `${listSome(what)} to ${where}`)
      return new UserError(
        `${done}, and that stands, but these could not be written: ${all.join('; ')}`,
        'See whether the runner’s disk is full, and whether its user may write there',
      )
    },
  }
}

/** Writes to a file of the runner all or nothing: half an entry would spoil those before it. */
export function writeWhole(path: string | undefined, write: () => void): void {
  const before = path ? statSync(path, { throwIfNoEntry: false }) : undefined
  try {
    write()
  } catch (thrown) {
    if (path && before?.isFile()) truncateSync(path, before.size)
    throw thrown
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left there',
  EDQUOT: 'no space is left there',
  ENOENT: 'it is missing',
  ENOTDIR: 'it is missing',
  EROFS: 'it is read-only',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EISDIR: 'it is a folder',
}

/** Why a file could not be written, in a few words. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  if (thrown instanceof UserError) return reasonOf(thrown.cause)
  const code = 'code' in thrown ? String(thrown.code) : ''
  // What @actions/core says has no code.
  return reasons[code] ?? (thrown.message.startsWith('Missing file') ? 'it is missing' : thrown.message)
}

const mostListed = 5

function listSome(what: readonly string[]): string {
  const more = what.length - mostListed
  return [...what.slice(0, mostListed), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
