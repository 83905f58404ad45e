import { optional, parseText } from '../input/scalar.js'
import type { Read } from '../runner.js'
export function versionInputs(read: Read) {
  return { range: read.value('version', optional(parseText)) }
}
