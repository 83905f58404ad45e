/** The names that one deployment uses on an engine; the candidate's is also its lock. */
export interface Names {
  current: string
  candidate: string
  replaced: string
  failed: string
}

/** Names of a deployment: `web`, `web.next`, `web.old`, `web.failed`. */
export function namesOf(name: string): Names {
  return { current: name, candidate: `${name}.next`, replaced: `${name}.old`, failed: `${name}.failed` }
}

/** Names for a replaced container that is kept: by its version, else its id; where that is taken, by both. */
export function keptNames(name: string, version: string, id: string): string[] {
  const short = id.slice(0, 12)
  const label = version.replace(/[^A-Za-z0-9_.-]/g, '_')
  return label === '' ? [`${name}.${short}`] : [`${name}.${label}`, `${name}.${label}-${short}`]
}
