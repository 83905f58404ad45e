import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotation } from './commands.js'
import { type Contexts, interpolate, type Status } from './expressions.js'
import type { Masks } from './masks.js'

/** Where a workflow runs: what the runner knows, and how it tells what happens. */
export interface Setting {
  /** Berth's checkout, which `OWNER/berth` stands for. */
  root: string
  /** A folder for everything that the run writes. */
  temp: string
  /** The folder that `actions/checkout` copies; nothing where it is not given. */
  repository: string | undefined
  env: Record<string, string | undefined>
  timeoutMs: number
  tell: (event: Event) => void
}

/** What happens, in order. */
export type Event =
  | { kind: 'job'; job: string }
  | { kind: 'step'; job: string; step: string; phase: 'main' | 'post' }
  | { kind: 'line'; job: string; step: string; line: string }
  | {
      kind: 'step-end'
      job: string
      step: string
      outcome: Outcome
      outputs: Record<string, string>
      ms: number
    }
  | { kind: 'output-dropped'; job: string; output: string }

export type Outcome = 'success' | 'failure' | 'skipped'

export interface StepResult {
  name: string
  phase: 'main' | 'post'
  outcome: Outcome
  outputs: Record<string, string>
  annotations: Annotation[]
  /** Names of the workflow commands that its log had obeyed. */
  obeyed: string[]
  lines: string[]
  summary: string
}

/** One job while it runs. */
export interface JobRun {
  id: string
  setting: Setting
  masks: Masks
  workspace: string
  temp: string
  base: Contexts & { github: Record<string, string>; env: Record<string, unknown> }
  /** The `steps` context. */
  steps: Record<string, unknown>
  /** The `services` of the `job` context. */
  services: Record<string, unknown>
  /** What the job and `GITHUB_ENV` add to the environment, and `GITHUB_PATH` to the path. */
  env: Record<string, string>
  paths: string[]
  status: Status
}

/** Begins a job in folders of its own. */
export function beginJob(id: string, base: JobRun['base'], setting: Setting, masks: Masks): JobRun {
  const folder = (kind: string) => mkdtempSync(join(setting.temp, `${kind}-${id}-`))
  const status = { failed: false, cancelled: false }
  return {
    id,
    setting,
    masks,
    base,
    status,
    workspace: folder('workspace'),
    temp: folder('temp'),
    steps: {},
    services: {},
    env: {},
    paths: [],
  }
}

/** What expressions see at this point of the job. */
export function contextsOf({ base, steps, services, status, temp, env }: JobRun): Contexts {
  return {
    ...base,
    steps,
    job: { status: status.failed ? 'failure' : 'success', services },
    runner: { os: 'Linux', arch: 'X64', temp, name: 'local' },
    env: { ...base.env, ...env },
  }
}

/** Fills the expressions of a text in. */
export function fillText(job: JobRun, text: unknown): string {
  return interpolate(String(text), contextsOf(job), job.status)
}

/** Fills the expressions of every value in. */
export function fillValues(job: JobRun, values: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fillText(job, value)]))
}

/** The environment that every step of the job begins with. */
export function jobEnvironment(job: JobRun): Record<string, string | undefined> {
  const { github, env } = job.base
  return {
    ...job.setting.env,
    PATH: [...job.paths, job.setting.env.PATH ?? process.env.PATH].join(':'),
    HOME: job.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_JOB: job.id,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_WORKFLOW: github.workflow,
    GITHUB_RUN_ID: github.run_id,
    GITHUB_RUN_ATTEMPT: github.run_attempt,
    GITHUB_REF: github.ref,
    GITHUB_REF_NAME: github.ref_name,
    GITHUB_SHA: github.sha,
    GITHUB_ACTOR: github.actor,
    GITHUB_SERVER_URL: github.server_url,
    RUNNER_TEMP: job.temp,
    RUNNER_OS: 'Linux',
    ...fillValues(job, env),
    ...job.env,
  }
}
