import type { Target, Variable } from './target.js'
import { expandReferences } from './xml/references.js'
import type { AttributeToken, StartTag } from './xml/start-tag.js'
import type { EndTag } from './xml/tokenize.js'
import { type CanHold, escapeAttribute, escapeText } from './xml-text.js'

/** The document, and what its file's encoding has. */
export interface Source {
  text: string
  canHold: CanHold
}

/** The value of an attribute by its name as written, references expanded; `undefined` where there is none. */
export function readAttribute(tag: StartTag, name: string, { text }: Source): string | undefined {
  const attribute = findAttribute(tag, name)
  return attribute && expandReferences(text.slice(attribute.valueStart, attribute.valueEnd))
}

/** Sets an attribute; one that is missing is put behind the others. */
export function attributeTarget(
  tag: StartTag,
  name: string,
  { name: variable, value }: Variable,
  { text, canHold }: Source,
): Target {
  const attribute = findAttribute(tag, name)
  if (attribute === undefined) {
    const end = endOfAttributes(tag)
    return { variable, start: end, end, text: ` ${name}="${escapeAttribute(value, '"', canHold)}"` }
  }
  const { valueStart: start, valueEnd: end } = attribute
  const isHeld = expandReferences(text.slice(start, end)) === value
  const quote = text[end] === "'" ? "'" : '"'
  return { variable, start, end, text: isHeld ? undefined : escapeAttribute(value, quote, canHold) }
}

/** Sets all that stands between two tags. */
export function contentTarget(
  tag: StartTag,
  { name: variable, value }: Variable,
  { start: end }: EndTag,
  { text, canHold }: Source,
): Target {
  const isHeld = plainText(text.slice(tag.end, end)) === value
  return { variable, start: tag.end, end, text: isHeld ? undefined : escapeText(value, canHold) }
}

/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
function plainText(raw: string): string | undefined {
  if (!raw.includes('<')) return expandReferences(raw)
  return /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw)?.groups?.text
}

/** Opens the tag of an empty `value`, which stays as it is where it should be empty. */
export function emptyTarget(tag: StartTag, { name: variable, value }: Variable, { canHold }: Source): Target {
  const target = openedTarget(tag, variable, escapeText(value, canHold))
  return value === '' ? { ...target, end: target.start, text: undefined } : target
}

/** Puts a `value` with the prefix of its `setting` before the end tag, or into an empty element's tag. */
export function newValueTarget(
  tag: StartTag,
  { name: variable, value }: Variable,
  end: EndTag | undefined,
  { canHold }: Source,
): Target {
  const name = tag.name.replace(/[^:]*$/, 'value')
  const content = `<${name}>${escapeText(value, canHold)}</${name}>`
  if (end !== undefined) return { variable, start: end.start, end: end.start, text: content }
  return openedTarget(tag, variable, content)
}

/** Turns `<x />` into `<x>…</x>`. */
function openedTarget(tag: StartTag, variable: string, content: string): Target {
  return { variable, start: endOfAttributes(tag), end: tag.end, text: `>${content}</${tag.name}>` }
}

function endOfAttributes({ attributes, start, name }: StartTag): number {
  return (attributes.at(-1)?.valueEnd ?? start + name.length) + 1
}

function findAttribute({ attributes }: StartTag, name: string): AttributeToken | undefined {
  return attributes.find((attribute) => attribute.name === name)
}
