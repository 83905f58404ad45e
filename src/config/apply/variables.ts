import type { Runner } from '../../runner.js'
import type { Lookup } from '../lookup.js'
import { nearestNames } from '../nearest.js'
import type { Rewrite } from '../rewrite.js'

/** A variable that met nothing. */
export interface Unused {
  name: string
  nearest: string[]
}

/** Of so many variables that met nothing the nearest names are sought: of more, none is likely to be misspelt. */
const maxSought = 20

/** So many of the others are named. */
const maxNamed = 50

/** So many places of one variable are named. */
const mostPlaces = 20

/** Tells of every variable where it was met. */
export function tellUses(rewrites: readonly Rewrite[], { all }: Lookup, runner: Runner): void {
  const uses = Map.groupBy(
    rewrites.flatMap((rewrite) => rewrite.uses),
    ({ variable }) => variable,
  )
  for (const { name } of all) {
    const own = uses.get(name) ?? []
    const where = own.slice(0, mostPlaces).map(({ path, line }) => `${path}, line ${line}`)
    if (own.length > 0) runner.info(`Variable ${name}: set ${timesOf(own.length)} (${where.join('; ')})`)
  }
}

/** Warns of every variable that met nothing, with what it may have been meant for. */
export function tellUnused(rewrites: readonly Rewrite[], { all }: Lookup, runner: Runner): Unused[] {
  const met = new Set(
    rewrites.flatMap(({ uses, refused }) => [...uses.map((use) => use.variable), ...refused]),
  )
  const missed = all.filter(({ name }) => !met.has(name))
  if (missed.length === 0) return []
  const names = [...new Set(rewrites.flatMap((rewrite) => rewrite.names()))]
  const unused = missed.map(({ name }, index) => ({
    name,
    nearest: index < maxSought ? nearestNames(name, names) : [],
  }))
  for (const { name, nearest } of unused.filter((one) => one.nearest.length > 0))
    runner.warning(`The variable "${name}" meets nothing; the nearest: ${nearest.join(', ')}`)
  const lonely = unused.filter(({ nearest }) => nearest.length === 0).map(({ name }) => name)
  const more = lonely.length > maxNamed ? ` and ${lonely.length - maxNamed} more` : ''
  if (lonely.length > 0)
    runner.warning(`Variables that matched nothing: ${lonely.slice(0, maxNamed).join(', ')}${more}`)
  return unused
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
