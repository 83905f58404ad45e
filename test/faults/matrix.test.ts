import { describe } from 'vitest'
import { type Fault, faults } from '../support/faults/cell.js'
import { isChange, lostOrRefused, tryFaults } from '../support/faults/suite.js'

const few: readonly Fault[] = lostOrRefused

describe('an action recovers from every fault at every call or fails clearly', () => {
  const all = Object.keys(faults) as Fault[] // the keys of a literal
  tryFaults(all, (request, fault) => few.includes(fault) || isChange(request, fault))
})
