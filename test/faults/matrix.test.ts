import { describe } from 'vitest'
import { type Fault, faults } from '../support/faults/cell.js'
import { tryFaults } from '../support/faults/suite.js'

describe('an action recovers from every fault at every call or fails clearly', () => {
  tryFaults(Object.keys(faults) as Fault[]) // the keys of a literal
})
