import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { runAction } from '../support/action.js'

interface Shown {
  before: Record<string, string>
  inputs: Record<string, string>
  after: Record<string, string>
}

/** What a page shows behind "in one step": the files by their names, the step, and the files once more. */
function readShown(page: string): Shown {
  const text = readFileSync(page, 'utf8').split('in one step. The files before:')[1] ?? ''
  const [before = '', rest = ''] = text.split('The step:')
  const [step = '', after = ''] = rest.split('And after:')
  const [uses] = parse(/```yaml\n(?<step>[\s\S]*?)```/.exec(step)?.groups?.step ?? '')
  return { before: filesIn(before), inputs: uses.with, after: filesIn(after) }
}

function filesIn(text: string): Record<string, string> {
  const files = text.matchAll(/`(?<name>[\w.]+)`\n\n```\w+\n(?<content>[\s\S]*?)```/g)
  return Object.fromEntries(Array.from(files, ({ groups }) => [groups?.name ?? '', groups?.content ?? '']))
}

/** The blocks that are run here, by a text in each. */
const shown: readonly (readonly [page: string, having: string])[] = [
  ['docs/from-octopus.md', 'jdbc:mysql://localhost/shop'],
  ['docs/from-octopus.md', 'Customer=Ann'],
  ['docs/from-octopus.md', 'username: "shop"'],
  ['docs/from-azure-pipelines.md', 'ClientValidationEnabled=false'],
]

test.each([...new Set(shown.map(([page]) => page))])(
  'the files of %s become what the page shows',
  async (page) => {
    const { before, inputs, after } = readShown(page)
    const workspace = mkdtempSync(join(tmpdir(), 'migration-'))
    onTestFinished(() => rmSync(workspace, { recursive: true }))
    for (const [name, content] of Object.entries(before)) writeFileSync(join(workspace, name), content)
    const { exitCode, warnings } = await runAction('transform-config', { workspace, with: inputs })
    const names = Object.keys(before)
    const now = names.map((name) => [name, readFileSync(join(workspace, name), 'utf8')])
    expect([exitCode, warnings]).toEqual([0, []])
    expect(names.length).toBeGreaterThan(1)
    expect(Object.fromEntries(now)).toEqual(after)
  },
)
