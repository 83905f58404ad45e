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
export function refuseOld(old: Service | undefined, { name, global }: Inputs): void {
  if (old === undefined) return
  if (!isBerthsService(name, old.Spec.Labels)) {
    throw new UserError(
      `The name "${name}" is held by a service that Berth did not create`,
      `Remove it ("docker service rm ${name}"), or choose another "name"`,
    )
  }
  const wasGlobal = old.Spec.Mode.Global !== undefined
  if (wasGlobal === global) return
  throw new UserError(
    `${name} is a ${wasGlobal ? 'global' : 'replicated'} service, and the cluster cannot make it ${global ? 'global' : 'replicated'}`,
    'Set "global" as before, or remove the service first with the stop action ("service", "remove: true")',
  )
}
