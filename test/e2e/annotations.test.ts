import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName } from '../support/containers.js'
import { shell } from '../support/images.js'

const crashing = () => ({ image: shell(), command: '["exit 3"]', name: ownName(), 'wait-timeout': '20s' })

test.each<[string, string, () => Record<string, string>]>([
  ['a registry that is not there', 'resolve-tag', () => ({ image: '127.0.0.1:9/acme/web' })],
  ['a container that ends', 'run', crashing],
  ['a new version that ends', 'deploy', crashing],
  ['a container that is absent', 'wait', () => ({ container: ownName() })],
  ['a container that is missing', 'stop', () => ({ container: ownName(), missing: 'fail' })],
  [
    'a file that is missing',
    'transform-config',
    () => ({ 'config-file': 'a.json', 'config-variables': 'A=1' }),
  ],
])(
  '%s fails %s with one error, the problem and its remedy, which lead the summary',
  async (_what, action, inputs) => {
    const { exitCode, errors, log, summary } = await runAction(action, { with: inputs() })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^[A-Z0-9].*[^.]\. [A-Z].*\.$/)])
    expect(log).not.toMatch(/^\s+at /m)
    expect(summary).toMatch(/^### ❌ .+\n\n\*\*.+\.\*\* [A-Z].+\.\n/)
    const silent = await runAction(action, { with: { ...inputs(), summary: 'false' } })
    expect([silent.exitCode, silent.summary]).toEqual([1, ''])
  },
)

test('a step that passes although its container is not ready warns, and says so in the summary', async () => {
  const { exitCode, errors, warnings, summary } = await runAction('run', {
    with: { ...crashing(), 'on-unready': 'continue' },
  })
  expect([exitCode, errors]).toEqual([0, []])
  expect(warnings).toEqual([expect.stringContaining('ended with exit code 3 before it was ready')])
  expect(summary).toMatch(
    /^### ⚠️ .+: not ready\n\n\*\*The container .+ ended with exit code 3 before it was ready\.\*\*/,
  )
})

test('a job that has ended well is called by its exit code', async () => {
  const inputs = { image: shell(), command: '["exit 0"]', name: ownName(), 'wait-for': 'exit' }
  const { summary } = await runAction('run', { with: inputs })
  expect(summary).toMatch(new RegExp(`^### ✅ ${inputs.name}: ended with exit code 0\n`))
})

test('mistakes in inputs are one error each, and nothing else is told', async () => {
  const { errors, summary } = await runAction('run', {
    with: { image: 'UPPER', ports: '99999', 'wait-timeout': '5 parsecs', nmae: 'web' },
  })
  expect(errors.map((error) => /^Input "([\w-]+)"|no input "(\w+)"/.exec(error)?.[0])).toEqual([
    'Input "image"',
    'Input "ports"',
    'Input "wait-timeout"',
    expect.stringContaining('nmae'),
  ])
  expect(summary).toBe('')
})

describe('a mistake in a config file is shown at its line', () => {
  test.each([
    ['XML', 'web.config', '<a>\n  </b>\n', '::error file=web.config,line=2,col=5::'],
    ['JSON', 'app.json', '{\n  "a": }', '::error file=app.json,line=2,col=8::'],
  ])('in %s', async (_kind, file, text, annotation) => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-workspace-'))
    writeFileSync(join(workspace, file), text)
    const inputs = { 'config-file': file, 'config-variables': 'A=1' }
    const { log } = await runAction('transform-config', { with: inputs, workspace })
    expect(log).toContain(annotation)
  })

  test('in an env file', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-workspace-'))
    writeFileSync(join(workspace, 'app.env'), 'A=1\nexport B=2\n')
    const { log } = await runAction('run', { with: { image: 'web', 'env-file': 'app.env' }, workspace })
    expect(log).toContain('::error file=app.env,line=2::Input "env-file": line 1: app.env: line 2: ')
  })

  test('in a transform', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'berth-workspace-'))
    writeFileSync(join(workspace, 'web.config'), '<c/>')
    const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
    writeFileSync(join(workspace, 'new.config'), `<c ${xdt}>\n  <d xdt:Transform="Explode"/>\n</c>`)
    const inputs = { 'config-file': 'web.config', 'config-transforms': 'new.config' }
    const { log, errors } = await runAction('transform-config', { with: inputs, workspace })
    expect(errors).toHaveLength(1)
    expect(log).toMatch(/^::error file=new\.config,line=2,col=\d+::/m)
  })
})
