import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { hasContainerdStore } from './own-engine.js'
import { onWindows, runNode } from './windows-node.js'

/** What a step left behind, as the runner reads it. */
export interface Result {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** Standard output and standard error together, in order of arrival. */
  log: string
  outputs: Record<string, string>
  state: Record<string, string>
  summary: string
  /** What was written to `GITHUB_ENV`. */
  env: string
  /** Messages of `::error::` commands, unescaped. */
  errors: string[]
  warnings: string[]
  notices: string[]
}

/** How a step is started. */
export interface Options {
  /** `with:` of the step. */
  with?: Record<string, string>
  /** Further environment variables of the step. */
  env?: Record<string, string | undefined>
  /** State that the main phase saved, for a post phase. */
  state?: Record<string, string>
  /** `GITHUB_WORKSPACE`; a new empty folder if not given. */
  workspace?: string
  /** Is handed the process, to send it signals; and each chunk of its log. */
  onStart?: (child: ChildProcess) => void
  /** Presses Ctrl-C once this says so of the log; with Node for Windows the only way to end it. */
  cancelWhen?: (log: string) => boolean
  /** Is called with the log so far at each chunk, until it returns true. */
  onLog?: (log: string, child: ChildProcess) => unknown
}

const root = resolve(import.meta.dirname, '../..')
const leftovers: string[] = []

process.once('exit', () => {
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true })
})

/** Runs one phase of an action from `dist`, as the runner does, and reads the files it wrote. */
export async function runAction(
  action: string,
  options: Options = {},
  phase: 'main' | 'post' = 'main',
): Promise<Result> {
  const folder = action === 'deploy' ? root : join(root, action)
  const declared = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const temp = mkdtempSync(join(tmpdir(), 'berth-'))
  const files = makeFiles(temp)
  const workspace = options.workspace ?? join(temp, 'workspace')
  mkdirSync(join(temp, 'runner-temp'))
  mkdirSync(workspace, { recursive: true })
  const given = Object.entries({ ...builtHere(action, options.with), ...options.with }).map(
    ([name, value]) => [inputVariable(name), value],
  )
  const defaults = Object.entries<{ default?: unknown }>(declared.inputs ?? {}).map(([name, input]) => [
    inputVariable(name),
    input.default === undefined ? '' : String(input.default),
  ])
  const saved = Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  const env = {
    ...baseEnvironment(temp, workspace),
    ...files,
    ...Object.fromEntries([...defaults, ...given, ...saved]),
    ...options.env,
  }
  const script = join(folder, declared.runs[phase])
  const ended = onWindows
    ? await runNode(script, { ...env, RUNNER_OS: 'Windows', ...options.env }, workspace, options.cancelWhen)
    : await runHere(script, { env, cwd: workspace }, options)
  const result = { ...ended, ...readFiles(files), ...annotationsOf(ended.log) }
  leftovers.push(temp)
  return result
}

async function runHere(
  script: string,
  place: { env: NodeJS.ProcessEnv; cwd: string },
  options: Options,
): Promise<Pick<Result, 'exitCode' | 'signal' | 'log'>> {
  const child = spawn(process.execPath, [script], place)
  options.onStart?.(child)
  let log = ''
  let watching = options.onLog !== undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk
      if (watching && options.onLog?.(log, child) === true) watching = false
    })
  }
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, failed) => {
    child.once('error', failed).once('close', (code, by) => done([code, by]))
  })
  return { exitCode, signal, log }
}

/** Of an image that it built itself the containerd store does not tell so: there its user does. */
function builtHere(action: string, { image = '' }: Record<string, string> = {}): Record<string, string> {
  return action === 'deploy' && image.startsWith('berth-test/') && hasContainerdStore()
    ? { pull: 'never' }
    : {}
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function makeFiles(temp: string) {
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_ENV: join(temp, 'env'),
  }
  for (const file of Object.values(files)) writeFileSync(file, '')
  return files
}

function baseEnvironment(temp: string, workspace: string) {
  return {
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(temp, 'runner-temp'),
    RUNNER_OS: 'Linux',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
  }
}

function readFiles(files: ReturnType<typeof makeFiles>) {
  return {
    outputs: parseVariables(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    state: parseVariables(readFileSync(files.GITHUB_STATE, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    env: readFileSync(files.GITHUB_ENV, 'utf8'),
  }
}

/** Reads `NAME=VALUE` and `NAME<<DELIMITER` entries, as the runner reads its command files. */
export function parseVariables(text: string): Record<string, string> {
  const variables: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const { name, mark, value } =
      /^(?<name>[^=<]+)(?<mark>=|<<)(?<value>.*)$/.exec(lines[index] ?? '')?.groups ?? {}
    if (name === undefined || value === undefined) continue
    if (mark === '=') {
      variables[name] = value
      continue
    }
    const end = lines.indexOf(value, index + 1)
    if (end < 0) throw new Error(`${name} has no end`)
    variables[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return variables
}

function annotationsOf(log: string) {
  const messagesOf = (kind: string) =>
    [...log.matchAll(new RegExp(`^::${kind}(?: [^:]*)?::(.*)$`, 'gm'))].map(([, message = '']) =>
      unescapeData(message),
    )
  return { errors: messagesOf('error'), warnings: messagesOf('warning'), notices: messagesOf('notice') }
}

function unescapeData(message: string): string {
  return message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
