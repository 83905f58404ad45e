import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActions } from './actions.ts'
import { isDeclaredFresh } from './declared.ts'
import { architectureProblems } from './docs-architecture.ts'
import { deadLinks, lonelyPages } from './docs-links.ts'
import { engineTable, tableOf } from './docs-tables.ts'
import { unpastable } from './docs-types.ts'
import { actionProblems } from './docs-workflow.ts'
import { checkYaml, yamlBlocks } from './docs-yaml.ts'
import { markdownPages } from './pages.ts'

/**
 * Writes the tables of inputs and outputs into the pages of the actions, between `<!-- inputs:NAME -->` or
 * `<!-- outputs:NAME -->` and `<!-- end -->`, and what engines are tested behind `<!-- engines -->`. With `--check` it
 * writes nothing and fails on a stale table, a
 * missing section or description, a dead relative link, a page that none leads to, YAML that is no workflow
 * or names what does not exist, and a picture of the architecture that the imports do not bear out.
 */
const checking = process.argv.includes('--check')
const actions = readActions()
const pages = markdownPages(actions)
const problems: string[] = [
  ...descriptionProblems(),
  ...sharedProblems(),
  ...architectureProblems('docs/architecture.md', 'src'),
  ...missingSections(),
  ...exampleProblems(),
]
if (!isDeclaredFresh(actions)) problems.push('src/actions/declared.ts is stale: npm run build')

for (const file of pages) {
  const text = readFileSync(file, 'utf8')
  const fresh = withTables(text, file)
  if (fresh !== text && checking) problems.push(`${file}: a table is stale: npm run docs`)
  if (fresh !== text && !checking) writeFileSync(file, fresh)
  problems.push(...deadLinks(fresh, file))
  for (const block of yamlBlocks(fresh))
    problems.push(...(await checkYaml(block.text, `${file}:${block.line}`, actions)))
}
problems.push(...lonelyPages(pages))
for (const { name, folder } of actions) {
  const found = await actionProblems(readFileSync(join(folder, 'action.yml'), 'utf8'))
  problems.push(...found.map((problem) => `${name}: ${problem}`))
}
for (const file of [...workflowFiles('examples'), ...workflowFiles('.github/workflows')])
  problems.push(...(await checkYaml(readFileSync(file, 'utf8'), file, actions)))

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else
  console.log(
    `docs: ${actions.length} actions, ${pages.length} pages, ${workflowFiles('examples').length} examples`,
  )

function workflowFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
}

function withTables(text: string, file: string): string {
  const withEngines = text.replace(/(<!-- engines -->\n)[\s\S]*?(<!-- end -->)/, `$1${engineTable()}$2`)
  return withEngines.replace(
    /(<!-- (inputs|outputs):([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_all, start, kind, name, end) => {
      const action = actions.find((candidate) => candidate.name === name)
      if (action === undefined) problems.push(`${file}: there is no action ${name}`)
      return `${start}${action === undefined ? '' : tableOf(action, kind)}${end}`
    },
  )
}

function descriptionProblems(): string[] {
  return actions.flatMap(({ name, description, inputs, outputs }) => {
    const entries = [...Object.entries(inputs), ...Object.entries(outputs)]
    const missing = entries
      .filter(([, entry]) => !entry.description)
      .map(([entry]) => `${name}: ${entry} has no description`)
    return description ? missing : [`${name} has no description`, ...missing]
  })
}

/** What a description shows as an example is pasted into workflows. */
function exampleProblems(): string[] {
  return actions.flatMap(({ name, inputs }) =>
    Object.entries(inputs).flatMap(([input, entry]) =>
      unpastable(entry).map((example) => `${name}: the example ${example} of ${input} needs quotes in YAML`),
    ),
  )
}

/** Every action has a page of its own with the tables; the root's README is the whole project's. */
function missingSections(): string[] {
  return actions.flatMap(({ name, folder }) => {
    const page = name === 'deploy' ? 'docs/deploy-reference.md' : join(folder, 'README.md')
    const text = existsSync(page) ? readFileSync(page, 'utf8') : ''
    const isWhole = ['inputs', 'outputs'].every((kind) => text.includes(`<!-- ${kind}:${name} -->\n|`))
    return isWhole ? [] : [`${page}: the inputs and outputs of ${name} are missing`]
  })
}

/** One name means one thing; what differs on purpose stands here. */
function sharedProblems(): string[] {
  const differ = new Set([
    'image',
    'name',
    'restart',
    'container',
    'wait-for',
    'logs-tail',
    'config-file',
    'label',
    'changed',
    'version',
    'tag',
    'digest',
    'exit-code',
    'keep-failed',
    'on-unready',
    'secrets',
    'recreate',
    'environment',
    'dry-run',
    'rollback',
    'ports',
    'volumes',
    'network',
    'create-options',
  ])
  const seen = new Map<string, { where: string; description: string }>()
  const problems: string[] = []
  for (const { name: where, inputs } of actions) {
    for (const [name, { description }] of Object.entries(inputs)) {
      const first = seen.get(name)
      if (first === undefined) seen.set(name, { where, description })
      else if (first.description !== description && !differ.has(name)) {
        problems.push(`${where}: the input ${name} is described otherwise than in ${first.where}`)
      }
    }
  }
  return problems
}
