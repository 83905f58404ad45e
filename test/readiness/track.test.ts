import { expect, test } from 'vitest'
import type { Snapshot } from '../../src/readiness/facts.js'
import type { Happening } from '../../src/readiness/heard.js'
import { trackContainer } from '../../src/readiness/track.js'
import { running } from '../support/snapshot.js'

const killed: Snapshot = { ...running, status: 'exited', exitCode: 137 }

test.each([
  ['an event after the end', ['die', 'oom'], true],
  ['nothing', ['die'], false],
  ['an event of an earlier run', ['oom', 'die', 'start', 'die'], false],
])(
  'a kill for memory is known from %s, though the engine does not flag it',
  async (_what, actions, known) => {
    const tracker = trackContainer({
      name: 'web',
      foundRun: '',
      happenings: listed(actions.map((action) => ({ action, attributes: {}, atMs: 0 }))),
      inspect: async () => killed,
      aheadMs: () => 0,
    })
    await new Promise(setImmediate)
    await tracker.update(true)
    expect(tracker.known().container?.outOfMemory).toBe(known)
  },
)

async function* listed(happenings: Happening[]) {
  yield* happenings
}
