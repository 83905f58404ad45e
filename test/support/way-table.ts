import { afterAll, afterEach } from 'vitest'

/** Prints, once all tests of a file have run, which of them passed on which engine: a line an engine. */
export function printWayTable(): void {
  const outcomes = new Map<string, Map<string, string>>()
  afterEach(({ task }) => {
    const engine = task.suite?.name ?? ''
    const row = outcomes.get(engine) ?? new Map()
    outcomes.set(engine, row.set(task.name, task.result?.state === 'fail' ? 'FAILED' : 'ok'))
  })
  afterAll(() => {
    const names = [...new Set([...outcomes.values()].flatMap((row) => [...row.keys()]))]
    const lines = [...outcomes].map(([engine, row]) => [engine, ...names.map((name) => row.get(name) ?? '–')])
    const table = [['engine', ...names.map((_, index) => String(index + 1))], ...lines]
    const legend = names.map((name, index) => `${index + 1} ${name}`)
    console.log([...table.map(padded), '', ...legend].join('\n'))
  })
}

function padded([engine = '', ...cells]: readonly string[]): string {
  return engine.padEnd(24) + cells.map((cell) => cell.padEnd(7)).join('')
}
