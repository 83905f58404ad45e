import { cpSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { parse } from 'yaml'
import { fillText, fillValues, type JobRun } from './job-run.js'
import type { Step } from './load.js'

/** What a step runs: a process, and for an action with a post phase the file of that. */
export interface Program {
  command: string
  args: string[]
  env: Record<string, string | undefined>
  post?: { file: string; condition: unknown }
}

/** Finds out what a step runs. */
export function programOf(job: JobRun, step: Step): Program {
  const uses = step.uses ?? ''
  if (step.run !== undefined) {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fillText(job, step.run)]
    return { command: 'bash', args, env: {} }
  }
  if (uses.startsWith('actions/checkout@')) return checkOut(job)
  const artifact = /^actions\/(upload|download)-artifact@/.exec(uses)?.[1]
  return artifact === undefined
    ? actionProgram(job, step)
    : artifactProgram(job, artifact, fillValues(job, step.with))
}

function checkOut({ setting, workspace }: JobRun): Program {
  if (setting.repository !== undefined) cpSync(setting.repository, workspace, { recursive: true })
  return { command: 'true', args: [], env: {} }
}

function artifactProgram(
  { setting, workspace }: JobRun,
  kind: string,
  inputs: Record<string, string>,
): Program {
  const { name = 'artifact', path = '.' } = inputs
  const store = join(setting.temp, 'artifacts', name)
  const place = resolve(workspace, path)
  const [from, to] = kind === 'upload' ? [place, store] : [store, place]
  // A folder stands for what is in it, and the action leaves hidden files out.
  const isShown = (file: string) => kind === 'download' || !/(?:^|\/)\./.test(relative(from, file))
  const isFile = statSync(from).isFile()
  cpSync(from, isFile ? join(to, basename(from)) : to, { recursive: true, filter: isShown })
  return { command: 'true', args: [], env: {} }
}

function actionProgram(job: JobRun, step: Step): Program {
  const folder = actionFolder(job, step.uses ?? '')
  const { inputs = {}, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const given = fillValues(job, step.with)
  for (const name of Object.keys(given).filter((key) => !(key in inputs))) {
    job.setting.tell({
      kind: 'line',
      job: job.id,
      step: step.uses ?? '',
      line: `warning: Unexpected input '${name}'`,
    })
  }
  const defaults = Object.entries<{ default?: unknown }>(inputs).map(([name, { default: text = '' }]) => [
    name,
    text,
  ])
  const values = { ...fillValues(job, Object.fromEntries(defaults)), ...given }
  return {
    command: process.execPath,
    args: [join(folder, runs.main)],
    env: Object.fromEntries(Object.entries(values).map(([name, value]) => [variableOf(name), value])),
    ...(runs.post !== undefined && { post: { file: join(folder, runs.post), condition: runs['post-if'] } }),
  }
}

/** `OWNER/berth` is the checkout, `./` the workspace. */
function actionFolder({ setting, workspace }: JobRun, uses: string): string {
  const { own, name = '' } = /^(?<own>OWNER\/berth|\.)(?:\/(?<name>[^@]*))?(?:@.*)?$/.exec(uses)?.groups ?? {}
  if (own === undefined) throw new Error(`${uses} is not run by this local runner`)
  return join(own === '.' ? workspace : setting.root, name)
}

function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}
