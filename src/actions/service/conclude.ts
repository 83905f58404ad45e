import { UserError } from '../../error.js'
import { formatReference } from '../../registry/reference.js'
import type { Result } from '../../release/record.js'
import type { Runner } from '../../runner.js'
import { sweepFiles } from '../../swarm/files.js'
import { look, type Sight, type View } from '../../swarm/poll.js'
import { tellResult } from './account.js'
import type { Job } from './job.js'
import { setServiceOutputs, summarizeService } from './outputs.js'

/** What a deployment came to, and the look that says so, where one does. */
interface Conclusion {
  result: Result
  seen?: Sight
}

/** Sets every output, of the service as it is now, and takes away what nothing uses; returns that service, if there is one. */
export async function conclude(
  job: Job,
  { result, seen }: Conclusion,
  view: View,
  runner: Runner,
): Promise<Sight | undefined> {
  job.account.result = result
  tellResult(job.account, runner)
  const sight = seen ?? (await look(view, runner))
  if (sight !== undefined) await describe(job, sight, view, runner)
  await sweepOrTell(job, sight, runner)
  runner.saveState('settled', 'true')
  return sight
}

/** What was deployed runs by now: files that do not go are a warning. */
async function sweepOrTell(
  { engine, inputs: { name } }: Job,
  sight: Sight | undefined,
  runner: Runner,
): Promise<void> {
  try {
    await sweepFiles(engine, name, sight?.service, runner)
  } catch (thrown) {
    if (runner.cancelled.aborted || !(thrown instanceof UserError)) throw thrown
    runner.warning(
      `Configs and secrets that ${name} uses no more may be left (${thrown.problem}); the next deployment takes them away`,
    )
  }
}

async function describe(
  { inputs, pinned, section, account: { result, old } }: Job,
  sight: Sight,
  view: View,
  runner: Runner,
): Promise<void> {
  const isAsked = result === 'deployed' || result === 'unchanged'
  const { createOptions, workload } = inputs
  const context = { ready: isAsked, createOptions, temp: workload.temp }
  await setServiceOutputs(sight, view.nodes, context, runner)
  section.title = `${inputs.name}: ${result}`
  const labels = sight.service.Spec.Labels
  section.facts.push(
    ['Version', labels['berth.version'] ?? ''],
    ['Environment', inputs.environment ?? ''],
    ['Before', isAsked && old !== undefined ? { code: old.Spec.TaskTemplate.ContainerSpec.Image } : ''],
    ['Failed', isAsked ? '' : { code: formatReference(pinned.reference) }],
  )
  summarizeService(sight, view.nodes, section)
}
