import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parse } from 'yaml'

/** A workflow as its file says it; expressions are still text. */
export interface Workflow {
  name: string
  env: Record<string, unknown>
  /** The inputs of `workflow_dispatch` with their defaults. */
  inputs: Record<string, unknown>
  jobs: Record<string, Job>
}

export interface Job {
  needs: string[]
  if?: unknown
  env: Record<string, unknown>
  outputs: Record<string, string>
  matrix: Record<string, unknown[]> | undefined
  continueOnError: boolean
  services: Record<string, Service>
  steps: Step[]
}

/** A container beside the steps of a job. */
export interface Service {
  image: string
  env?: Record<string, unknown>
  ports?: (string | number)[]
}

export interface Step {
  id?: string
  name?: string
  if?: unknown
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, unknown>
  'continue-on-error'?: boolean
  'working-directory'?: string
}

/** Reads a workflow file; GitHub's own parser must find nothing wrong with it. */
export async function loadWorkflow(file: string): Promise<Workflow> {
  const content = readFileSync(file, 'utf8')
  const { context, value } = parseWorkflow({ name: basename(file), content }, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (value !== undefined && errors.length === 0) {
    const template = await convertWorkflowTemplate(context, value)
    errors.push(...(template.errors ?? []).map(({ Message }) => Message))
  }
  if (errors.length > 0) throw new Error(`${file}: ${errors.join('; ')}`)
  const { name = basename(file), env = {}, jobs, on } = parse(content)
  const asked = Object.entries<{ default?: unknown }>(on?.workflow_dispatch?.inputs ?? {})
  return {
    name,
    env,
    inputs: Object.fromEntries(asked.map(([input, { default: fallback = '' }]) => [input, fallback])),
    jobs: Object.fromEntries(Object.entries<RawJob>(jobs).map(([id, job]) => [id, readJob(id, job)])),
  }
}

interface RawJob extends Partial<Job> {
  needs?: string[]
  container?: unknown
  uses?: string
  strategy?: { matrix?: Record<string, unknown[]> }
  'continue-on-error'?: boolean
}

function readJob(id: string, raw: RawJob): Job {
  for (const part of ['container', 'uses'] as const) {
    if (raw[part] !== undefined) throw new Error(`jobs.${id}.${part} is not run by this local runner`)
  }
  const { needs = [], env = {}, outputs = {}, services = {}, steps = [], strategy } = raw
  return {
    needs: typeof needs === 'string' ? [needs] : needs,
    if: raw.if,
    env,
    outputs,
    matrix: strategy?.matrix,
    continueOnError: raw['continue-on-error'] ?? false,
    services,
    steps,
  }
}
