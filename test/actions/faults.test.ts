import { describe } from 'vitest'
import { tryFaults } from '../support/faults/suite.js'

// `npm run test:faults` tries all faults.
describe('an action whose call is lost or refused recovers or fails clearly', () => {
  tryFaults(['cut', 'answer 500'])
})
