import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowProblems } from '../../scripts/docs-workflow.js'

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

interface Action {
  inputs: Record<string, { required?: boolean }>
  outputs?: Record<string, unknown>
}

const folder = '.github/workflows'
const workflows = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)

const stepsOf = (text: string) => {
  const jobs: Record<string, { steps: Step[] }> = parse(text).jobs
  return Object.values(jobs).flatMap(({ steps }) => steps)
}

/** What an action of this repository declares; `undefined` for those of others. */
function declaredBy({ uses = '' }: Step): Action | undefined {
  if (!uses.startsWith('./')) return undefined
  const file = join(uses, 'action.yml')
  expect(existsSync(file), file).toBe(true)
  return parse(readFileSync(file, 'utf8'))
}

test.each(workflows)('GitHub’s own parser takes %s', async (_file, text) => {
  expect(await workflowProblems(parse(text), text)).toEqual([])
})

test.each(workflows)(
  '%s gives our own actions inputs that they have, and asks them for outputs that they have',
  (_file, text) => {
    const unknown = stepsOf(text).flatMap((step) => {
      const action = declaredBy(step)
      const inputs =
        action === undefined ? [] : Object.keys(step.with ?? {}).filter((name) => !(name in action.inputs))
      const asked = Array.from(
        text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g')),
        ([, name = '']) => name,
      )
      const outputs = action === undefined ? [] : asked.filter((name) => !(name in (action.outputs ?? {})))
      return [...inputs, ...outputs].map((name) => `${step.uses}: ${name}`)
    })
    expect(unknown).toEqual([])
  },
)
