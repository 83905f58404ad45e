import { expect, test } from 'vitest'
import { formatSection, type Section } from '../../src/summary/section.js'

const section: Section = {
  title: 'web: deployed',
  mark: '✅',
  cause: undefined,
  evidence: undefined,
  facts: [],
  decisions: [],
  tables: [],
  folds: [],
  phases: [],
}

test('a section tells the cause first and what shows it, then facts, decisions, tables and folds, then the picture', () => {
  const text = formatSection({
    ...section,
    mark: '❌',
    title: 'web: rolled back',
    cause: { problem: 'It exited with code 1', remedy: 'See its log' },
    evidence: { title: 'The last line', language: 'text', lines: ['boom'], keep: 'end', mostBytes: 100 },
    facts: [
      ['Image', { code: 'web:1' }],
      ['Environment', ''],
      ['Engine', 'Docker'],
    ],
    decisions: [['start-first', 'because nothing keeps both apart']],
    tables: [{ title: 'Health probes', head: ['Output'], rows: [['refused']] }],
    folds: [{ title: 'Log', language: 'text', lines: ['boom'], keep: 'end', mostBytes: 100 }],
    phases: [
      { name: 'gate', startedMs: 1500, endedMs: 14_000, failed: true },
      { name: 'pull', startedMs: 1000, endedMs: 1500 },
    ],
  })
  expect(text).toBe(`### ❌ web: rolled back

**It exited with code 1.** See its log.

The last line

\`\`\`text
boom
\`\`\`

| Image | <code>web:1</code> |
| :--- | :--- |
| Engine | Docker |

| Decided | Why |
| :--- | :--- |
| start-first | because nothing keeps both apart |

**Health probes**

| Output |
| :--- |
| refused |

<details><summary>Log</summary>

\`\`\`text
boom
\`\`\`

</details>

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %H:%M:%S
  pull (500 ms) :1000, 1500
  gate (12.5 s) :crit, 1500, 14000
\`\`\`
`)
})

test('what took no time is not drawn, and one phase alone is no picture but a row', () => {
  const phases = [
    { name: 'config', startedMs: 7, endedMs: 7 },
    { name: 'gate', startedMs: 7, endedMs: 9 },
  ]
  expect(formatSection({ ...section, phases })).toBe(
    '### ✅ web: deployed\n\n| Took | gate 2 ms |\n| :--- | :--- |\n',
  )
})

test('a long table ends with how much more there is', () => {
  const rows = Array.from({ length: 53 }, (_, index) => [`row ${index}`])
  const text = formatSection({ ...section, tables: [{ title: 'Containers', head: ['Name'], rows }] })
  expect(text).toContain('| row 49 |\n\n… and 3 more\n')
})

test('the largest log and diff leave a section below 64 KiB', () => {
  const lines = Array.from({ length: 5000 }, () => '日本語 '.repeat(20))
  const folds = [20, 16].map((kib) => ({
    title: 'Log',
    language: 'text',
    lines,
    keep: 'end' as const,
    mostBytes: kib * 1024,
  }))
  expect(Buffer.byteLength(formatSection({ ...section, folds }))).toBeLessThan(40 * 1024)
})
