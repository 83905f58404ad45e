import { expect, test } from 'vitest'
import type { Inputs } from '../../../src/actions/run/inputs.js'
import { leaveToPost, tellRemains } from '../../../src/actions/run/remains.js'
import type { Section } from '../../../src/summary/section.js'
import { recordingRunner } from '../../support/recording-runner.js'

const kept = 'info: The container is left in place, because "keep-failed" is true'
const left = 'info: The container is left to the post phase of this step, which removes it'

test.each([
  [true, 'left in place', kept],
  [false, 'removed', 'info: The container is removed; "keep-failed: true" would leave it in place'],
])('with "keep-failed: %s" a container that is not ready is told as %s', (keepFailed, fact, line) => {
  const { runner, told } = recordingRunner()
  const facts: Section['facts'] = []
  tellRemains({ keepFailed } as Inputs, { facts } as unknown as Section, runner)
  expect({ facts, told }).toEqual({ facts: [['Afterwards', fact]], told: [line] })
})

test.each([
  [false, false, left],
  [true, false, kept],
  [true, true, left],
  [false, true, left],
])(
  'a cancelled step with "keep-failed: %s", "stop-after-job: %s" undoes nothing itself',
  async (keepFailed, stopAfterJob, line) => {
    const { runner, told } = recordingRunner()
    const undone: string[] = []
    {
      await using undo = new AsyncDisposableStack()
      undo.defer(() => void undone.push('removed'))
      leaveToPost(undo, { keepFailed, stopAfterJob } as Inputs, runner)
    }
    expect({ told, undone }).toEqual({ told: [line], undone: [] })
  },
)

test('a step that has undone all by itself leaves nothing, and says nothing', async () => {
  const { runner, told } = recordingRunner()
  const undo = new AsyncDisposableStack()
  await undo.disposeAsync()
  leaveToPost(undo, { keepFailed: false, stopAfterJob: false } as Inputs, runner)
  expect(told).toEqual([])
})
