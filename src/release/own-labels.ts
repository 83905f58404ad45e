import type { Read } from '../runner.js'

export type Identity = ReturnType<typeof identity>

/** Who deploys what from where, as the runner tells it. */
export function identity(read: Read) {
  return {
    repository: read.env('GITHUB_REPOSITORY') ?? '',
    workflow: read.env('GITHUB_WORKFLOW') ?? '',
    runId: read.env('GITHUB_RUN_ID') ?? '',
    runAttempt: read.env('GITHUB_RUN_ATTEMPT') ?? '',
    job: read.env('GITHUB_JOB') ?? '',
    sha: read.env('GITHUB_SHA') ?? '',
    actor: read.env('GITHUB_ACTOR') ?? '',
  }
}

/** The labels that everything Berth creates carries; `step` is the random id that the post phase finds it by. */
export function ownLabels(action: string, step: string, who: Identity): Record<string, string> {
  return {
    'berth.action': action,
    'berth.repository': who.repository,
    'berth.workflow': who.workflow,
    'berth.run-id': who.runId,
    'berth.run-attempt': who.runAttempt,
    'berth.job': who.job,
    'berth.sha': who.sha,
    'berth.actor': who.actor,
    'berth.step': step,
  }
}
