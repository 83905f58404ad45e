import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { completionFor } from '../../../src/platform/command/completion.js'

const actions = { deploy: { image: '', 'wait-http': '', rollback: 'true' }, status: { strict: 'false' } }

test.each([
  ['berth de', ['deploy']],
  ['berth --v', ['--version']],
  ['berth deploy --wait', ['--wait-http']],
  ['berth deploy --no', ['--no-rollback']],
  ['berth status --st', ['--strict']],
  ['berth completion z', ['zsh']],
])('bash completes "%s"', (line, words) => {
  const typed = line.split(' ')
  const script = [
    completionFor('bash', actions),
    `COMP_LINE='${line}' COMP_WORDS=(${line}) COMP_CWORD=${typed.length - 1}`,
    `_berth berth '${typed.at(-1)}' '${typed.at(-2)}'`,
    `printf '%s\\n' "\${COMPREPLY[@]}"`,
  ]
  const shown = execFileSync('bash', ['-c', script.join('\n')], {
    encoding: 'utf8',
    cwd: '/proc/self/fdinfo',
  })
  expect(shown.trim().split('\n')).toEqual(words)
})

test('a shell that is not known is a mistake', () => {
  expect(() => completionFor('fish', actions)).toThrow('"fish" is no shell that is known here.')
})
