import { UserError } from '../../error.js'
import { type Lookup, partSeparator } from '../lookup.js'
import type { AboutFile, Target, Variable } from '../target.js'
import { failIn } from '../xml/fail.js'
import { readXml } from '../xml/read.js'
import type { StartTag } from '../xml/start-tag.js'
import type { EndTag } from '../xml/tokenize.js'
import { checkFragment } from './fragment.js'
import { createSections, isSettingsGroup, type Section, type Sections } from './sections.js'
import {
  attributeTarget,
  contentTarget,
  emptyTarget,
  newValueTarget,
  readAttribute,
  type Source,
  type Value,
} from './targets.js'
import { badCharacter } from './text.js'

/**
 * Configuration files of .NET: `appSettings/add[@key]/@value`, `connectionStrings/add[@name]/@connectionString`,
 * `applicationSettings` and `userSettings//setting[@name]/value`, and declared sections of `add`, elements in any
 * namespace, every one of several. What is missing of an attribute or a `value` is put there.
 */
export function findNamedTargets(text: string, variables: Lookup, { path, canHold }: AboutFile): Target[] {
  const state = createState({ text, canHold }, (names, key) => meet(variables, names, key))
  const targets: Target[] = []
  for (const token of readXml(text, failIn(text, path))) {
    const target =
      token.kind === 'start' ? enter(token, state) : token.kind === 'end' ? leave(token, state) : undefined
    if (target !== undefined) targets.push(target)
  }
  return targets
}

/** The names that variables could have here, each with its section. */
export function listXmlNames(text: string): string[] {
  const names: string[] = []
  const state = createState({ text, canHold: () => true }, ([section = ''], key) => {
    names.push(key, `${section.replaceAll(partSeparator, ':')}:${key}`)
    return undefined
  })
  const fail = failIn(text, '')
  for (const token of readXml(text, fail)) {
    if (token.kind === 'start') enter(token, state)
    if (token.kind === 'end') leave(token, state)
  }
  return names
}

/** A variable that was met, and the section that its name does not say. */
type Met = { variable: Variable; section: string | undefined }

type Meet = (sections: readonly string[], key: string) => Met | undefined

/** A name that says the section comes before one that does not. */
function meet(variables: Lookup, sections: readonly string[], key: string): Met | undefined {
  for (const section of sections) {
    const variable = variables.find(section + partSeparator + key)
    if (variable !== undefined) return { variable, section: undefined }
  }
  const variable = variables.find(key)
  return variable && { variable, section: (sections[0] ?? '').replaceAll(partSeparator, ':') }
}

/** An open element, and what is known of all that stands in it. */
interface Frame {
  tag: StartTag
  section: Section | undefined
  /** The names of the groups of settings that it stands in, the outermost first. */
  groups: string[]
  /** It is the value of a variable, or stands in one, where nothing else is looked for. */
  isContent: boolean
  /** What meets this `setting`, as long as no `value` was found in it. */
  setting: Setting | undefined
  /** What the content is the value of. */
  content: Setting | undefined
}

type Setting = Met & { value: Value }

interface State {
  source: Source
  meet: Meet
  sections: Sections
  /** The open elements, the innermost last. */
  frames: Frame[]
}

function createState(source: Source, meet: Meet): State {
  return { source, meet, sections: createSections(), frames: [] }
}

function enter(tag: StartTag, state: State): Target | undefined {
  const { source, frames, sections } = state
  const parent = frames.at(-1)
  const frame = frameOf(tag, parent, state)
  if (tag.isSelfClosed) sections.leave()
  else frames.push(frame)
  if (parent?.isContent === true) return undefined
  if (parent?.section !== undefined && localName(tag) === 'add') return addTarget(tag, parent.section, state)
  if (!tag.isSelfClosed) return undefined
  const { content, setting } = frame
  if (content !== undefined) return placed(emptyTarget(tag, content.value, source), content)
  return setting && placed(newValueTarget(tag, setting.value, undefined, source), setting)
}

function leave(end: EndTag, { source, frames, sections }: State): Target | undefined {
  sections.leave()
  const frame = frames.pop()
  if (frame === undefined) return undefined
  const { tag, content, setting } = frame
  if (content !== undefined) return placed(contentTarget(tag, content.value, end, source), content)
  return setting && placed(newValueTarget(tag, setting.value, end, source), setting)
}

function addTarget(tag: StartTag, { key, value, names, isOwn }: Section, state: State): Target | undefined {
  const name = readAttribute(tag, key, state.source)
  if (name === undefined || (!isOwn && readAttribute(tag, value, state.source) === undefined))
    return undefined
  const met = state.meet(names, name)
  return met && placed(attributeTarget(tag, value, checked(met.variable), state.source), met)
}

function placed(target: Target, { section }: Met): Target {
  return section === undefined ? target : { ...target, section }
}

function frameOf(tag: StartTag, parent: Frame | undefined, state: State): Frame {
  const name = localName(tag)
  const frame: Frame = {
    tag,
    section: state.sections.enter(name, readAttribute(tag, 'name', state.source)),
    groups: groupsOf(tag, parent),
    isContent: parent?.isContent === true,
    setting: undefined,
    content: undefined,
  }
  if (parent === undefined || frame.isContent) return frame
  if (name === 'setting' && parent.groups.length > 0) frame.setting = settingOf(tag, parent.groups, state)
  if (name === 'value' && parent.setting !== undefined) {
    frame.content = parent.setting
    frame.isContent = true
    parent.setting = undefined
  }
  return frame
}

function groupsOf(tag: StartTag, parent: Frame | undefined): string[] {
  const groups = parent?.groups ?? []
  return groups.length > 0 || isSettingsGroup(tag) ? [...groups, localName(tag)] : []
}

function settingOf(tag: StartTag, groups: readonly string[], { source, meet }: State): Setting | undefined {
  const name = readAttribute(tag, 'name', source)
  const met = name === undefined ? undefined : meet(namesOf(groups), name)
  if (met === undefined) return undefined
  const isMarkup = readAttribute(tag, 'serializeAs', source) === 'Xml'
  if (isMarkup) checkFragment(met.variable)
  return { ...met, value: { ...checked(met.variable), isMarkup } }
}

function namesOf(groups: readonly string[]): string[] {
  return [...new Set([groups.join(partSeparator), ...groups.toReversed()])]
}

/** Throws where XML cannot hold the value. */
export function checked(variable: Variable): Variable {
  if (!badCharacter.test(variable.value)) return variable
  throw new UserError(
    `The value of "${variable.name}" in config-variables holds a character that XML cannot hold`,
    'Take control characters out of it',
  )
}

function localName({ name }: StartTag): string {
  return name.slice(name.indexOf(':') + 1)
}
