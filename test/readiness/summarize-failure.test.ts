import { expect, test } from 'vitest'
import type { Report } from '../../src/readiness/failure.js'
import { summarizeFailure } from '../../src/readiness/summarize-failure.js'
import { startSection } from '../../src/summary/write-section.js'

const report: Report = {
  name: 'web',
  os: 'linux',
  cause: 'The container web is unhealthy',
  remedy: 'Read its log',
  state: [['State', 'running']],
  conditions: [],
  probes: [],
  log: [],
  logNote: '',
}

function sectionOf(log: readonly string[]) {
  const section = startSection('web: not ready')
  summarizeFailure({ ...report, log }, section)
  return section
}

test('a short log stands in sight below the cause, and nowhere else', () => {
  const { evidence, folds } = sectionOf(['starting', 'boom'])
  expect(evidence).toMatchObject({ title: 'Log of web: its last 2 lines', lines: ['starting', 'boom'] })
  expect(folds).toEqual([])
})

test('of a long log the last 12 lines stand in sight, and all of it is folded away', () => {
  const lines = Array.from({ length: 13 }, (_, index) => `line ${index + 1}`)
  const { evidence, folds } = sectionOf(lines)
  expect(evidence).toMatchObject({ title: 'The last 12 lines of the log of web' })
  expect(evidence?.lines[0]).toBe('line 2')
  expect(evidence?.lines.at(-1)).toBe('line 13')
  expect(folds).toMatchObject([{ title: 'Log of web: its last 13 lines', lines }])
})

test('an empty log is a fact', () => {
  const { evidence, facts } = sectionOf([])
  expect(evidence).toBeUndefined()
  expect(facts).toEqual([['Log', 'empty']])
})
