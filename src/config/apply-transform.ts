import type { ApplyTransform } from './rewrite.js'
import { transformInSteps } from './xdt/transform.js'

/**
 * Applies one XDT transform as Microsoft's engine does. A file that cannot be read or written is an error
 * of its own; where an error was logged there is no document, although the engine could still save one.
 */
export const applyTransform: ApplyTransform = function* (source, transform) {
  const { bytes, applied, log, failure } = yield* transformInSteps(
    { name: source.path, bytes: source.bytes },
    { name: transform.path, bytes: transform.bytes },
  )
  const isLogged = log.some(({ level }) => level === 'error')
  if (failure !== undefined && !isLogged) throw failure.error
  return { document: applied && bytes !== undefined ? Buffer.from(bytes) : undefined, log }
}
