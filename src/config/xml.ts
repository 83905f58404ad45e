import { UserError } from '../error.js'
import { positionOf, showPlace } from './place.js'
import { checkReferences, type Fail, readTag, type Tag } from './xml-tag.js'

const badControl = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/**
 * Reads the tags of a well-formed XML 1.0 document in their order; everything else is checked and passed
 * over. Nothing is fetched and no entity is expanded. Throws at the first mistake, with its place.
 */
export function* readTags(text: string, file: string): Generator<Tag> {
  const fail = (offset: number, reason: string) => malformed(text, file, offset, reason)
  const control = badControl.exec(text)
  if (control !== null) throw fail(control.index, 'a control character')
  const open: Tag[] = []
  const entities = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
  let roots = 0
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '<') {
      const end = endOfText(text, at)
      checkText(text, at, end, open.length > 0 ? entities : undefined, fail)
      at = end
      continue
    }
    const skipped = passOver(text, at, { inside: open.length > 0, before: roots === 0, entities }, fail)
    if (skipped !== undefined) {
      at = skipped
      continue
    }
    const tag = readTag(text, at, entities, fail)
    if (tag.kind === 'end') closeTag(tag, open.pop(), fail)
    else if (open.length === 0 && ++roots > 1) throw fail(at, 'a second root element')
    if (tag.kind === 'start') open.push(tag)
    yield tag
    at = tag.end
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined) throw fail(unclosed.start, `<${unclosed.name}> has no end`)
  if (roots === 0) throw fail(text.length, 'there is no root element')
}

function closeTag({ name, start }: Tag, opened: Tag | undefined, fail: Fail): void {
  if (opened === undefined) throw fail(start, `</${name}> without its start`)
  if (opened.name !== name) throw fail(start, `</${name}> where <${opened.name}> ends`)
}

function malformed(text: string, file: string, offset: number, reason: string): UserError {
  const position = positionOf(text, offset)
  return new UserError(
    `${file}, line ${position.line}, column ${position.column}: this is not well-formed XML: ${reason}`,
    `Correct the file:\n${showPlace(text, position)}`,
    { place: { file, ...position } },
  )
}

function endOfText(text: string, at: number): number {
  const end = text.indexOf('<', at)
  return end < 0 ? text.length : end
}

function checkText(
  text: string,
  at: number,
  end: number,
  entities: Set<string> | undefined,
  fail: Fail,
): void {
  const run = text.slice(at, end)
  if (entities === undefined) {
    const stray = /[^ \t\r\n]/.exec(run)
    if (stray !== null) throw fail(at + stray.index, 'text outside the root element')
    return
  }
  const close = run.indexOf(']]>')
  if (close >= 0) throw fail(at + close, '"]]>" in text')
  checkReferences(run, at, entities, fail)
}

interface Surroundings {
  inside: boolean
  before: boolean
  entities: Set<string>
}

/** Passes over a comment, an instruction, a CDATA section or a DOCTYPE; `undefined` where a tag begins. */
function passOver(
  text: string,
  at: number,
  { inside, before, entities }: Surroundings,
  fail: Fail,
): number | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('--', at + 4)
    if (end < 0 || text[end + 2] !== '>')
      throw fail(end < 0 ? at : end, 'a comment that does not end with "-->"')
    return end + 3
  }
  if (text.startsWith('<![CDATA[', at) && inside) return endOf(text, at, ']]>', fail)
  if (text.startsWith('<?', at)) {
    if (at > 0 && /^xml[ \t\r\n?]/i.test(text.slice(at + 2, at + 6)))
      throw fail(at, 'an XML declaration that does not come first')
    return endOf(text, at, '?>', fail)
  }
  if (text.startsWith('<!DOCTYPE', at) && before && !entities.has(''))
    return passDoctype(text, at, entities, fail)
  return undefined
}

function endOf(text: string, at: number, close: string, fail: Fail): number {
  const end = text.indexOf(close, at)
  if (end < 0) throw fail(at, `"${close}" is missing`)
  return end + close.length
}

const doctypePart =
  /"[^"]*"|'[^']*'|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!ENTITY\s+(?<entity>[^\s%"'>]+)|[[\]]|>|[^"'<>[\]]+|</y

/** Entities that it declares are known from here on; they are never expanded. */
function passDoctype(text: string, at: number, entities: Set<string>, fail: Fail): number {
  let isSubset = false
  doctypePart.lastIndex = at + 1
  for (let part = doctypePart.exec(text); part !== null; part = doctypePart.exec(text)) {
    if (part.groups?.entity !== undefined) entities.add(part.groups.entity)
    if (part[0] === '[') isSubset = true
    else if (part[0] === ']') isSubset = false
    else if (part[0] === '>' && !isSubset) {
      entities.add('') // no name is empty: the mark of the one DOCTYPE that there may be
      return doctypePart.lastIndex
    }
  }
  throw fail(at, 'a DOCTYPE without its end')
}
