import { UserError } from '../error.js'

/** What an engine is in a swarm. */
export interface Role {
  state: string
  isManager: boolean
  managers: readonly string[]
}

/** Says why an engine cannot manage services; `undefined` where it can. */
export function refuseRole({ state, isManager, managers }: Role, engine: string): UserError | undefined {
  if (isManager) return undefined
  if (state === 'active') {
    const known = managers.length === 0 ? '' : ` (${managers.join(', ')})`
    return new UserError(
      `${engine} is a worker of its swarm, and services are managed through a manager`,
      `Set "docker-host" to one of the managers${known}, or promote this node with "docker node promote"`,
    )
  }
  if (state === 'locked') {
    return new UserError(`${engine} is locked since its last start`, 'Unlock it with "docker swarm unlock"')
  }
  if (state === 'inactive') {
    return new UserError(
      `${engine} is in no swarm, so it has no services`,
      'Run "docker swarm init" on its machine, set "docker-host" to a manager, or deploy a container with Berth’s root action',
    )
  }
  return new UserError(
    `${engine} is not yet an active member of its swarm (${state})`,
    'See "docker info" there',
  )
}
