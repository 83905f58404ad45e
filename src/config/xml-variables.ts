import { UserError } from '../error.js'
import type { Target, Variables } from './target.js'
import { readTags } from './xml.js'
import type { Attribute, Tag } from './xml-tag.js'
import { badCharacter, type CanHold, decodeReferences, escapeAttribute, escapeText } from './xml-text.js'

interface Variable {
  name: string
  value: string
}

/** An open element; a `setting` that a variable meets waits for its `value`. */
interface Frame {
  tag: Tag
  setting?: Variable | undefined
  /** The variable whose value this element's content is. */
  content?: Variable | undefined
}

/** Where a document's elements and the file's encoding are known. */
interface Document {
  text: string
  canHold: CanHold
  variables: Variables
}

/** In these sections an `add` is known by one attribute, and another one is its value. */
const sections = new Map([
  ['appSettings', { key: 'key', value: 'value' }],
  ['connectionStrings', { key: 'name', value: 'connectionString' }],
])

/**
 * Finds the values that variables set in a configuration file of .NET: `appSettings/add[@key]/@value`,
 * `connectionStrings/add[@name]/@connectionString` and `applicationSettings//setting[@name]/value`, names
 * without regard to case, elements in any namespace, every one of several. What is missing of an attribute
 * or a `value` is put there.
 */
export function findXmlTargets(text: string, canHold: CanHold, variables: Variables, file: string): Target[] {
  const document = { text, canHold, variables }
  const frames: Frame[] = []
  const targets: Target[] = []
  for (const tag of readTags(text, file)) {
    const isCaptured = frames.some(({ content }) => content !== undefined)
    if (tag.kind === 'end') {
      const frame = frames.pop()
      if (frame !== undefined) targets.push(...closeFrame(frame, tag, document))
      continue
    }
    if (!isCaptured) targets.push(...openTargets(tag, frames, document))
    if (tag.kind === 'start') frames.push(isCaptured ? { tag } : frameOf(tag, frames, document))
  }
  for (const { variable } of targets) checkVariable(variables.get(variable.toLowerCase()))
  return targets.toSorted((a, b) => a.start - b.start)
}

function checkVariable(variable: Variable | undefined): void {
  if (variable === undefined || !badCharacter.test(variable.value)) return
  throw new UserError(
    `The value of "${variable.name}" in config-variables holds a character that XML cannot hold`,
    'Take control characters out of it',
  )
}

/** What a start tag or an empty element's tag lets a variable set at once. */
function openTargets(tag: Tag, frames: readonly Frame[], document: Document): Target[] {
  const parent = frames.at(-1)
  const section = sections.get(localName(parent?.tag))
  const name = localName(tag)
  if (section !== undefined && name === 'add') {
    const variable = variableOf(tag, section.key, document)
    return variable === undefined ? [] : [attributeTarget(tag, section.value, variable, document)]
  }
  if (tag.kind !== 'empty') return []
  if (name === 'value' && parent?.setting !== undefined) {
    const variable = parent.setting
    parent.setting = undefined
    return [openedTarget(tag, variable, escapeText(variable.value, document.canHold), document)]
  }
  const variable =
    name === 'setting' && isApplicationSetting(frames) ? variableOf(tag, 'name', document) : undefined
  return variable === undefined
    ? []
    : [openedTarget(tag, variable, valueElement(tag, variable, document), document)]
}

function frameOf(tag: Tag, frames: readonly Frame[], document: Document): Frame {
  const parent = frames.at(-1)
  if (localName(tag) === 'setting' && isApplicationSetting(frames)) {
    return { tag, setting: variableOf(tag, 'name', document) }
  }
  if (localName(tag) !== 'value' || parent?.setting === undefined) return { tag }
  const content = parent.setting
  parent.setting = undefined
  return { tag, content }
}

function closeFrame({ tag, setting, content }: Frame, end: Tag, document: Document): Target[] {
  if (setting !== undefined) {
    return [
      {
        variable: setting.name,
        start: end.start,
        end: end.start,
        text: valueElement(tag, setting, document),
      },
    ]
  }
  if (content === undefined) return []
  const place = { variable: content.name, start: tag.end, end: end.start }
  const isHeld = plainText(document.text.slice(place.start, place.end)) === content.value
  return [{ ...place, text: isHeld ? undefined : escapeText(content.value, document.canHold) }]
}

/** The text of a content that holds nothing else; `undefined` where it holds elements or comments. */
function plainText(raw: string): string | undefined {
  if (!raw.includes('<')) return decodeReferences(raw)
  const cdata = /^<!\[CDATA\[(?<text>(?:(?!\]\]>)[\s\S])*)\]\]>$/.exec(raw)
  return cdata?.groups?.text
}

function attributeTarget(
  tag: Tag,
  name: string,
  { name: variable, value }: Variable,
  document: Document,
): Target {
  const { text, canHold } = document
  const attribute = findAttribute(tag, name)
  if (attribute === undefined) {
    const end = tag.attributes.at(-1)?.end ?? tag.end
    return { variable, start: end, end, text: ` ${name}="${escapeAttribute(value, '"', canHold)}"` }
  }
  const { valueStart: start, valueEnd: end } = attribute
  const isHeld = decodeReferences(text.slice(start, end)) === value
  const quote = text[end] === "'" ? "'" : '"'
  return { variable, start, end, text: isHeld ? undefined : escapeAttribute(value, quote, canHold) }
}

/** Turns `<x />` into `<x>…</x>`; an empty content that should be empty stays as it is. */
function openedTarget(tag: Tag, { name, value }: Variable, content: string, { text }: Document): Target {
  const slash = text.lastIndexOf('/', tag.end)
  const start = slash - (/[ \t\r\n]*$/.exec(text.slice(tag.start, slash))?.[0].length ?? 0)
  if (localName(tag) === 'value' && value === '')
    return { variable: name, start, end: start, text: undefined }
  return { variable: name, start, end: tag.end, text: `>${content}</${tag.name}>` }
}

function valueElement(setting: Tag, { value }: Variable, { canHold }: Document): string {
  const name = setting.name.replace(/[^:]*$/, 'value')
  return `<${name}>${escapeText(value, canHold)}</${name}>`
}

function isApplicationSetting(frames: readonly Frame[]): boolean {
  return frames.some(({ tag }) => localName(tag) === 'applicationSettings')
}

function variableOf(tag: Tag, key: string, { text, variables }: Document): Variable | undefined {
  const attribute = findAttribute(tag, key)
  if (attribute === undefined) return undefined
  return variables.get(decodeReferences(text.slice(attribute.valueStart, attribute.valueEnd)).toLowerCase())
}

function findAttribute(tag: Tag, name: string): Attribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)
}

function localName(tag: Tag | undefined): string {
  return tag?.name.replace(/^.*:/, '') ?? ''
}
