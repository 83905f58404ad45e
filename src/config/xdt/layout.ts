import { type Fail, readStartTag } from '../xml/tokenize.js'
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
  free: number[]
}

export function createLayout(): Layout {
  return { names: [], leads: { slots: [], free: [] }, wrap: undefined, isOnePerLine: undefined }
}

export function getLead({ slots }: Leads, name: string): string | undefined {
  return slots.find((slot) => slot?.[0] === name)?.[1]
}

export function setLead({ slots, free }: Leads, name: string, lead: string): void {
  const at = slots.findIndex((slot) => slot?.[0] === name)
  const slot = at >= 0 ? at : (free.pop() ?? slots.length)
  slots[slot] = [name, lead]
}

export function deleteLead({ slots, free }: Leads, name: string): void {
  const at = slots.findIndex((slot) => slot?.[0] === name)
  if (at < 0) return
  slots[at] = undefined
  free.push(at)
}

export function clearLayout(layout: Layout): void {
  layout.names = []
  layout.leads = { slots: [], free: [] }
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
    layout.leads.slots.push([name, text.slice(done, at)])
    done = valueEnd + 1
  }
  layout.leads.slots.push(['', text.slice(done, tag.end - (tag.isSelfClosed ? 2 : 1))])
  return layout
}
