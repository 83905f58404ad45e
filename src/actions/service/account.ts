import type { Service } from '../../engine/api/services.js'
import { formatReference, type Reference } from '../../registry/reference.js'
import { type Result, recordDeployment } from '../../release/record.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'
import { settleOrder } from './wish.js'

/** What is known of a service's deployment so far: outputs and record are made of it, however far it came. */
export interface Account {
  readonly inputs: Inputs
  readonly section: Section
  /** What it came to; `undefined` where no version fits and that is to be ignored. */
  result: Result | undefined
  /** What is to run: pinned by its digest, once that is known. */
  reference?: Reference
  version?: string
  /** What there was before. */
  old?: Service | undefined
}

/** Sets the outputs that say what a deployment came to; no call is made. */
export function tellResult({ result, old }: Account, runner: Runner): void {
  runner.setOutput('changed', String(result === 'deployed'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-image', imageOf(old))
}

/** Writes the record of a deployment that was more than a look for a version. */
export function recordAccount(
  { inputs, section, result, reference = inputs.image, version = '', old }: Account,
  runner: Runner,
): void {
  if (result === undefined) return
  const facts = {
    outcome: result,
    image: formatReference(reference),
    version,
    digest: reference.digest ?? '',
    strategy: settleOrder(inputs).order,
    previous: { version: old?.Spec.Labels['berth.version'] ?? '', image: imageOf(old) },
    phases: section.phases,
  }
  recordDeployment(inputs, facts, runner)
}

function imageOf(service: Service | undefined): string {
  return service?.Spec.TaskTemplate.ContainerSpec.Image ?? ''
}
