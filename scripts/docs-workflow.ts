import { stringify } from 'yaml'
import './json-imports.ts'

/**
 * Has GitHub's own parser read what a page shows of a workflow: a whole one, jobs, or a list of steps, which
 * is put into the smallest workflow that can hold it. Other YAML is none of a workflow's, and passes.
 */
export async function workflowProblems(document: unknown, text: string): Promise<string[]> {
  const content = completeWorkflow(document, text)
  if (content === undefined) return []
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
    '@actions/workflow-parser'
  )
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, new NoOperationTraceWriter())
  const problems = context.errors.getErrors().map(({ message }) => message)
  if (value === undefined || problems.length > 0) return problems
  const { errors = [] } = await convertWorkflowTemplate(context, value)
  return errors.map(({ Message }) => Message)
}

/**
 * Has GitHub's own parser read an `action.yml`. An expression in a description is a mistake that keeps the
 * runner from loading the action.
 */
export async function actionProblems(content: string): Promise<string[]> {
  const { parseAction } = await import('@actions/workflow-parser/actions/index')
  const { NoOperationTraceWriter } = await import('@actions/workflow-parser')
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

const job = { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] }

function completeWorkflow(document: unknown, text: string): string | undefined {
  if (Array.isArray(document)) {
    const areSteps = document.every((item) => isMap(item) && ('uses' in item || 'run' in item))
    return areSteps ? stringify({ on: 'push', jobs: { job: { ...job, steps: document } } }) : undefined
  }
  if (!isMap(document)) return undefined
  if ('on' in document && 'jobs' in document) return text
  if ('jobs' in document || 'concurrency' in document) {
    return stringify({ on: 'push', jobs: { job }, ...document })
  }
  return undefined
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists outputs of jobs that are asked for and that the job does not have. */
export function jobOutputProblems(document: unknown, text: string): string[] {
  const jobs = isMap(document) && isMap(document.jobs) ? document.jobs : {}
  return [...text.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id = '', output = '']) => {
    const needed = jobs[id]
    if (!isMap(needed)) return isMap(document) && 'jobs' in document ? [`there is no job ${id}`] : []
    return isMap(needed.outputs) && output in needed.outputs ? [] : [`the job ${id} has no output ${output}`]
  })
}
