/** How the new container takes the old one's place. */
export type Strategy = 'start-first' | 'stop-first'

/** What keeps two containers from running side by side. */
export interface Footprint {
  /** Host ports with their address and protocol, for example `0.0.0.0:8080/tcp`; of the next one the fixed ones. */
  hostPorts: readonly HostPort[]
  usesHostNetwork: boolean
  /** It uses the network of another container, where a port can be listened on only once. */
  usesOtherNetwork: boolean
  /** An IP or MAC address that the create request fixes. */
  fixesAddress: boolean
  /** What is mounted read-write: as it is told, and all the names of the place, of volumes and paths of the host. */
  writes: readonly { shown: string; places: readonly string[] }[]
}

export interface HostPort {
  ip: string
  port: string
  protocol: string
}

/** Chooses the strategy for `auto`, and says why. */
export function chooseStrategy(old: Footprint, next: Footprint): { strategy: Strategy; reason: string } {
  const shared = next.hostPorts.find((port) => old.hostPorts.some((other) => collide(port, other)))
  if (shared !== undefined)
    return { strategy: 'stop-first', reason: `both publish the host port ${shared.port}/${shared.protocol}` }
  if (old.usesHostNetwork || next.usesHostNetwork)
    return { strategy: 'stop-first', reason: 'one of them uses the host’s network' }
  if (old.usesOtherNetwork && next.usesOtherNetwork)
    return { strategy: 'stop-first', reason: 'both use the network of another container' }
  if (old.fixesAddress || next.fixesAddress)
    return { strategy: 'stop-first', reason: 'one of them fixes its address' }
  const writes = sharedWrites(old, next)
  if (writes.length > 0) return { strategy: 'stop-first', reason: `both would write to ${writes.join(', ')}` }
  return { strategy: 'start-first', reason: 'nothing keeps both from running side by side' }
}

/** What both containers mount read-write, or one inside of what the other does: side by side, both may write there at once. */
export function sharedWrites(old: Footprint, next: Footprint): string[] {
  const shared = next.writes.flatMap((write) =>
    old.writes
      .filter(({ places }) => write.places.some((place) => places.some((other) => overlap(place, other))))
      .map(({ shown }) => (shown === write.shown ? shown : `${shown} and ${write.shown}`)),
  )
  return [...new Set(shared)]
}

/** One is the other, or inside of it; names of volumes hold no slash, and are inside of nothing. */
function overlap(left: string, right: string): boolean {
  const [one, other] = [left, right].map(asFolder)
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one))
}

/** With one slash at the end and between its parts; Windows takes no account of case. */
function asFolder(place: string): string {
  const folder = `${place.replaceAll('\\', '/')}/`.replaceAll(/\/(?:\.?\/)+/g, '/')
  return /^[a-z]:/i.test(folder) ? folder.toLowerCase() : folder
}

function collide(left: HostPort, right: HostPort): boolean {
  const isAny = (ip: string) => ip === '' || ip === '0.0.0.0' || ip === '::'
  return (
    left.protocol === right.protocol &&
    left.port === right.port &&
    (left.ip === right.ip || isAny(left.ip) || isAny(right.ip))
  )
}
