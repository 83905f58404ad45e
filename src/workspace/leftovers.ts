import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes away what steps left in a folder that were killed: files whose name matches, with the process that made
 * them as the group `pid`; those that still run keep theirs. Returns a sentence of each that stays.
 */
export function removeLeftovers(folder: string, pattern: RegExp): string[] {
  return namesIn(folder).flatMap((name) => {
    const pid = Number(pattern.exec(name)?.groups?.pid)
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) return []
    try {
      rmSync(join(folder, name), { force: true })
      return []
    } catch (thrown) {
      return [`${join(folder, name)}, which a killed step left, cannot be removed (${String(thrown)})`]
    }
  })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM'
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // where no folder is, nothing was left
  }
}
