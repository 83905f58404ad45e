import type { Kind } from '../kind.js'
import type { Lookup } from '../lookup.js'
import type { AboutFile, Target, Variable } from '../target.js'
import { badCharacter, escapeAttribute, escapeText } from '../xml-values/text.js'
import { stringsIn } from './json.js'
import { findTokens, type Token, type TokenPattern } from './pattern.js'
import { placesInXml } from './xml.js'

/** The tokens of a text that have variables, and those that have none. */
export interface TokenTargets {
  targets: Target[]
  missing: Token[]
}

/** Finds what replaces each token: the variable's value, written as the place where the token stands asks for. */
export function findTokenTargets(
  text: string,
  { kind, pattern, variables }: { kind: Kind; pattern: TokenPattern; variables: Lookup },
  { canHold }: AboutFile,
): TokenTargets {
  const write = writerFor(kind, text, canHold)
  const result: TokenTargets = { targets: [], missing: [] }
  for (const token of findTokens(text, pattern)) {
    const variable = variables.find(token.name)
    if (variable === undefined) result.missing.push(token)
    else result.targets.push(targetOf(token, variable, write(token.start, variable.value)))
  }
  return result
}

type Written = { text: string } | { problem: string }

function targetOf({ start, end }: Token, { name: variable }: Variable, written: Written): Target {
  return 'text' in written
    ? { variable, start, end, text: written.text }
    : { variable, start, end, text: undefined, problem: written.problem }
}

function writerFor(kind: Kind, text: string, canHold: AboutFile['canHold']) {
  if (kind === 'json') {
    const isInString = stringsIn(text)
    return (at: number, value: string): Written => ({
      text: isInString(at) ? JSON.stringify(value).slice(1, -1) : value,
    })
  }
  if (kind === 'xml') {
    const placeAt = placesInXml(text)
    return (at: number, value: string) => writeXml(value, placeAt(at), canHold)
  }
  return (_: number, value: string): Written =>
    Array.from(value).every(canHold)
      ? { text: value }
      : { problem: 'the file’s encoding does not have a character of it' }
}

function writeXml(value: string, place: string, canHold: AboutFile['canHold']): Written {
  if (badCharacter.test(value)) return { problem: 'the value holds a character that XML cannot hold' }
  if (place === 'comment' && /--|-$/.test(value)) return { problem: 'a comment cannot hold "--"' }
  if (place === 'cdata') return { text: value.replaceAll(']]>', ']]]]><![CDATA[>') }
  if (place === 'text') return { text: escapeText(value, canHold) }
  return { text: escapeAttribute(value, '"', canHold).replaceAll("'", '&apos;') }
}

/** The text with a word or number of its own in the place of each token, so that it can be read for its structure. */
export function withoutTokens(text: string, pattern: TokenPattern, kind: Kind): string {
  const first = kind === 'xml' ? 'x' : '1'
  const parts: string[] = []
  let done = 0
  for (const [at, { start, end }] of findTokens(text, pattern).entries()) {
    const length = end - start
    parts.push(text.slice(done, start), (first + String(at).padStart(length - 1, '0')).slice(0, length))
    done = end
  }
  return parts.join('') + text.slice(done)
}
