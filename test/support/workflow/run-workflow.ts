import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { interpolate, isDue } from './expressions.js'
import type { Event, JobRun, Setting, StepResult } from './job-run.js'
import { type Job, loadWorkflow } from './load.js'
import { type Masks, startMasks } from './masks.js'
import { runJob } from './run-job.js'

/** What a workflow is run with. */
export interface Options {
  vars?: Record<string, string>
  secrets?: Record<string, string>
  /** Inputs of `workflow_dispatch`, over their defaults. */
  inputs?: Record<string, string>
  /** What the `github` context says of this run. */
  github?: Record<string, string>
  /** Variables of the runner itself. */
  env?: Record<string, string>
  repository?: string
  timeoutMs?: number
  tell?: (event: Event) => void
}

export interface JobResult {
  result: 'success' | 'failure' | 'skipped'
  outputs: Record<string, string>
  /** Job outputs that were dropped because masking would have changed them. */
  dropped: string[]
  steps: StepResult[]
}

/** Runs a workflow file as it stands and returns every job's result; a matrix runs its jobs one after another. */
export async function runWorkflow(file: string, options: Options = {}): Promise<Record<string, JobResult>> {
  const workflow = await loadWorkflow(file)
  const temp = mkdtempSync(join(tmpdir(), 'berth-workflow-'))
  const { vars = {}, secrets = {}, env = {}, repository, timeoutMs = 120_000, tell = () => {} } = options
  const setting = { root: resolve(import.meta.dirname, '../../..'), temp, repository, env, timeoutMs, tell }
  const masks = startMasks()
  for (const secret of Object.values(secrets)) masks.add(secret)
  const base = {
    github: { ...githubContext(workflow.name), ...options.github },
    vars,
    secrets,
    inputs: { ...workflow.inputs, ...options.inputs },
    env: workflow.env,
    strategy: {},
  }
  const done: Record<string, JobResult> = {}
  try {
    for (const [id, job] of inOrder(workflow.jobs)) {
      const needs = Object.fromEntries(job.needs.map((name) => [name, done[name]]))
      const status = {
        failed: Object.values(needs).some((need) => need?.result !== 'success'),
        cancelled: false,
      }
      const contexts = { ...base, needs, matrix: {} }
      done[id] = isDue(job.if, contexts, status)
        ? await runMatrix(id, job, contexts, setting, masks)
        : { result: 'skipped', outputs: {}, dropped: [], steps: [] }
    }
    return done
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

async function runMatrix(
  id: string,
  job: Job,
  base: JobRun['base'],
  setting: Setting,
  masks: Masks,
): Promise<JobResult> {
  setting.tell({ kind: 'job', job: id })
  const merged: JobResult = { result: 'success', outputs: {}, dropped: [], steps: [] }
  for (const matrix of expandMatrix(job.matrix)) {
    const { results, failed, contexts } = await runJob(id, job, { ...base, matrix }, { setting, masks })
    merged.steps.push(...results)
    if (failed && !job.continueOnError) merged.result = 'failure'
    for (const [name, text] of Object.entries(job.outputs)) {
      const value = interpolate(String(text), contexts, { failed, cancelled: false })
      if (value === '') continue
      if (masks.hide(value) === value) merged.outputs[name] = value
      else merged.dropped.push(name)
    }
  }
  for (const output of merged.dropped) setting.tell({ kind: 'output-dropped', job: id, output })
  return merged
}

function githubContext(workflow: string) {
  return {
    repository: 'acme/web',
    workflow,
    run_id: String(process.pid),
    run_attempt: '1',
    sha: '0123456789abcdef0123456789abcdef01234567',
    ref_name: 'main',
    ref: 'refs/heads/main',
    actor: 'octocat',
    token: 'ghs_of-this-job',
    event_name: 'push',
    server_url: 'https://github.com',
  }
}

function inOrder(jobs: Record<string, Job>): [string, Job][] {
  const order = new Map<string, Job>()
  const visit = (id: string) => {
    const job = jobs[id]
    if (job === undefined) throw new Error(`There is no job ${id}`)
    for (const need of job.needs) visit(need)
    order.set(id, job)
  }
  for (const id of Object.keys(jobs)) visit(id)
  return [...order]
}

/** Every combination of the lists; `include` and `exclude` are not used by Berth's examples. */
function expandMatrix(matrix: Record<string, unknown[]> | undefined): Record<string, unknown>[] {
  return Object.entries(matrix ?? {}).reduce<Record<string, unknown>[]>(
    (combinations, [key, values]) =>
      combinations.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  )
}
