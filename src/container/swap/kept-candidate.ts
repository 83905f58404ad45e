import type { Container } from '../../engine/api/container.js'
import { renameContainer, updateRestart } from '../../engine/api/containers.js'
import { findRelease, noteRelease } from '../../engine/api/release.js'
import type { Engine } from '../../engine/transport/docker.js'
import { type Identity, ownLabels } from '../../release/own-labels.js'
import type { Runner } from '../../runner.js'
import { connectAnew, type Endpoint, endpointsOf, forgetRestoring, restoreAliases } from './aliases.js'
import { takeLock } from './candidate.js'
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
 * brings an interrupted roll-back into order keep it again, `berth.aliases` says how it was known on its networks, and
 * `berth.noted` what was noted of it before.
 */
export function keptCandidate(engine: Engine, restoring: Restoring, runner: Runner): Candidate {
  const { kept, strategy, restart, upkeep } = restoring
  const endpoints = endpointsOf(kept)
  return {
    async provide() {
      const noted = await findRelease(engine, kept)
      const labels = {
        ...labelsOf(restoring, endpoints),
        ...(noted && { 'berth.noted': JSON.stringify(noted) }),
      }
      await noteRelease(engine, kept, kept.Config.Image, labels)
      const rename = () => renameContainer(engine, kept.Id, upkeep.names.candidate)
      await takeLock(engine, upkeep, rename, runner).catch(async (thrown) => {
        await forgetRestoring(engine, kept.Id)
        throw thrown
      })
      await updateRestart(engine, kept.Id, restart)
      if (strategy === 'start-first') await connectAnew(engine, kept.Id, endpoints, () => [])
      else await restoreAliases(engine, kept, endpoints)
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

/** The restart policy that a kept container had, which whatever replaced it has noted. */
export function restartOf(kept: Container, others: readonly Container[]): string | undefined {
  return others.map(previousOf).find((previous) => previous?.id === kept.Id)?.restart
}
