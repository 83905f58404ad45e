import type { Service } from '../../engine/api/services.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import type { PinnedImage } from '../../release/pin-image.js'
import type { Section } from '../../summary/section.js'
import { isBerthsService } from '../../swarm/ownership.js'
import type { Account } from './account.js'
import type { Inputs } from './inputs.js'
import type { Resolved } from './wish.js'

/** One deployment of a service: through which manager, what, and where it tells of itself. */
export interface Job {
  engine: Engine
  /** The manager's own node. */
  nodeId: string
  inputs: Inputs
  /** The random id that everything made by this run carries. */
  step: string
  pinned: PinnedImage
  resolved: Resolved
  section: Section
  account: Account
}

/** Throws where the name is held by a service that is not Berth's, or that would have to change its kind. */
export function refuseOld(old: Service | undefined, inputs: Inputs): void {
  const { name } = inputs
  if (old === undefined) return
  if (!isBerthsService(name, old.Spec.Labels)) {
    throw new UserError(
      `The name "${name}" is held by a service that Berth did not create`,
      `Remove it ("docker service rm ${name}"), or choose another "name"`,
    )
  }
  const [was, wanted] = [kindOf(old.Spec.Mode), kindOf(modeOf(inputs))]
  if (was === wanted) return
  throw new UserError(
    `${name} is a ${was}, and the cluster cannot make it a ${wanted}`,
    'Set "global" and "wait-for" as before, or remove the service first with the stop action ("service", "remove: true")',
  )
}

function modeOf({ global, waitFor }: Inputs): Service['Spec']['Mode'] {
  if (waitFor === 'exit') return global ? { GlobalJob: {} } : { ReplicatedJob: { TotalCompletions: 1 } }
  return global ? { Global: {} } : { Replicated: { Replicas: 1 } }
}

function kindOf({ Global, ReplicatedJob, GlobalJob }: Service['Spec']['Mode']): string {
  if (GlobalJob !== undefined) return 'global job'
  if (ReplicatedJob !== undefined) return 'job'
  return Global === undefined ? 'replicated service' : 'global service'
}
