import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The command as it is committed. */
export const berth = resolve(import.meta.dirname, '../../dist/berth.js')

/** How the command is started; nothing of this machine's environment but the path is handed on. */
export interface Start {
  env?: Record<string, string | undefined>
  input?: string
  cwd?: string
  onStart?: (child: ChildProcess) => void
  /** Is called with standard error so far at each chunk, until it returns true. */
  onLog?: (log: string, child: ChildProcess) => unknown
}

const home = mkdtempSync(join(tmpdir(), 'berth-'))
process.once('exit', () => rmSync(home, { recursive: true, force: true }))

/** Runs the command and keeps its two streams apart. */
export async function runCommand(
  args: readonly string[],
  { env, input, cwd = home, onStart, onLog }: Start = {},
) {
  const child = spawn(process.execPath, [berth, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: home, ...env },
  })
  onStart?.(child)
  let stdout = ''
  let stderr = ''
  let isWatched = onLog !== undefined
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
    if (isWatched && onLog?.(stderr, child) === true) isWatched = false
  })
  child.stdin.end(input ?? '')
  const exitCode = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done)
  })
  return { exitCode, stdout, stderr }
}

/** Options from inputs as `with:` has them. */
export function optionsOf(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
}
