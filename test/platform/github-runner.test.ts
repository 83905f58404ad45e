import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { githubRunner } from '../../src/platform/github-runner.js'
import { parseVariables } from '../support/action.js'

/** A runner whose files and log can be read. */
function openRunner() {
  const folder = mkdtempSync(join(tmpdir(), 'berth-runner-'))
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const [name, file] of Object.entries(files)) {
    writeFileSync(file, '')
    vi.stubEnv(name, file)
  }
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(() => {
    write.mockRestore()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return {
    runner: githubRunner(new AbortController().signal),
    log: () =>
      write.mock.calls
        .map(([text]) => String(text))
        .join('')
        .replaceAll('\r\n', '\n'),
    outputs: () => parseVariables(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: () => readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

test('an output of 131,072 characters is set, and a longer one is left empty with a warning', () => {
  const { runner, log, outputs } = openRunner()
  runner.setOutput('ports', 'x'.repeat(131_072))
  runner.setOutput('inspect', 'x'.repeat(131_073))
  expect(outputs()).toEqual({ ports: 'x'.repeat(131_072), inspect: '' })
  expect(log()).toBe(
    '::warning::The output "inspect" would have 131073 characters, too many for a job, and is left empty\n',
  )
})

test('the eleventh warning is in the log only, and no command there', () => {
  const { runner, log } = openRunner()
  for (let count = 1; count <= 11; count++) runner.warning(`::warning::number ${count}`)
  const lines = log().trimEnd().split('\n')
  expect(lines.filter((line) => /^\s*::/.test(line))).toHaveLength(10)
  expect(lines.at(-1)).toBe(':\u200b:warning::number 11')
})

test('the sections of a step take 64 KiB of the summary together, and the last that fits is whole', () => {
  const { runner, summary } = openRunner()
  const section = `${'x'.repeat(16_383)}`
  for (let count = 1; count <= 4; count++) runner.summarize(section)
  expect(Buffer.byteLength(summary())).toBe(65_536)
  runner.summarize('one more')
  expect(Buffer.byteLength(summary())).toBe(65_536)
})

test('a summary that cannot be written is a warning, and does not fail what succeeded', () => {
  const { runner, log } = openRunner()
  vi.stubEnv('GITHUB_STEP_SUMMARY', '/dev/null/summary')
  runner.summarize('all is well')
  expect(log()).toBe('::warning::The job summary cannot be written: it is missing\n')
})

test('control characters and colours do not reach the summary', () => {
  const { runner, summary } = openRunner()
  runner.summarize('a\x1b[31mb\x07c\x9bd\re\u2028f\tg')
  expect(summary()).toBe('a [31mb c d e f\tg\n')
})
