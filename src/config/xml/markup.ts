import type { Fail } from './fail.js'
import { anyName, plainName } from './names.js'
import type { Token } from './tokenize.js'

const endTag = new RegExp(`</(${anyName})[ \\t\\r\\n]*>`, 'y')

export function readEndTag(text: string, start: number, fail: Fail): Token {
  endTag.lastIndex = start
  const name = endTag.exec(text)?.[1] ?? fail(start + 2, 'A name and ">" should follow "</"')
  return { kind: 'end', name, start, end: endTag.lastIndex }
}

export function readComment(text: string, start: number, fail: Fail): Token {
  const end = text.indexOf('--', start + 4)
  if (end < 0) fail(start, 'This comment is not closed')
  if (text[end + 2] !== '>') fail(end, 'A comment cannot contain "--"')
  return { kind: 'comment', data: { start: start + 4, end }, start, end: end + 3 }
}

export function readData(text: string, start: number, fail: Fail): Token {
  const end = text.indexOf(']]>', start)
  if (end < 0) fail(start, 'This CDATA section is not closed')
  return { kind: 'cdata', data: { start: start + 9, end }, start, end: end + 3 }
}

const instructionName = new RegExp(`<\\?(${plainName})(?:[ \\t\\r\\n]+|(?=\\?>))`, 'y')

export function readInstruction(text: string, start: number, fail: Fail): Token {
  instructionName.lastIndex = start
  const target = instructionName.exec(text)?.[1] ?? fail(start + 2, 'A name should follow "<?"')
  const dataStart = instructionName.lastIndex
  const end = text.indexOf('?>', dataStart)
  if (end < 0) fail(start, 'This processing instruction is not closed')
  if (target === 'xml' && start === 0) return readDeclaration(text, end + 2, fail)
  if (target.toLowerCase() === 'xml') fail(start, 'An XML declaration stands only at the start of a file')
  return { kind: 'instruction', target, data: { start: dataStart, end }, start, end: end + 2 }
}

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?<encoding>"[^"'<&]*"|'[^"'<&]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?<standalone>"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/

function readDeclaration(text: string, end: number, fail: Fail): Token {
  const parts = declaration.exec(text.slice(0, end))
  if (parts === null) return fail(0, 'The XML declaration is not valid, or its version is not 1.0')
  const { encoding, standalone } = parts.groups ?? {}
  return {
    kind: 'declaration',
    encoding: encoding?.slice(1, -1) || undefined,
    standalone: standalone?.slice(1, -1),
    start: 0,
    end,
  }
}
