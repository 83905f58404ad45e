import type { Step as IndexStep } from '../child-index.js'
import type { Expression, Step } from './expression.js'

/** What an index of children can answer of a step, and how many of its predicates that are. */
export interface Keyed {
  step: IndexStep
  used: number
}

const known = new WeakMap<Step, Keyed | undefined>()

/** Finds the form `name[@a='x'][@b='y']…` at the start of a step, which is what most paths for config files consist of. */
export function findKeyed(step: Step): Keyed | undefined {
  if (!known.has(step)) known.set(step, readKeyed(step))
  return known.get(step)
}

function readKeyed({ axis, test, predicates }: Step): Keyed | undefined {
  if (axis !== 'child' || test.kind !== 'name' || test.uri === undefined || test.local === undefined)
    return undefined
  const keys = predicates.map(readKey)
  const used = keys.includes(undefined) ? keys.indexOf(undefined) : keys.length
  const leading = keys.slice(0, used).filter((key) => key !== undefined)
  if (leading.length === 0) return undefined
  const attributes = leading.map(({ uri, local }) => ({ uri, local }))
  return {
    step: { uri: test.uri, local: test.local, attributes, values: leading.map(({ value }) => value) },
    used,
  }
}

/** `@name='text'`. */
function readKey(predicate: Expression): { uri: string; local: string; value: string } | undefined {
  if (predicate.kind !== 'binary' || predicate.operator !== '=') return undefined
  const { left, right } = predicate
  if (left.kind !== 'path' || left.from !== 'context' || left.steps.length !== 1 || right.kind !== 'string')
    return undefined
  const [step] = left.steps
  if (step?.axis !== 'attribute' || step.test.kind !== 'name' || step.predicates.length > 0) return undefined
  const { uri, local } = step.test
  return uri === undefined || local === undefined ? undefined : { uri, local, value: right.value }
}
