import type { Fail } from './fail.js'
import { anyName } from './names.js'
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
/** What a subset holds: quoted text, comments and instructions may contain `]`. */
const piece = /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|\]|[^\]"'<]+|</y

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
  piece.lastIndex = start
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    if (match[0] === ']') return match.index
  }
  return fail(start, 'The internal subset of this DOCTYPE is not closed')
}
