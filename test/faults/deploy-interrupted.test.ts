import { test } from 'vitest'
import { interruptFirst, interruptUpgrades } from '../support/interrupted-deployment.js'

test.each(['start-first', 'stop-first'])(
  'cancelled at every call, an upgrade leaves one container that runs, and the next one succeeds (%s)',
  (strategy) => interruptUpgrades({ strategy, signal: 'SIGINT', withPost: true }),
  900_000,
)

test(
  'cancelled at every call, a first deployment leaves nothing, or a container that runs',
  () => interruptFirst('SIGINT'),
  900_000,
)
