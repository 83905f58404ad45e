import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Edge } from '../edge.js'
import { detectRunner, isColoured, type RunnerName, tongueOf, variablesOf } from './choose-tongue.js'
import { openTerminal } from './terminal.js'

/** Where a command runs: the runner it speaks to, and what that says of itself in GitHub's names. */
export interface Setting {
  runner: RunnerName
  variables: Record<string, string | undefined>
  edge: Edge
  /** Prints on standard output, where nothing else is printed. */
  say(text: string): void
  /** Empties a terminal, for a picture that is drawn anew. */
  clear(): void
  /** Takes away what stands on a terminal for the time of the run only. */
  end(): void
}

/** Finds out where the command runs. Whatever prints, prints on standard error from here on. */
export async function openSetting(asked: RunnerName | undefined, cancelled: AbortSignal): Promise<Setting> {
  const { env, stdout, stderr } = process
  const runner = asked ?? detectRunner(env)
  const own = variablesOf(runner, env)
  const temp = env.RUNNER_TEMP || own.RUNNER_TEMP || ownFolder(env)
  const say = stdout.write.bind(stdout)
  stdout.write = stderr.write.bind(stderr)
  const isTerminal = stderr.isTTY === true && env.TERM !== 'dumb'
  const terminal = openTerminal(stderr, runner === 'plain' && isTerminal)
  const edge =
    runner === 'github'
      ? (await import('../github-runner.js')).githubRunner(cancelled)
      : (await import('../tongues/speak.js')).speak(
          tongueOf(runner, isColoured(env, runner === 'gitlab' || isTerminal)),
          { ...terminal, cancelled, temp },
        )
  return {
    runner,
    edge,
    variables: {
      ...own,
      GITHUB_WORKSPACE: process.cwd(),
      RUNNER_TEMP: temp,
      ...(process.platform === 'win32' && { RUNNER_OS: 'Windows' }),
    },
    say: (text) => void say(text),
    clear: terminal.clear,
    end: terminal.end,
  }
}

/** A folder of this user alone, for what later commands may want to read. */
function ownFolder({ LOCALAPPDATA, XDG_CACHE_HOME }: NodeJS.ProcessEnv): string | undefined {
  try {
    const folder = join(LOCALAPPDATA || XDG_CACHE_HOME || join(homedir(), '.cache'), 'berth')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    return undefined
  }
}
