import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

let copy: string

/** A copy of everything that the check reads. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'berth-docs-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  const left = new Set(['node_modules', 'dist', 'lib', '.git', 'test', 'bench', 'artifacts'])
  for (const name of readdirSync('.').filter((entry) => !left.has(entry)))
    cpSync(name, join(copy, name), { recursive: true })
})

function check() {
  const script = resolve('scripts/docs.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { cwd: copy, encoding: 'utf8' })
  return { status, problems: stderr.split('\n').filter(Boolean) }
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, file), 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(join(copy, file), after)
}

/** Gives an input of an `action.yml` another description. */
const describe = (text: string, input: string, description: string) =>
  text.replace(
    new RegExp(`(\\n {2}${input}:\\n {4}description: )[\\s\\S]*?(?=\\n {4}\\w|\\n {2}\\w)`),
    (_all, start) => `${start}${description}`,
  )

const append = (more: string) => (text: string) => `${text}\n${more}\n`
const steps = (step: string) => append(`\`\`\`yaml\n${step}\n\`\`\``)

test('the docs as they stand pass', () => {
  expect(check()).toEqual({ status: 0, problems: [] })
})

test.each<[string, string, (text: string) => string, string]>([
  [
    'a stale table',
    'run/README.md',
    (text) => text.replace('| `image` | text | required |', '| `image` | text | |'),
    'run/README.md: a table is stale: npm run docs',
  ],
  [
    'an action whose page lacks its inputs',
    'wait/README.md',
    (text) => text.replace('<!-- inputs:wait -->', ''),
    'wait/README.md: the inputs and outputs of wait are missing',
  ],
  [
    'an input without a description',
    'run/action.yml',
    (text) => describe(text, 'image', "''"),
    'run: image has no description',
  ],
  [
    'an input that is described otherwise elsewhere',
    'run/action.yml',
    (text) => describe(text, 'hostname', 'Something else.'),
    'run: the input hostname is described otherwise than in deploy',
  ],
  [
    'an example that means something else where it is pasted',
    'run/action.yml',
    (text) => text.replace(`'["/bin/sh", "-c"]'`, '["/bin/sh", "-c"]'),
    'run: the example ["/bin/sh", "-c"] of entrypoint needs quotes in YAML',
  ],
  [
    'an expression in a description, which the runner would evaluate',
    'run/action.yml',
    (text) => describe(text, 'hostname', `"Such as \${{ secrets.NAME }}"`),
    'run: action.yml (Line: ',
  ],
  [
    'a link that leads nowhere',
    'docs/deploy.md',
    append('[x](nowhere.md)'),
    'docs/deploy.md: the link nowhere.md leads nowhere',
  ],
  [
    'a page that no other one leads to',
    'CONTRIBUTING.md',
    (text) => text.replace('docs/releasing.md', 'CHANGELOG.md'),
    'docs/releasing.md: no other page leads here',
  ],
  [
    'a link to a heading that is not there',
    'docs/deploy.md',
    append('[x](versions.md#nothing)'),
    'docs/deploy.md: the anchor of versions.md#nothing does not exist',
  ],
  [
    'an unknown input',
    'docs/deploy.md',
    steps('- uses: OWNER/berth/stop@v1\n  with:\n    contaner: web'),
    'stop has no input contaner',
  ],
  [
    'a required input that is missing',
    'docs/deploy.md',
    steps('- uses: OWNER/berth/wait@v1'),
    'wait needs the input container',
  ],
  [
    'an action that is not there',
    'docs/deploy.md',
    steps('- uses: OWNER/berth/start@v1'),
    'there is no action OWNER/berth/start@v1',
  ],
  [
    'an output of a step that is not there',
    'docs/deploy.md',
    steps(
      `- uses: OWNER/berth/stop@v1\n  id: s\n  with:\n    container: web\n- run: echo \${{ steps.s.outputs.port }}`,
    ),
    'stop has no output port',
  ],
  [
    'a step that GitHub’s parser refuses',
    'docs/deploy.md',
    steps('- run: echo\n  wiht: 1'),
    "Unexpected value 'wiht'",
  ],
  [
    'a workflow that GitHub’s parser refuses',
    'examples/test-an-image.yml',
    append('wrong: 1'),
    "Unexpected value 'wrong'",
  ],
  [
    'an output of a job that is not there',
    'examples/deploy-and-verify.yml',
    (text) => text.replace('needs.deploy.outputs.url', 'needs.deploy.outputs.uri'),
    'the job deploy has no output uri',
  ],
  ['YAML that is none', 'docs/deploy.md', steps('a: [1'), 'docs/deploy.md'],
  [
    'an arrow that no import bears out',
    'docs/architecture.md',
    (text) => text.replace('  main --> actions', '  main --> actions\n  registry --> engine'),
    'nothing imports as registry --> engine says',
  ],
  [
    'an import without its arrow',
    'docs/architecture.md',
    (text) => text.replace('  actions --> readiness\n', ''),
    'the arrow actions --> readiness is missing',
  ],
])('%s fails the check', (_what, file, change, problem) => {
  edit(file, change)
  const { status, problems } = check()
  expect(status).toBe(1)
  expect(problems).toContainEqual(expect.stringContaining(problem))
})
