import { fingerprint } from '../../deployment/fingerprint.js'
import type { Previous } from '../../deployment/repair.js'
import { type Container, nameOf } from '../../engine/container.js'
import { configWish } from '../config/wish.js'
import { inOrder } from '../container/env.js'
import { buildRequest, type Launch } from '../container/launch.js'
import { ownLabels } from '../container/own-labels.js'
import { type Account, digestAsked } from './account.js'
import type { Inputs } from './inputs.js'

/**
 * What is asked for, as it decides whether anything changed: the image itself, the create request without
 * name, reference and own labels, the networks, of which the request holds the first only, the secrets, and
 * all that changes config files.
 */
export function wishOf({ container, config }: Inputs, launch: Launch) {
  const env = inOrder(launch.env)
  const { Image: _reference, ...request } = buildRequest(container, { ...launch, env, labels: {} })
  return {
    image: launch.image.Id,
    request,
    networks: container.networks,
    aliases: container.aliases,
    secrets: Object.fromEntries(container.secrets),
    ...configWish(config),
  }
}

/** The labels of a candidate. */
export function deploymentLabels(account: Account, wish: unknown, step: string): Record<string, string> {
  const { inputs, asked, old } = account
  return {
    ...ownLabels('deploy', step, inputs.identity),
    'berth.name': inputs.name,
    'berth.environment': inputs.environment ?? '',
    'berth.version': asked?.version ?? '',
    'berth.digest': digestAsked(account),
    'berth.previous': old === undefined ? '' : JSON.stringify(previous(old)),
    'berth.spec': fingerprint(wish),
  }
}

function previous(old: Container): Previous & { name: string } {
  const { Name, MaximumRetryCount } = old.HostConfig.RestartPolicy
  return {
    id: old.Id,
    name: nameOf(old),
    running: old.State.Running,
    image: old.Config.Image,
    version: old.Config.Labels?.['berth.version'] ?? '',
    restart: Name === 'on-failure' && MaximumRetryCount > 0 ? `${Name}:${MaximumRetryCount}` : Name,
  }
}
