import { UserError } from '../error.js'
import type { Bound } from './bounds.js'
import { compareVersions, type Version } from './version.js'

const pattern = /^(?<open>[[(])(?<low>[^,]*)(?:(?<comma>,)(?<high>[^,]*))?(?<close>[\])])$/

const example = 'Write it like [1.0,2.0), (,1.5] or [1.2]'

/**
 * Parses an interval: a square bracket includes the version beside it, a round one excludes it, no
 * version is no limit; `[1.2]` is exactly 1.2.0. Missing parts are 0. `parse` reads a version.
 */
export function parseInterval(
  text: string,
  parse: (word: string) => Version | undefined,
): { exact?: Version; bounds: Bound[] } {
  const { open, low = '', comma, high = '', close } = pattern.exec(text)?.groups ?? {}
  if (open === undefined) throw notInterval(text, 'it is not one pair of brackets around one or two versions')
  const from = parseEnd(low, text, parse)
  const to = parseEnd(high, text, parse)
  if (comma === undefined) return single(from, open === '[' && close === ']', text)
  const bounds: Bound[] = []
  if (from !== undefined) bounds.push({ operator: open === '[' ? '>=' : '>', version: from })
  if (to !== undefined) bounds.push({ operator: close === ']' ? '<=' : '<', version: to })
  if (from !== undefined && to !== undefined) checkOrder(from, to, open === '[' && close === ']', text)
  return { bounds }
}

function parseEnd(
  text: string,
  whole: string,
  parse: (word: string) => Version | undefined,
): Version | undefined {
  const word = text.trim()
  if (word === '') return undefined
  const version = parse(word)
  if (version !== undefined) return version
  throw notInterval(whole, `${JSON.stringify(word)} is not a version`)
}

function single(version: Version | undefined, isClosed: boolean, text: string) {
  if (version === undefined) throw notInterval(text, 'it is empty')
  if (!isClosed) throw notInterval(text, 'a single version is neither above nor below')
  return { exact: version, bounds: [{ operator: '=', version } as const] }
}

function checkOrder(from: Version, to: Version, isClosed: boolean, text: string): void {
  const order = compareVersions(from, to)
  if (order < 0 || (order === 0 && isClosed)) return
  throw notInterval(text, order === 0 ? 'nothing lies in it' : 'its first version is higher than its second')
}

function notInterval(text: string, why: string): UserError {
  return new UserError(`${JSON.stringify(text)} is not an interval of versions: ${why}`, example)
}
