import type { Target, Variable } from '../target.js'
import { expandReferences } from '../xml/references.js'
import type { AttributeToken, StartTag } from '../xml/start-tag.js'
import type { EndTag } from '../xml/tokenize.js'
import { type CanHold, escapeAttribute, escapeText, withReferences } from './text.js'

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
    const written = ` ${name}="${escapeAttribute(value, '"', canHold)}"`
    return { variable, start: end, end, text: written, shown: ` ${name}="***"` }
  }
  const { valueStart: start, valueEnd: end } = attribute
  const isHeld = expandReferences(text.slice(start, end)) === value
  const quote = text[end] === "'" ? "'" : '"'
  return { variable, start, end, text: isHeld ? undefined : escapeAttribute(value, quote, canHold) }
}

/** A variable, and whether its value is markup: then it goes in as it is, otherwise as text. */
export type Value = Variable & { isMarkup: boolean }

/** Sets all that stands between two tags. */
export function contentTarget(tag: StartTag, value: Value, { start: end }: EndTag, source: Source): Target {
  const raw = source.text.slice(tag.end, end)
  const isHeld = value.isMarkup ? raw === value.value : plainText(raw) === value.value
  return { variable: value.name, start: tag.end, end, text: isHeld ? undefined : write(value, source) }
}

/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
export function plainText(raw: string): string | undefined {
  if (!raw.includes('<')) return expandReferences(raw)
  return /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw)?.groups?.text
}

/** Opens the tag of an empty `value`, which stays as it is where it should be empty. */
export function emptyTarget(tag: StartTag, value: Value, source: Source): Target {
  const target = openedTarget(tag, value.name, { text: write(value, source), shown: '***' })
  return value.value === '' ? { ...target, end: target.start, text: undefined } : target
}

/** Puts a `value` with the prefix of its `setting` before the end tag, or into an empty element's tag. */
export function newValueTarget(tag: StartTag, value: Value, end: EndTag | undefined, source: Source): Target {
  const name = tag.name.replace(/[^:]*$/, 'value')
  const wrap = (content: string) => `<${name}>${content}</${name}>`
  const content = { text: wrap(write(value, source)), shown: wrap('***') }
  if (end === undefined) return openedTarget(tag, value.name, content)
  return { variable: value.name, start: end.start, end: end.start, ...content }
}

function write({ value, isMarkup }: Value, { canHold }: Source): string {
  return isMarkup ? withReferences(value, canHold) : escapeText(value, canHold)
}

/** Turns `<x />` into `<x>…</x>`. */
function openedTarget(tag: StartTag, variable: string, content: { text: string; shown: string }): Target {
  const wrap = (inner: string) => `>${inner}</${tag.name}>`
  const start = endOfAttributes(tag)
  return { variable, start, end: tag.end, text: wrap(content.text), shown: wrap(content.shown) }
}

function endOfAttributes({ attributes, start, name }: StartTag): number {
  return (attributes.at(-1)?.valueEnd ?? start + name.length) + 1
}

function findAttribute({ attributes }: StartTag, name: string): AttributeToken | undefined {
  return attributes.find((attribute) => attribute.name === name)
}
