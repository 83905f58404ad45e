import { describe } from 'vitest'
import { isChange, lostOrRefused, tryFaults } from '../support/faults/suite.js'

// `npm run test:faults` tries all faults, and every call of the variants too.
describe('an action whose call is lost or refused recovers or fails clearly', () => {
  tryFaults(lostOrRefused, isChange)
})
