import { fingerprint } from '../deployment/fingerprint.js'
import type { Previous } from '../deployment/repair.js'
import type { Container } from '../engine/container.js'
import type { Inputs } from './deploy-inputs.js'
import { type Account, digestAsked } from './deployment-account.js'
import { nameOf } from './deployment-containers.js'
import { buildRequest, type Launch } from './launch.js'
import { ownLabels } from './own-labels.js'
import { transformDigests } from './transform-digests.js'

/**
 * What is asked for, as it decides whether anything changed: the image itself, the create request without
 * name, reference and own labels, the secrets, and all that changes config files.
 */
export function wishOf({ container, config }: Inputs, launch: Launch) {
  const { Image: _reference, ...request } = buildRequest(container, { ...launch, labels: {} })
  return {
    image: launch.image.Id,
    request,
    secrets: Object.fromEntries(container.secrets),
    config: { ...config, variables: Object.fromEntries(config.variables), workspace: '' },
    transforms: transformDigests(config),
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
