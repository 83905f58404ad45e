import { UserError } from '../error.js'
import type { Target, Variable, Variables } from './target.js'
import { failIn } from './xml/fail.js'
import { readXml } from './xml/read.js'
import type { StartTag } from './xml/start-tag.js'
import type { EndTag } from './xml/tokenize.js'
import {
  attributeTarget,
  contentTarget,
  emptyTarget,
  newValueTarget,
  readAttribute,
  type Source,
} from './xml-targets.js'
import { badCharacter, type CanHold } from './xml-text.js'

/** A section whose `add` elements are known by one attribute, and whose values are another one. */
interface Section {
  key: string
  value: string
}

const sections = new Map<string, Section>([
  ['appSettings', { key: 'key', value: 'value' }],
  ['connectionStrings', { key: 'name', value: 'connectionString' }],
])

/** An open element, and what is known of all that stands in it. */
interface Frame {
  tag: StartTag
  section: Section | undefined
  /** It is `applicationSettings`, or stands in it. */
  isApplication: boolean
  /** It is the value of a variable, or stands in one, where nothing else is looked for. */
  isContent: boolean
  /** The variable that meets this `setting`, as long as no `value` was found in it. */
  setting: Variable | undefined
  /** The variable whose value the content is. */
  content: Variable | undefined
}

interface State {
  source: Source
  variables: Variables
  /** The open elements, the innermost last. */
  frames: Frame[]
}

/**
 * Finds the values that variables set in a configuration file of .NET: `appSettings/add[@key]/@value`,
 * `connectionStrings/add[@name]/@connectionString` and `applicationSettings//setting[@name]/value`, names
 * without regard to case, elements in any namespace, every one of several. What is missing of an attribute
 * or a `value` is put there. `file` is for messages.
 */
export function findXmlTargets(text: string, canHold: CanHold, variables: Variables, file: string): Target[] {
  const state: State = { source: { text, canHold }, variables, frames: [] }
  const targets: Target[] = []
  for (const token of readXml(text, failIn(text, file))) {
    const target =
      token.kind === 'start' ? enter(token, state) : token.kind === 'end' ? leave(token, state) : undefined
    if (target !== undefined) targets.push(target)
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

function enter(tag: StartTag, state: State): Target | undefined {
  const { source, frames } = state
  const parent = frames.at(-1)
  const frame = frameOf(tag, parent, state)
  if (!tag.isSelfClosed) frames.push(frame)
  if (parent?.isContent === true) return undefined
  if (parent?.section !== undefined && localName(tag) === 'add') {
    const variable = variableOf(tag, parent.section.key, state)
    return variable && attributeTarget(tag, parent.section.value, variable, source)
  }
  if (!tag.isSelfClosed) return undefined
  if (frame.content !== undefined) return emptyTarget(tag, frame.content, source)
  return frame.setting && newValueTarget(tag, frame.setting, undefined, source)
}

function leave(end: EndTag, { source, frames }: State): Target | undefined {
  const frame = frames.pop()
  if (frame?.content !== undefined) return contentTarget(frame.tag, frame.content, end, source)
  return frame?.setting && newValueTarget(frame.tag, frame.setting, end, source)
}

function frameOf(tag: StartTag, parent: Frame | undefined, state: State): Frame {
  const name = localName(tag)
  const frame: Frame = {
    tag,
    section: sections.get(name),
    isApplication: parent?.isApplication === true || name === 'applicationSettings',
    isContent: parent?.isContent === true,
    setting: undefined,
    content: undefined,
  }
  if (parent === undefined || frame.isContent) return frame
  if (name === 'setting' && parent.isApplication) frame.setting = variableOf(tag, 'name', state)
  if (name === 'value' && parent.setting !== undefined) {
    frame.content = parent.setting
    frame.isContent = true
    parent.setting = undefined
  }
  return frame
}

function variableOf(tag: StartTag, key: string, { source, variables }: State): Variable | undefined {
  const name = readAttribute(tag, key, source)
  return name === undefined ? undefined : variables.get(name.toLowerCase())
}

function localName({ name }: StartTag): string {
  return name.slice(name.indexOf(':') + 1)
}
