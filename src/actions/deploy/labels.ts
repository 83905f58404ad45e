import { describePrevious } from '../../container/swap/containers.js'
import { fingerprint, type Wish } from '../../release/fingerprint.js'
import { ownLabels } from '../../release/own-labels.js'
import type { Account } from './account.js'

/** The labels of a candidate. */
export function deploymentLabels(account: Account, wish: Wish, step: string): Record<string, string> {
  const { old } = account
  return {
    ...releaseLabels(account),
    'berth.step': step,
    'berth.previous': old === undefined ? '' : describePrevious(old),
    'berth.spec': fingerprint(wish),
  }
}

/** What is deployed, and by whom: as it holds for a container that stays as well. */
export function releaseLabels(account: Account): Record<string, string> {
  const { inputs, release } = account
  const { 'berth.step': _step, ...who } = ownLabels('deploy', '', inputs.identity)
  return {
    ...who,
    'berth.name': inputs.name,
    'berth.environment': inputs.environment ?? '',
    'berth.version': release.version,
    'berth.digest': release.digest,
  }
}
