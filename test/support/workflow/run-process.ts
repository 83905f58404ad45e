import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** How a process is run. */
export interface Program {
  command: string
  args: string[]
  env: Record<string, string | undefined>
  cwd: string
  timeoutMs: number
  onLine: (line: string) => void
}

/** Runs a process to its end, line by line, and returns its exit code; one that takes too long is ended. */
export async function runProcess({ command, args, env, cwd, timeoutMs, onLine }: Program): Promise<number> {
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = setTimeout(() => {
    onLine(`::error::The step took longer than ${timeoutMs / 1000} s`)
    child.kill('SIGKILL')
  }, timeoutMs)
  const readers = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) onLine(line)
  })
  const code = await new Promise<number>((done, failed) => {
    child.once('error', failed).once('close', (exit) => done(exit ?? 1))
  })
  await Promise.all(readers)
  clearTimeout(timer)
  return code
}
