import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { writePrivateFile } from './private-file.js'

/** A file of a step, by the process that wrote it. */
const stepFile = /^berth-step-(?<pid>\d+)-/

/** Writes a file for other programs that only this user may read, in `RUNNER_TEMP`, and takes it away when the process ends. */
export async function writeStepFile(
  temp: string | undefined,
  name: string,
  content: string,
): Promise<string> {
  const owner = `berth-step-${process.pid}-${randomBytes(8).toString('hex')}`
  const path = join(temp ?? tmpdir(), `${owner}-${name}`)
  process.once('exit', () => rmSync(path, { force: true }))
  await writePrivateFile(path, content)
  if (process.platform === 'win32') closeToOthers(path)
  return path
}

/** Takes away what steps wrote that were killed; those that still run keep theirs. */
export function sweepStepFiles(temp: string | undefined, warn: (message: string) => void): void {
  const folder = temp ?? tmpdir()
  for (const name of namesIn(folder)) {
    const pid = Number(stepFile.exec(name)?.groups?.pid)
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue
    try {
      rmSync(join(folder, name), { force: true })
    } catch (thrown) {
      warn(`${join(folder, name)}, which a killed step left, cannot be removed (${String(thrown)})`)
    }
  }
}

/** Windows has no modes, and its ssh refuses a key that others may read by what the folder hands down. */
function closeToOthers(path: string): void {
  execFileSync('icacls', [path, '/inheritance:r', '/grant:r', `${userInfo().username}:F`], {
    stdio: 'ignore',
    windowsHide: true,
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
