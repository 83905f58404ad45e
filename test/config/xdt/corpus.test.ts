import { expect, test } from 'vitest'
import { type Case, findDifference, mayDiffer, readCases, readForeignCases } from './corpus.js'

function differencesOf(cases: readonly Case[]): string[] {
  return cases
    .filter((one) => !mayDiffer(one))
    .map((one) => ({ name: one.name, difference: findDifference(one) }))
    .filter(({ difference }) => difference !== undefined)
    .map(({ name, difference }) => `${name}: ${difference}`)
}

test('every case of the corpus comes out as from the reference engine, byte for byte and message for message', () => {
  const cases = readCases()
  expect(differencesOf(cases)).toEqual([])
  expect(cases).toHaveLength(881)
})

const foreign = readForeignCases()

if (foreign.length > 0) {
  test('so does every case of other projects', () => {
    expect(differencesOf(foreign)).toEqual([])
  })
}
