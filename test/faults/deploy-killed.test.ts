import { test } from 'vitest'
import { interruptFirst, interruptUpgrades } from '../support/interrupted-deployment.js'

test.each([
  ['start-first', 'the next one', false],
  ['stop-first', 'the next one', false],
  ['stop-first', 'its post phase', true],
] as const)(
  'killed at every call, an upgrade is brought into order (%s, by %s)',
  (strategy, _by, withPost) => interruptUpgrades({ strategy, signal: 'SIGKILL', withPost }),
  900_000,
)

test(
  'killed at every call, a first deployment leaves nothing after its post phase, or a container that runs',
  () => interruptFirst('SIGKILL'),
  900_000,
)
