import { UserError } from '../error.js'
import type { ApplyTransform } from './rewrite.js'
import { transformInSteps } from './xdt/transform.js'

/**
 * Applies one XDT transform as Microsoft's engine does. A file that cannot be read or written is an error
 * of its own; where an error was logged there is no document, although the engine could still save one.
 */
export const applyTransform: ApplyTransform = function* (source, transform) {
  const { bytes, applied, hasRoot, log, failure } = yield* transformInSteps(
    { name: source.path, bytes: source.bytes },
    { name: transform.path, bytes: transform.bytes },
  )
  const isLogged = log.some(({ level }) => level === 'error')
  if (failure !== undefined && !isLogged) throw failure.error
  if (applied && !hasRoot) {
    throw new UserError(
      `${transform.path} takes the root element of ${source.path} away, and what is left is no document`,
      'Take the Transform off its root element; nothing was written',
    )
  }
  return { document: applied && bytes !== undefined ? Buffer.from(bytes) : undefined, log }
}
