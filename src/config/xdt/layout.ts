import type { Fail } from '../xml/fail.js'
import { readStartTag } from '../xml/start-tag.js'
import type { Element } from './dom.js'

/**
 * How the attributes of one start tag are laid out. Microsoft's engine keeps the white space before each
 * attribute in a .NET `Dictionary`, whose order shows in the result: a new entry takes the slot of the entry
 * that was removed last.
 */
export interface Layout {
  /** Names in the order in which they are written; those of removed attributes stay until all are gone. */
  names: string[]
  leads: Leads
  /** White space for a new line of attributes; found on first need, then kept. */
  wrap: string | undefined
  /** Whether each attribute stands on its own line; decided at the first new attribute, then kept. */
  isOnePerLine: boolean | undefined
}

/** White space by the name that it stands before; the empty name is the end of the tag. */
export interface Leads {
  slots: (readonly [name: string, lead: string] | undefined)[]
  places: Map<string, number>
  free: number[]
}

export function createLayout(): Layout {
  return { names: [], leads: createLeads(), wrap: undefined, isOnePerLine: undefined }
}

function createLeads(): Leads {
  return { slots: [], places: new Map(), free: [] }
}

export function getLead({ slots, places }: Leads, name: string): string | undefined {
  const at = places.get(name)
  return at === undefined ? undefined : slots[at]?.[1]
}

export function setLead({ slots, places, free }: Leads, name: string, lead: string): void {
  const at = places.get(name) ?? free.pop() ?? slots.length
  slots[at] = [name, lead]
  places.set(name, at)
}

export function deleteLead({ slots, places, free }: Leads, name: string): void {
  const at = places.get(name)
  if (at === undefined) return
  slots[at] = undefined
  places.delete(name)
  free.push(at)
}

export function clearLayout(layout: Layout): void {
  layout.names = []
  layout.leads = createLeads()
}

/** The leads that are there, in slot order. */
export function entriesOf({ slots }: Leads) {
  return slots.filter((slot) => slot !== undefined)
}

/** An element's layout; what its source looked like where nothing has been found out yet. */
export function layoutOf(element: Element): Layout {
  element.layout ??= element.isNew ? createLayout() : captureLayout(element)
  return element.layout
}

const fail: Fail = (offset, problem) => {
  throw new Error(`A start tag that was read cannot be read again: ${problem} at ${offset}`)
}

function captureLayout({ origin: { text }, start }: Element): Layout {
  const layout = createLayout()
  const tag = readStartTag(text, start, fail)
  let done = start + 1 + tag.name.length
  for (const { name, start: at, valueEnd } of tag.attributes) {
    layout.names.push(name)
    setLead(layout.leads, name, text.slice(done, at))
    done = valueEnd + 1
  }
  setLead(layout.leads, '', text.slice(done, tag.end - (tag.isSelfClosed ? 2 : 1)))
  return layout
}
