import type { Element } from './dom.js'
import { clearLayout, deleteLead, entriesOf, getLead, type Layout, layoutOf, setLead } from './layout.js'

/**
 * Brings the layout of a start tag in line with its attributes: what a removed one leaves goes to the next, a
 * new one stands as its neighbours do. `indentation` is asked for where no line break in the tag itself says
 * how to wrap.
 */
export function updateAttributes(element: Element, indentation: () => string): void {
  if (element.isVerbatim) return
  const layout = layoutOf(element)
  const present = new Set(element.attributes.map(({ name }) => name))
  if (present.size === 0) {
    if (layout.names.length > 0) clearLayout(layout)
    return
  }
  const listed = new Set(layout.names)
  for (const name of present) if (!listed.has(name)) layout.names.push(name)
  let isFirst = true
  let kept: string | undefined
  for (const name of layout.names) {
    const lead = getLead(layout.leads, name)
    if (!present.has(name)) {
      kept = keepLead(lead, kept, isFirst)
      deleteLead(layout.leads, name)
      continue
    }
    const given = kept !== undefined && (isFirst || !lead?.includes('\n')) ? kept : lead
    kept = undefined
    if (given === undefined) placeNew(layout, name, isFirst, indentation)
    else setLead(layout.leads, name, given)
    isFirst = false
  }
}

/** What the next attribute takes over: the first lead of the tag, or the last line break. */
function keepLead(lead: string | undefined, kept: string | undefined, isFirst: boolean): string | undefined {
  if (lead === undefined) return kept
  if (isFirst) return kept ?? lead
  return lead.includes('\n') ? lead : kept
}

function placeNew(layout: Layout, name: string, isFirst: boolean, indentation: () => string): void {
  if (isFirst) {
    setLead(layout.leads, name, ' ')
    return
  }
  layout.isOnePerLine ??= isOnePerLine(layout)
  layout.wrap ??= entriesOf(layout.leads).find(([, lead]) => lead.includes('\n'))?.[1] ?? indentation()
  if (layout.isOnePerLine) setLead(layout.leads, name, layout.wrap)
}

/** More than one entry, the end of the tag included, and no name but the first on the line of another. */
function isOnePerLine({ names, leads }: Layout): boolean {
  if (entriesOf(leads).length <= 1) return false
  return names.slice(1).every((name) => getLead(leads, name)?.includes('\n') ?? true)
}
