import { join } from 'node:path'
import { makeCommandFiles } from './command-files.js'
import { readCommands } from './commands.js'
import { isDue } from './expressions.js'
import {
  beginJob,
  contextsOf,
  fillText,
  fillValues,
  type JobRun,
  jobEnvironment,
  type Setting,
  type StepResult,
} from './job-run.js'
import type { Job, Step } from './load.js'
import type { Masks } from './masks.js'
import { type Program, programOf } from './program.js'
import { runProcess } from './run-process.js'
import { startServices } from './services.js'

/** Runs the steps of a job, then the post phases, last in, first out; returns every phase's result. */
export async function runJob(
  id: string,
  { env, services, steps }: Job,
  base: JobRun['base'],
  around: { setting: Setting; masks: Masks },
) {
  const job = beginJob(id, base, around.setting, around.masks)
  Object.assign(job.env, fillValues(job, env))
  await using running = await startServices(job, services)
  job.services = running.contexts
  const results: StepResult[] = []
  const posts: PostStep[] = []
  for (const [index, step] of steps.entries()) {
    const name = fillText(job, step.name ?? step.uses ?? step.run?.split('\n')[0] ?? `step ${index + 1}`)
    results.push(
      isDue(step.if, contextsOf(job), job.status) ? await runMain(job, step, name, posts) : skipped(name),
    )
    noteResult(job, step, results.at(-1))
  }
  for (const post of posts) {
    if (!isDue(post.condition ?? 'always()', contextsOf(job), job.status)) continue
    const { result } = await runPhase(job, { ...post, phase: 'post' })
    if (result.outcome === 'failure') job.status.failed = true
    results.push(result)
  }
  return { results, failed: job.status.failed, contexts: contextsOf(job) }
}

interface PostStep {
  name: string
  step: Step
  program: Program
  condition: unknown
}

/** The post phase is registered before the main phase starts, so that it runs whatever becomes of that. */
async function runMain(job: JobRun, step: Step, name: string, posts: PostStep[]): Promise<StepResult> {
  const program = programOf(job, step)
  const post = program.post && {
    name,
    step,
    condition: program.post.condition,
    program: { command: process.execPath, args: [program.post.file], env: { ...program.env } },
  }
  if (post !== undefined) posts.unshift(post)
  const { result, state } = await runPhase(job, { name, step, program, phase: 'main' })
  for (const [key, value] of Object.entries(state))
    if (post !== undefined) Object.assign(post.program.env, { [`STATE_${key}`]: value })
  return result
}

async function runPhase(
  job: JobRun,
  { name, step, program, phase }: { name: string; step: Step; program: Program; phase: 'main' | 'post' },
): Promise<{ result: StepResult; state: Record<string, string> }> {
  const { id, setting, masks } = job
  setting.tell({ kind: 'step', job: id, step: name, phase })
  const startedMs = Date.now()
  const files = makeCommandFiles(setting.temp)
  const reader = readCommands(masks, (line) => setting.tell({ kind: 'line', job: id, step: name, line }))
  const exitCode = await runProcess({
    command: program.command,
    args: program.args,
    cwd: join(job.workspace, step['working-directory'] ?? ''),
    timeoutMs: setting.timeoutMs,
    env: { ...jobEnvironment(job), ...fillValues(job, step.env), ...program.env, ...files.env },
    onLine: reader.line,
  })
  const { outputs, state, env, paths, summary } = files.results()
  Object.assign(job.env, env)
  job.paths.unshift(...paths)
  const outcome = exitCode === 0 ? 'success' : 'failure'
  setting.tell({ kind: 'step-end', job: id, step: name, outcome, outputs, ms: Date.now() - startedMs })
  return { result: { name, phase, outcome, outputs, ...reader.log, summary: masks.hide(summary) }, state }
}

function skipped(name: string): StepResult {
  return {
    name,
    phase: 'main',
    outcome: 'skipped',
    outputs: {},
    annotations: [],
    obeyed: [],
    lines: [],
    summary: '',
  }
}

function noteResult(job: JobRun, step: Step, result: StepResult | undefined): void {
  if (result === undefined) return
  const { outcome, outputs } = result
  const forgiven = outcome === 'failure' && step['continue-on-error'] === true
  if (step.id !== undefined)
    job.steps[step.id] = { outputs, outcome, conclusion: forgiven ? 'success' : outcome }
  if (outcome === 'failure' && !forgiven) job.status.failed = true
}
