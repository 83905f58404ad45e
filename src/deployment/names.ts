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

/** Names a replaced container that is kept: by its version, else by its id; `taken` names get the id as well. */
export function keptName(name: string, version: string, id: string, taken: ReadonlySet<string>): string {
  const label = version.replace(/[^A-Za-z0-9_.-]/g, '_')
  const short = id.slice(0, 12)
  const wanted = `${name}.${label || short}`
  const { current, candidate, replaced, failed } = namesOf(name)
  return taken.has(wanted) || [current, candidate, replaced, failed].includes(wanted)
    ? `${wanted}-${short}`
    : wanted
}
