import type { Container } from '../../engine/api/container.js'
import { renameContainer, updateRestart } from '../../engine/api/containers.js'
import { noteRelease } from '../../engine/api/release.js'
import { isBuiltInNetwork } from '../../engine/api/spec.js'
import type { Engine } from '../../engine/transport/docker.js'
import { type Identity, ownLabels } from '../../release/own-labels.js'
import type { Runner } from '../../runner.js'
import { connectAnew, type Endpoint, takeLock } from './candidate.js'
import { describePrevious, previousOf } from './containers.js'
import type { Upkeep } from './repair.js'
import type { Candidate } from './replacement.js'
import type { Strategy } from './strategy.js'

/** How a kept container comes back. */
export interface Restoring {
  /** As the last deployment that it served calls it. */
  kept: Container
  old: Container | undefined
  /** Its restart policy from before it was kept, `name[:n]`. */
  restart: string
  strategy: Strategy
  environment: string | undefined
  identity: Identity
  step: string
  upkeep: Upkeep
}

/**
 * A container that was kept as the candidate of a replacement, as it is: nothing is put into it. What it is called from
 * now on is noted before it is touched, since no label of a container can be changed: `berth.restored` has whoever
 * brings an interrupted roll-back into order keep it again, and `berth.aliases` says how it was known on its networks.
 */
export function keptCandidate(engine: Engine, restoring: Restoring, runner: Runner): Candidate {
  const { kept, strategy, restart, upkeep } = restoring
  const endpoints = endpointsOf(kept)
  return {
    async provide() {
      await noteRelease(engine, kept, kept.Config.Image, labelsOf(restoring, endpoints))
      const rename = () => renameContainer(engine, kept.Id, upkeep.names.candidate)
      await takeLock(engine, upkeep, rename, runner)
      await updateRestart(engine, kept.Id, restart)
      if (strategy === 'start-first') await connectAnew(engine, kept.Id, endpoints, () => [])
      else if (lacksAliases(kept, endpoints)) await connectAnew(engine, kept.Id, endpoints)
      return kept.Id
    },
    async populate() {},
    takeAliases: (id) => connectAnew(engine, id, endpoints),
  }
}

function labelsOf(
  { kept, old, environment, identity, step }: Restoring,
  endpoints: readonly Endpoint[],
): Record<string, string> {
  const { 'berth.sha': _sha, ...who } = ownLabels('deploy', step, identity)
  return {
    ...kept.Config.Labels,
    ...who,
    ...(environment !== undefined && { 'berth.environment': environment }),
    'berth.previous': old === undefined ? '' : describePrevious(old),
    'berth.restored': 'true',
    'berth.aliases': JSON.stringify(endpoints),
  }
}

/** How it is known on its networks; an interrupted roll-back may have taken its aliases away, and then has noted them. */
function endpointsOf({ Id, Config, NetworkSettings }: Container): Endpoint[] {
  const noted = Config.Labels?.['berth.aliases']
  if (noted) return JSON.parse(noted)
  return Object.entries(NetworkSettings.Networks ?? {})
    .filter(([network]) => !isBuiltInNetwork(network))
    .map(([network, { Aliases }]) => {
      // The engine adds the id by itself.
      const own = (Aliases ?? []).filter((alias) => !Id.startsWith(alias))
      return [network, { Aliases: own }]
    })
}

/** An interrupted roll-back has taken them away. */
function lacksAliases({ Id, NetworkSettings }: Container, endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(([network, { Aliases }]) => {
    const now = NetworkSettings.Networks?.[network]?.Aliases ?? []
    return Aliases.some((alias) => !now.includes(alias) && !Id.startsWith(alias))
  })
}

/** The restart policy that a kept container had, which whatever replaced it has noted. */
export function restartOf(kept: Container, others: readonly Container[]): string | undefined {
  return others.map(previousOf).find((previous) => previous?.id === kept.Id)?.restart
}
