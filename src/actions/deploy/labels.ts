import type { Previous } from '../../container/swap/plan-repair.js'
import { type Container, nameOf } from '../../engine/api/container.js'
import { fingerprint, type Wish } from '../../release/fingerprint.js'
import { ownLabels } from '../../release/own-labels.js'
import { type Account, digestAsked } from './account.js'

/** The labels of a candidate. */
export function deploymentLabels(account: Account, wish: Wish, step: string): Record<string, string> {
  const { old } = account
  return {
    ...releaseLabels(account),
    'berth.step': step,
    'berth.previous': old === undefined ? '' : JSON.stringify(previous(old)),
    'berth.spec': fingerprint(wish),
  }
}

/** What is deployed, and by whom: as it holds for a container that stays as well. */
export function releaseLabels(account: Account): Record<string, string> {
  const { inputs, asked } = account
  const { 'berth.step': _step, ...who } = ownLabels('deploy', '', inputs.identity)
  return {
    ...who,
    'berth.name': inputs.name,
    'berth.environment': inputs.environment ?? '',
    'berth.version': asked?.version ?? '',
    'berth.digest': digestAsked(account),
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
