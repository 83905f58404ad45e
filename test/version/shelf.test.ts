import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeShelf } from '../../src/version/shelf.js'

const descending = (a: number, b: number) => b - a

test('keeps the best, best first', () => {
  const shelf = makeShelf(3, descending)
  for (const number of [1, 9, 4, 7, 2, 8, 3]) shelf.put(number)
  expect(shelf.best()).toEqual([9, 8, 7])
})

test('has no more than what was put on it', () => {
  const shelf = makeShelf(3, descending)
  expect(shelf.best()).toEqual([])
  shelf.put(1)
  expect(shelf.best()).toEqual([1])
})

test('keeps of any numbers in any order what sorting all would leave', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(50)), (most, numbers) => {
      const shelf = makeShelf(most, descending)
      for (const number of numbers) shelf.put(number)
      expect(shelf.best()).toEqual(numbers.toSorted(descending).slice(0, most))
    }),
  )
})

test('of two that are equal keeps the one that came first', () => {
  const shelf = makeShelf(1, (a: { size: number }, b: { size: number }) => b.size - a.size)
  const [first, second] = [{ size: 1 }, { size: 1 }]
  shelf.put(first)
  shelf.put(second)
  expect(shelf.best()[0]).toBe(first)
})
