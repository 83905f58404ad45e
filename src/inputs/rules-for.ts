import type { Rule } from '../runner.js'

/** Makes rules about a group of inputs rules of an action that has the group. */
export function rulesFor<Inputs, Group>(
  rules: readonly Rule<Group>[],
  groupOf: (inputs: Inputs) => Group,
): Rule<Inputs>[] {
  return rules.map((rule) => (inputs) => rule(groupOf(inputs)))
}
