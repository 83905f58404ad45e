/** What stands under one name on one engine, as its labels and its state tell. */
export interface Deployment {
  engine: string
  kind: 'container' | 'service'
  name: string
  /** Empty where it was deployed without one. */
  environment: string
  /** The reference that it was made from. */
  image: string
  /** Empty where its tag is no version. */
  version: string
  /** `sha256:…`; empty where the image came from no registry. */
  digest: string
  /** `running`, `exited with 3`, `2 of 3 running`. */
  state: string
  /** It runs, or was a job and ended well. */
  isUp: boolean
  health: string
  /** When it started, in RFC 3339. */
  since: string
  /** The page of the run that deployed it; empty where its labels do not tell. */
  run: string
  /** The releases before it that are kept, the last one first; absent where they were not asked for. */
  history?: readonly Earlier[]
}

/** A release that ran before and is kept, which a roll-back can go to. */
export interface Earlier extends Pick<Deployment, 'environment' | 'image' | 'version' | 'digest' | 'run'> {
  container: string
  id: string
  /** When it started and ended last, in RFC 3339; empty where it never ran. */
  since: string
  until: string
}

/** What the registry says of the image of a deployment today; nothing where it was not asked. */
export interface ImageNews {
  /** The digest that its tag leads to. */
  digest?: string
  /** The highest version that is wanted, where the deployment is lower. */
  newer?: string
}

/** In what a deployment is not as it should be. */
export type Drift = 'not running' | 'unhealthy' | 'tag moved' | 'behind' | 'differs'

/**
 * Lists the drift of one deployment among all. It `differs` where its name stands in another environment
 * with another version, or another digest where there are no versions.
 */
export function findDrift(
  deployment: Deployment,
  news: ImageNews,
  all: readonly Deployment[],
): readonly Drift[] {
  const { isUp, health, digest } = deployment
  const found: [Drift, boolean][] = [
    ['not running', !isUp],
    ['unhealthy', isUp && health === 'unhealthy'],
    ['tag moved', news.digest !== undefined && digest !== '' && news.digest !== digest],
    ['behind', news.newer !== undefined],
    ['differs', all.some((other) => differs(deployment, other))],
  ]
  return found.filter(([, holds]) => holds).map(([drift]) => drift)
}

function differs(one: Deployment, other: Deployment): boolean {
  return (
    one.name === other.name && one.environment !== other.environment && identityOf(one) !== identityOf(other)
  )
}

function identityOf({ version, digest, image }: Deployment): string {
  return version || digest || image
}
