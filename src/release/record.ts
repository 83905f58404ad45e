import { steadyNow } from '../clock.js'
import type { Runner } from '../runner.js'
import type { Phase } from '../summary/gantt.js'
import type { Identity } from './own-labels.js'

/** What became of a deployment. */
export type Result = 'deployed' | 'unchanged' | 'rolled back' | 'failed' | 'taken over'

/** What a record tells beyond the inputs. */
export interface RecordFacts {
  /** A `Result`, or what else a deployment by hand came to. */
  outcome: string
  image: string
  version: string
  digest: string
  strategy: string
  /** What ran before; empty where nothing did. */
  previous: { version: string; image: string }
  phases: readonly Phase[]
}

/** What is deployed, and by whom. */
interface Deployed {
  name: string
  environment: string | undefined
  identity: Identity
}

/** Tells who deployed what from where and when, as one line of JSON in the log and in the output `record`. */
export function recordDeployment(
  { identity, environment = '', name }: Deployed,
  facts: RecordFacts,
  runner: Runner,
): void {
  const record = JSON.stringify({
    time: new Date(steadyNow()).toISOString(),
    outcome: facts.outcome,
    name,
    environment,
    image: facts.image,
    version: facts.version,
    digest: facts.digest,
    previousVersion: facts.previous.version,
    previousImage: facts.previous.image,
    strategy: facts.strategy,
    repository: identity.repository,
    sha: identity.sha,
    workflow: identity.workflow,
    runId: identity.runId,
    runAttempt: identity.runAttempt,
    job: identity.job,
    actor: identity.actor,
    phases: facts.phases.map((phase) => ({
      name: phase.name,
      start: new Date(phase.startedMs).toISOString(),
      ms: phase.endedMs - phase.startedMs,
    })),
  })
  runner.info(record)
  runner.setOutput('record', record)
}
