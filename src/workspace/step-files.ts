import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { removeLeftovers } from './leftovers.js'
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
  for (const sentence of removeLeftovers(temp ?? tmpdir(), stepFile)) warn(sentence)
}

/** Windows has no modes, and its ssh refuses a key that others may read by what the folder hands down. */
function closeToOthers(path: string): void {
  execFileSync('icacls', [path, '/inheritance:r', '/grant:r', `${userInfo().username}:F`], {
    stdio: 'ignore',
    windowsHide: true,
  })
}
