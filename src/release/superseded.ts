import { UserError } from '../error.js'

/** What a deployment fails with that another run has taken over, which the labels of its container or service tell. */
export function takenOver(name: string, labels: Readonly<Record<string, string>> | null): UserError {
  const run = labels?.['berth.run-id'] || 'unknown'
  return new UserError(
    `This deployment of "${name}" was taken over by run ${run}, and changed nothing more`,
    'Queue deployments with "concurrency:" in the workflow if that is not what you want',
  )
}
