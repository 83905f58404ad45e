import type { Check } from './facts.js'

/** Says what was seen of a condition last: `wait-tcp 5432: refuses connections`. */
export function showCheck({ what, seen }: Check): string {
  return `${what}: ${seen ?? 'no answer yet'}`
}
