import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { transformXml } from '../../../src/config/xdt/transform.js'
import { type Case, findDifference, mayDiffer, readCases, readWholeCorpus, wholeCorpus } from './corpus.js'

function differencesOf(cases: readonly Case[]): string[] {
  return cases
    .filter((one) => !mayDiffer(one))
    .map((one) => ({ name: one.name, difference: findDifference(one) }))
    .filter(({ difference }) => difference !== undefined)
    .map(({ name, difference }) => `${name}: ${difference}`)
}

test('every case of the fixtures comes out as from the reference engine, byte for byte and message for message', () => {
  const cases = readCases()
  expect(differencesOf(cases)).toEqual([])
  expect(cases).toHaveLength(1048)
})

const unsaved = new URL('../../fixtures/xdt/unsaved.json', import.meta.url)

test('every case that the reference engine cannot save has a result of its own', () => {
  const results = readCases()
    .filter(mayDiffer)
    .map(({ name, source, transform }) => {
      const { bytes, failure } = transformXml(
        { name: 'source.config', bytes: source },
        { name: 'transform.config', bytes: transform },
      )
      return [
        name,
        failure ? { problem: failure.error.problem } : { text: Buffer.from(bytes ?? []).toString() },
      ]
    })
  expect(Object.fromEntries(results)).toEqual(JSON.parse(readFileSync(unsaved, 'utf8')))
})

if (existsSync(wholeCorpus)) {
  test('so does every case of the whole corpus, with those of other projects', () => {
    const cases = readWholeCorpus()
    expect(differencesOf(cases)).toEqual([])
    expect(cases).toHaveLength(909)
  })
} else {
  console.warn(`${wholeCorpus} is not there: its cases that come from other projects are not run`)
}
