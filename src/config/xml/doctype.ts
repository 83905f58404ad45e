import type { Fail } from './fail.js'
import { readComment } from './markup.js'
import { anyName, plainName } from './names.js'
import { skipSpace } from './start-tag.js'
import type { Range } from './tokenize.js'

/** A document type declaration. Its subset is the text between the brackets, verbatim; nothing outside is read. */
export type Doctype = Range & {
  name: string
  publicId: string | undefined
  systemId: string | undefined
  subset: string | undefined
}

const head = new RegExp(
  `<!DOCTYPE[ \\t\\r\\n]+(?<name>${anyName})` +
    `(?:[ \\t\\r\\n]+(?:SYSTEM|PUBLIC[ \\t\\r\\n]+(?<publicId>"[^"]*"|'[^']*'))[ \\t\\r\\n]+(?<systemId>"[^"]*"|'[^']*'))?[ \\t\\r\\n]*(?<open>\\[?)`,
  'y',
)
const space = '[ \\t\\r\\n]+'
const quoted = `(?:"[^"]*"|'[^']*')`
const reference = `&(?:#[0-9]+|#x[0-9A-Fa-f]+|${anyName});`
const entityValue = `(?:"[^"%&]*(?:${reference}[^"%&]*)*"|'[^'%&]*(?:${reference}[^'%&]*)*')`
const outside = `(?:SYSTEM${space}${quoted}|PUBLIC${space}${quoted}${space}${quoted})`

/** What an internal subset holds besides comments (XML 1.0, section 2.8); content models and attribute types are not looked into. */
const piece = new RegExp(
  [
    `%${anyName};`,
    `<\\?(?!xml[ \\t\\r\\n?])${plainName}(?:${space}[\\s\\S]*?)?\\?>`,
    `<!ELEMENT${space}${anyName}${space}(?:EMPTY|ANY|\\([^<>"']*[)?*+])(?:${space})?>`,
    `<!ATTLIST${space}${anyName}[^<>"']*(?:${quoted}[^<>"']*)*>`,
    `<!ENTITY${space}(?:%${space})?${anyName}${space}(?:${entityValue}|${outside}(?:${space}NDATA${space}${anyName})?)(?:${space})?>`,
    `<!NOTATION${space}${anyName}${space}(?:${outside}|PUBLIC${space}${quoted})(?:${space})?>`,
  ].join('|'),
  'y',
)

/** Reads the declaration at an offset. */
export function readDoctype(text: string, start: number, fail: Fail): Doctype {
  head.lastIndex = start
  const parts = head.exec(text)?.groups ?? fail(start, 'This DOCTYPE is not valid')
  const { name = '', publicId, systemId, open } = parts
  const subsetStart = head.lastIndex
  const subsetEnd = open === '[' ? findSubsetEnd(text, subsetStart, fail) : undefined
  const close = /[ \t\r\n]*>/y
  close.lastIndex = subsetEnd === undefined ? subsetStart : subsetEnd + 1
  if (!close.test(text)) fail(start, 'This DOCTYPE is not closed')
  return {
    name,
    publicId: publicId?.slice(1, -1),
    systemId: systemId?.slice(1, -1),
    subset: subsetEnd === undefined ? undefined : text.slice(subsetStart, subsetEnd),
    start,
    end: close.lastIndex,
  }
}

function findSubsetEnd(text: string, start: number, fail: Fail): number {
  let at = skipSpace(text, start)
  while (text[at] !== ']')
    at = skipSpace(
      text,
      text.startsWith('<!--', at) ? readComment(text, at, fail).end : endOfPiece(text, at, fail),
    )
  return at
}

function endOfPiece(text: string, at: number, fail: Fail): number {
  piece.lastIndex = at
  try {
    if (piece.test(text)) return piece.lastIndex
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    return fail(at, 'This markup of the DOCTYPE is too long to be read')
  }
  return fail(at, 'This is no markup that a DOCTYPE may hold, or the DOCTYPE is not closed')
}
