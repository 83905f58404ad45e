import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'

const leftInPlace = 'The container is left in place, because "keep-failed" is true'

/** Says whether a container that did not become ready is there to be looked at. */
export function tellRemains({ keepFailed }: Inputs, section: Section, runner: Runner): void {
  section.facts.push(['Afterwards', keepFailed ? 'left in place' : 'removed'])
  runner.info(
    keepFailed ? leftInPlace : 'The container is removed; "keep-failed: true" would leave it in place',
  )
}

/** A cancelled step has no time to remove anything; its post phase has. */
export function leaveToPost(
  undo: AsyncDisposableStack,
  { keepFailed, stopAfterJob }: Inputs,
  runner: Runner,
): void {
  if (undo.disposed) return
  undo.move()
  runner.info(
    keepFailed && !stopAfterJob
      ? leftInPlace
      : 'The container is left to the post phase of this step, which removes it',
  )
}
