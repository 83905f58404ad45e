import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readActions } from '../scripts/actions.ts'
import { declared } from '../src/actions/declared.js'
import type { Parse, Read } from '../src/runner.js'

/** Outputs of a step stand as literals in its file and in the files that it imports for more than types. */
function sourcesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const source = readFileSync(file, 'utf8').replaceAll(/^import type [^']*'.*'$/gm, '')
  const imports = [...source.matchAll(/(?:from |import\()'(\.[\w./-]+)\.js'/g)].map(([, path = '']) =>
    join(dirname(file), `${path}.ts`),
  )
  return [source, ...imports.flatMap((path) => sourcesOf(path, seen))]
}

async function importAction(name: string) {
  const file = await import(`../src/actions/${name}/action.ts`)
  return file.action ?? file
}

/** Reads the inputs of a step as the platform does, and notes their names. */
async function recordInputs(
  name: string,
  defaults: Readonly<Record<string, string>>,
  required: ReadonlySet<string>,
) {
  const { inputs } = await importAction(name)
  const seen: string[] = []
  const record = <T>(input: string, parse: Parse<T>): T => {
    seen.push(input)
    if (!required.has(input)) return parse(defaults[input] ?? '')
    expect(() => parse(''), `${input} is required`).toThrow()
    return undefined as T // nothing reads it
  }
  const read: Read = { value: record, secret: record, env: () => undefined, variable: () => undefined }
  inputs(read)
  return seen
}

describe.each(readActions())('$name', ({ name, folder, inputs, outputs, runs }) => {
  const required = new Set(Object.keys(inputs).filter((input) => inputs[input]?.required))

  test('reads exactly the inputs that it declares, once each, and their defaults parse', async () => {
    const seen = await recordInputs(name, declared[name] ?? {}, required)
    expect(seen.toSorted()).toEqual(Object.keys(inputs).toSorted())
  })

  // Of an action that returns an outcome the compiler knows the outputs.
  if (!/^export const action\b/m.test(readFileSync(`src/actions/${name}/action.ts`, 'utf8')))
    test('sets exactly the outputs that it declares', () => {
      const source = sourcesOf(`src/actions/${name}/action.ts`).join('\n')
      const set = new Set([...source.matchAll(/setOutput\(\s*'([\w-]+)'/g)].map(([, output]) => output))
      expect([...set].toSorted()).toEqual(Object.keys(outputs).toSorted())
    })

  test('runs on node24, with a launcher for each phase', () => {
    expect(runs.using).toBe('node24')
    for (const phase of [runs.main, runs.post].filter((file) => file !== undefined)) {
      expect(existsSync(join(folder, phase)), basename(phase)).toBe(true)
    }
  })
})
