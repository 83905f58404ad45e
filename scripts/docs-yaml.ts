import { parse } from 'yaml'
import type { ActionFile } from './actions.ts'
import { jobOutputProblems, workflowProblems } from './docs-workflow.ts'

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

/** A fenced block of a page. */
export interface Block {
  language: string
  text: string
  /** The line that it starts on. */
  line: number
}

/** Finds the fenced blocks of a page. */
export function fencedBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(/^([ \t]*)```(\w*)\n([\s\S]*?)^\1```/gm)].map(
    ({ 1: indent = '', 2: language = '', 3: text = '', index }) => ({
      language,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
      line: markdown.slice(0, index).split('\n').length + 1,
    }),
  )
}

/** Those of them that are YAML. */
export function yamlBlocks(markdown: string): Block[] {
  return fencedBlocks(markdown).filter(({ language }) => /^ya?ml$/.test(language))
}

/** Lists what is wrong in a workflow, or a part of one: its form, and actions, inputs and outputs that do not exist. */
export async function checkYaml(
  text: string,
  where: string,
  actions: readonly ActionFile[],
): Promise<string[]> {
  let document: unknown
  try {
    document = parse(text)
  } catch (thrown) {
    return [`${where}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : thrown}`]
  }
  const steps = stepsIn(document)
  const used = steps.flatMap((step) => {
    const name = /^(?:OWNER\/berth|\.)(?:\/([\w-]+))?(?:@|$)/.exec(step.uses ?? '')
    return name === null ? [] : [{ step, action: name[1] ?? 'deploy' }]
  })
  const byId = new Map(used.map(({ step, action }) => [step.id, action]))
  const form = [...(await workflowProblems(document, text)), ...jobOutputProblems(document, text)]
  return [
    ...form.map((problem) => `${where}: ${problem}`),
    ...used.flatMap(({ step, action }) => inputProblems(step, action, where, actions)),
    ...outputProblems(text, byId, where, actions),
  ]
}

function inputProblems(step: Step, action: string, where: string, actions: readonly ActionFile[]): string[] {
  const declared = actions.find(({ name }) => name === action)
  if (declared === undefined) return [`${where}: there is no action ${step.uses}`]
  const given = Object.keys(step.with ?? {})
  const unknown = given
    .filter((input) => !(input in declared.inputs))
    .map((input) => `${where}: ${action} has no input ${input}`)
  const missing = Object.entries(declared.inputs).filter(
    ([input, { required }]) => required && !given.includes(input),
  )
  return [...unknown, ...missing.map(([input]) => `${where}: ${action} needs the input ${input}`)]
}

function outputProblems(
  text: string,
  byId: Map<string | undefined, string>,
  where: string,
  actions: readonly ActionFile[],
): string[] {
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, output = '']) => {
    const action = actions.find(({ name }) => name === byId.get(id))
    return action === undefined || output in action.outputs
      ? []
      : [`${where}: ${action.name} has no output ${output}`]
  })
}

function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'uses' in value && typeof value.uses === 'string' ? [value as Step] : [] // the shape is checked by use
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}
