import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/error.js'
import type { Action, Outcome, Stage } from '../../src/outcome.js'
import { perform } from '../../src/platform/perform.js'
import type { Runner } from '../../src/runner.js'

type Name = 'early' | 'late'

function recorder() {
  const outputs: Record<string, string> = {}
  const summaries: string[] = []
  const runner: Runner = {
    info() {},
    progress() {},
    notice() {},
    warning() {},
    quote() {},
    group: async (_title, work) => await work(),
    setOutput(name, value) {
      outputs[name] = value
    },
    saveState() {},
    state: () => '',
    mask() {},
    writeFile: async () => '',
    conclude: () => {},
    conceal: (text) => text.replaceAll('hunter2!', '***'),
    summarize: (markdown) => void summaries.push(markdown),
    cancelled: new AbortController().signal,
  }
  return { runner, outputs, summaries }
}

function actionOf(work: (stage: Stage<Name>) => Promise<Outcome<Name>>): Action<{ summary: boolean }, Name> {
  return {
    inputs: () => ({ summary: true }),
    rules: [],
    unfinished: () => 'web: not done',
    perform: async (_inputs, stage) => work(stage),
  }
}

describe('an outcome', () => {
  test('becomes outputs, and the headline of the summary with its mark', async () => {
    const { runner, outputs, summaries } = recorder()
    const action = actionOf(async (stage) => {
      stage.publish({ early: '1' })
      return { result: 'stopped', headline: 'web: stopped', outputs: { late: '2' } }
    })
    await perform(action, { summary: true }, runner)
    expect(outputs).toEqual({ early: '1', late: '2' })
    expect(summaries).toEqual(['### ✅ web: stopped\n'])
  })

  test('that drifted passes with a warning’s mark', async () => {
    const { runner, summaries } = recorder()
    const action = actionOf(async () => ({ result: 'drifted', headline: 'One is behind', outputs: {} }))
    await perform(action, { summary: true }, runner)
    expect(summaries).toEqual(['### ⚠️ One is behind\n'])
  })

  test('with a failure fails the step, after its outputs are set and its cause is told', async () => {
    const { runner, outputs, summaries } = recorder()
    const failure = new UserError('web could not be stopped', 'Stop it by hand')
    const action = actionOf(async () => ({
      result: 'failed',
      headline: 'Stopped no containers',
      outputs: { late: '0' },
      failure,
    }))
    await expect(perform(action, { summary: true }, runner)).rejects.toBe(failure)
    expect(outputs).toEqual({ late: '0' })
    expect(summaries).toEqual([
      '### ❌ Stopped no containers\n\n**web could not be stopped.** Stop it by hand.\n',
    ])
  })
})

describe('a step that throws', () => {
  test('keeps what it published, and is told as unfinished', async () => {
    const { runner, outputs, summaries } = recorder()
    const action = actionOf(async (stage) => {
      stage.publish({ early: '1' })
      throw new UserError('No engine', 'Start one')
    })
    await expect(perform(action, { summary: true }, runner)).rejects.toThrow('No engine')
    expect(outputs).toEqual({ early: '1' })
    expect(summaries).toEqual(['### ❌ web: not done\n\n**No engine.** Start one.\n'])
  })

  test('and has a bug says so', async () => {
    const { runner, summaries } = recorder()
    const action = actionOf(async () => {
      throw new TypeError('x is not a function')
    })
    await expect(perform(action, { summary: true }, runner)).rejects.toThrow(TypeError)
    expect(summaries[0]).toContain('This is a bug of Berth, please report it')
  })
})

test('secrets in the section are concealed before they are escaped', async () => {
  const { runner, summaries } = recorder()
  const action = actionOf(async ({ section }) => {
    section.facts.push(['Key', 'hunter2!'])
    return { result: 'stopped', headline: 'stopped hunter2!', outputs: {} }
  })
  await perform(action, { summary: true }, runner)
  expect(summaries[0]).not.toContain('hunter2')
  expect(summaries[0]).toContain('### ✅ stopped &#42;&#42;&#42;')
})

test('without "summary" nothing is written', async () => {
  const { runner, summaries } = recorder()
  const action = actionOf(async () => ({ result: 'stopped', headline: 'done', outputs: {} }))
  await perform(action, { summary: false }, runner)
  expect(summaries).toEqual([])
})
