import { UserError } from '../../error.js'
import { parseNameOrId } from '../../input/container-name.js'
import { listOf, trimmed } from '../../input/list.js'
import { oneOf, optional, parseBoolean, quoteText, wholeNumber } from '../../input/scalar.js'
import { parseSignal } from '../../input/signal.js'
import { engineInputs, engineRules } from '../../inputs/engine.js'
import { rulesFor } from '../../inputs/rules-for.js'
import { parseSeconds } from '../../inputs/workload.js'
import type { Read, Rule } from '../../runner.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    containers: read.value('container', listOf(parseNameOrId)),
    labels: read.value('label', listOf(parseLabelFilter)),
    projects: read.value('project', listOf(parseProject)),
    services: read.value('service', listOf(trimmed)),
    graceSeconds: read.value('timeout', parseSeconds),
    signal: read.value('signal', optional(parseSignal)),
    remove: read.value('remove', parseBoolean),
    removeVolumes: read.value('remove-volumes', parseBoolean),
    missing: read.value('missing', oneOf('ignore', 'fail')),
    logsTail: read.value('logs-tail', wholeNumber(0, 100_000)),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ({ containers, labels, projects, services }) =>
    containers.length + labels.length + projects.length + services.length === 0
      ? new UserError(
          'Inputs "container", "label", "project" and "service" are all empty',
          'Name containers in "container", labels in "label", Compose projects in "project", or services of a Swarm in "service"',
        )
      : undefined,
  ({ remove, removeVolumes }) =>
    removeVolumes && !remove
      ? new UserError(
          'Input "remove-volumes": volumes go only with their container',
          'Set "remove: true" as well',
        )
      : undefined,
]

/** Parses a project's name as Compose has it; no other is ever found. */
function parseProject(entry: string): string {
  const project = entry.trim()
  if (/^[a-z0-9][a-z0-9_-]*$/.test(project)) return project
  throw new UserError(
    `${quoteText(project)} is not the name of a Compose project`,
    'Write lower-case letters, digits, "_" and "-", beginning with a letter or digit, like shop',
  )
}

/** The engine takes a filter without a key, which matches nothing, in silence. */
function parseLabelFilter(entry: string): string {
  const label = entry.trim()
  if (/^[^=\s]/.test(label)) return label
  throw new UserError(`${quoteText(label)} is not a label`, 'Write it like team=web, or team for any value')
}
