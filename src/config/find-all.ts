import { UserError } from '../error.js'
import type { Kind } from './kind.js'
import type { Lookup } from './lookup.js'
import { type Position, positionsIn } from './place.js'
import type { FileKind, Target } from './target.js'
import { decodeText, type TextFile } from './text.js'
import type { Token, TokenPattern } from './tokens/pattern.js'
import { findTokenTargets, withoutTokens } from './tokens/targets.js'
import type { Finding, NamedFile } from './transform.js'

/** What is to be set in a file, and how it is read. */
export interface Order {
  kind: Kind
  reader: FileKind
  variables: Lookup
  token: TokenPattern | undefined
}

/** A file as text, and all that variables set in it, by their names and by tokens. */
export interface FileTargets extends TextFile {
  /** In their order, none in another. */
  targets: Target[]
  findings: Finding[]
  positionOf: PositionOf
  names(): string[]
}

/** Reads a file and finds what is to be set; undefined where nothing is, so that it need not even be text. */
export function findAll({ path, bytes }: NamedFile, order: Order): FileTargets | undefined {
  const { kind, reader, variables, token } = order
  if (variables.all.length === 0 && token === undefined) return undefined
  const file = decodeText(bytes, path, kind)
  const about = { path, canHold: file.canHold }
  const structure = token === undefined ? file.text : withoutTokens(file.text, token, kind)
  const positionOf = positionsIn(file.text)
  const named = withoutOverlaps(reader.find(structure, variables, about), path, positionOf)
  const tokens = token && findTokenTargets(file.text, { kind, pattern: token, variables }, about)
  const targets = merge(named, tokens?.targets ?? [])
  return {
    ...file,
    targets,
    positionOf,
    findings: [
      ...targets.flatMap((target) => warningOf(target, path, positionOf(target.start))),
      ...warnOfSections(targets, path),
      ...warnOfTokens(tokens?.missing ?? [], { text: file.text, path, positionOf }),
    ],
    names: () => reader.names(structure),
  }
}

type PositionOf = (offset: number) => Position

/** Two variables cannot both set the same place; one that means it twice sets it once. */
function withoutOverlaps(targets: readonly Target[], path: string, positionOf: PositionOf): Target[] {
  const kept: Target[] = []
  for (const target of targets) {
    const last = kept.at(-1)
    if (last === undefined || target.start >= last.end || target.start === target.end) kept.push(target)
    else if (target.variable !== last.variable)
      throw new UserError(
        `The variables "${last.variable}" and "${target.variable}" both set what stands in ${path}, line ${positionOf(target.start).line}`,
        'Leave one of them out',
      )
  }
  return kept
}

/** A value that a variable sets is not looked through for tokens. */
function merge(named: readonly Target[], tokens: readonly Target[]): Target[] {
  let at = 0
  const free = tokens.filter(({ start, end }) => {
    while ((named[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const next = named[at]
    return next === undefined || next.problem !== undefined || next.start >= end
  })
  const others = named.filter(({ problem }) => problem === undefined)
  const refused = named.filter(({ problem }) => problem !== undefined)
  return [...others, ...free, ...refused].toSorted((a, b) => a.start - b.start)
}

function warningOf({ variable, problem, warning }: Target, path: string, position: Position): Finding[] {
  const said = problem === undefined ? warning : `"${variable}" is not set: ${problem}`
  if (said === undefined) return []
  return [warningAt(said, path, position)]
}

function warningAt(said: string, path: string, position: Position): Finding {
  const message = `${path}, line ${position.line}: ${said}`
  return { level: 'warning', message, excerpt: undefined, path, position }
}

/** A name that says no section may have been meant for one of them only. */
function warnOfSections(targets: readonly Target[], path: string): Finding[] {
  const bare = targets.filter(({ section }) => section !== undefined)
  return Array.from(Map.groupBy(bare, ({ variable }) => variable)).flatMap(([variable, own]) => {
    const sections = [...new Set(own.map(({ section = '' }) => section))]
    if (sections.length < 2) return []
    const message = `${path}: "${variable}" sets entries of ${sections.join(' and ')}; to set one of them, write ${sections.map((section) => `${section}:${variable}`).join(' or ')}`
    return [{ level: 'warning', message, excerpt: undefined, path, position: undefined }]
  })
}

function warnOfTokens(
  missing: readonly Token[],
  { text, path, positionOf }: { text: string; path: string; positionOf: PositionOf },
): Finding[] {
  return Array.from(Map.groupBy(missing, ({ name }) => name.toLowerCase()).values()).flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const times = same.length === 1 ? '' : `, as ${same.length - 1} more`
    const said = `no variable has the name of ${text.slice(first.start, first.end)}, which stays${times}`
    return [warningAt(said, path, positionOf(first.start))]
  })
}
