import type { Service } from '../engine/services.js'
import { UserError } from '../error.js'
import { formatReference } from '../registry/reference.js'
import type { Runner } from '../runner.js'
import { type Result, recordDeployment } from './deployment-record.js'
import { sweepFiles } from './service-files.js'
import type { Job } from './service-job.js'
import { look, type View } from './service-look.js'
import { setServiceOutputs, summarizeService } from './service-outputs.js'

/** How a deployment ended. */
export interface Conclusion {
  result: Result
  old: Service | undefined
  view: View
}

/** Sets every output, of the service as it is now, takes away what nothing uses, and writes the record. */
export async function conclude(job: Job, conclusion: Conclusion, runner: Runner): Promise<void> {
  const { result, old, view } = conclusion
  tellResult(conclusion, runner)
  const sight = await look(view, runner)
  if (sight !== undefined) await describe(job, sight, conclusion, runner)
  await sweepOrTell(job, sight?.service, runner)
  record(job, { result, old, strategy: sight?.service.Spec.UpdateConfig?.Order ?? '' }, runner)
  runner.saveState('settled', 'true')
}

/** What was deployed runs by now: files that do not go are a warning. */
async function sweepOrTell(
  { engine, inputs: { name } }: Job,
  service: Service | undefined,
  runner: Runner,
): Promise<void> {
  try {
    await sweepFiles(engine, name, service, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
    runner.warning(
      `Configs and secrets that ${name} uses no more may be left (${thrown.problem}); the next deployment takes them away`,
    )
  }
}

/** Says what became of it; no call is made. */
export function tellResult({ result, old }: Pick<Conclusion, 'result' | 'old'>, runner: Runner): void {
  runner.setOutput('changed', String(result === 'deployed'))
  runner.setOutput('rolled-back', String(result === 'rolled back'))
  runner.setOutput('previous-image', old?.Spec.TaskTemplate.ContainerSpec.Image ?? '')
}

async function describe(
  { inputs, pinned, section }: Job,
  sight: NonNullable<Awaited<ReturnType<typeof look>>>,
  { result, old, view }: Conclusion,
  runner: Runner,
): Promise<void> {
  const isNew = result === 'deployed' || result === 'unchanged'
  const { createOptions, workload } = inputs
  const context = { ready: isNew, createOptions, temp: workload.temp }
  await setServiceOutputs(sight, view.nodes, context, runner)
  section.title = `${inputs.name}: ${result}`
  const labels = sight.service.Spec.Labels
  section.facts.push(
    ['Version', labels['berth.version'] ?? ''],
    ['Environment', inputs.environment ?? ''],
    ['Before', isNew && old !== undefined ? { code: old.Spec.TaskTemplate.ContainerSpec.Image } : ''],
    ['Failed', isNew ? '' : { code: formatReference(pinned.reference) }],
  )
  summarizeService(sight, view.nodes, section)
}

function record(
  { inputs, pinned, resolved, section }: Job,
  { result, old, strategy }: Pick<Conclusion, 'result' | 'old'> & { strategy: string },
  runner: Runner,
): void {
  const previous = {
    version: old?.Spec.Labels['berth.version'] ?? '',
    image: old?.Spec.TaskTemplate.ContainerSpec.Image ?? '',
  }
  const { version, digest } = resolved
  const image = formatReference(pinned.reference)
  recordDeployment(
    inputs,
    { result, image, version, digest, strategy, previous, phases: section.phases },
    runner,
  )
}
