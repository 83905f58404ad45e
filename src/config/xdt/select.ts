import { findChildren, type Step } from './child-index.js'
import type { Attribute, Document, Element, Node, Parent } from './dom.js'
import type { Path, PathSteps } from './locators.js'
import { TransformError } from './log.js'
import { splitName } from './namespaces.js'
import type { Budget } from './xpath/budget.js'
import { evaluateXPath } from './xpath.js'

export type Selected = Node | Attribute | Document

/** What a path selects, in document order: the first two at once, all of it when asked before anything changes. */
export interface Selection {
  head: readonly Selected[]
  all(): readonly Selected[]
}

/**
 * Selects by a path. Steps that are a child by name and equal attributes, which the default locator and
 * `Match` make, go through an index of the children; everything else through XPath.
 */
export function select(
  path: Path,
  document: Document,
  { namespaces, budget }: { namespaces: () => Map<string, string>; budget: Budget },
): Selection {
  if (path.steps === undefined) {
    const all = evaluateXPath(path.text, document, { namespaces: namespaces(), budget })
    return { head: all.slice(0, 2), all: () => all }
  }
  const steps = resolveSteps(path.steps, namespaces)
  const head: Selected[] = []
  for (const element of descend(document, steps, 0)) {
    head.push(element)
    if (head.length === 2) break
  }
  return { head, all: () => (head.length < 2 ? head : [...descend(document, steps, 0)]) }
}

function resolveSteps(last: PathSteps, namespaces: () => Map<string, string>): Step[] {
  const steps: Step[] = []
  for (let at: PathSteps | undefined = last; at !== undefined; at = at.above) {
    steps.push({
      ...resolveName(at.name, namespaces),
      attributes: at.attributes.map(({ name }) => resolveName(name, namespaces)),
      values: at.attributes.map(({ value }) => value),
    })
  }
  return steps.reverse()
}

function resolveName(name: string, namespaces: () => Map<string, string>): { uri: string; local: string } {
  const { prefix, local } = splitName(name)
  if (prefix === '') return { uri: '', local }
  const uri = namespaces().get(prefix)
  if (uri === undefined) throw new TransformError(`Namespace prefix '${prefix}' is not defined.`)
  return { uri, local }
}

/** Walks down without recursion: transforms may be deep. */
function* descend(document: Document, steps: readonly Step[], from: number): Generator<Element> {
  const open: Iterator<Element>[] = [childrenBy(document, steps[from])]
  while (open.length > 0) {
    const next = open.at(-1)?.next()
    if (next === undefined || next.done === true) open.pop()
    else if (from + open.length === steps.length) yield next.value
    else open.push(childrenBy(next.value, steps[from + open.length]))
  }
}

function childrenBy(parent: Parent, step: Step | undefined): Iterator<Element> {
  return (step === undefined ? [] : findChildren(parent, step))[Symbol.iterator]()
}
