import { UserError } from '../error.js'
import type { ApplyTransform } from './rewrite.js'

/** Applies one XDT transform as Microsoft's engine does. */
export const applyTransform: ApplyTransform = () => {
  throw new UserError('XDT transforms are not part of this build', 'Use a release of Berth')
}
