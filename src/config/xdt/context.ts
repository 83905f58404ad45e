import { type Call, splitArguments } from './call.js'
import type { Element } from './dom.js'
import { locators, noPath, type Path } from './locators.js'
import { spotOf, TransformError } from './log.js'
import { declarationNamespace, xmlNamespace } from './namespaces.js'
import type { Selection } from './select.js'
import { type LocatorName, locatorNames } from './types.js'
import { findXdtAttribute, readCall } from './xdt-attributes.js'

/**
 * An element of the transform, with the path that its locator and those above it make. Paths and what they
 * select are found on first need, so that a bad locator where nothing is transformed goes unnoticed.
 */
export interface Context {
  element: Element
  parent: Context | undefined
  target: Path | undefined
  targets: Selection | undefined
  parents: Selection | undefined
}

export function createContext(element: Element, parent: Context | undefined): Context {
  return { element, parent, target: undefined, targets: undefined, parents: undefined }
}

/** The path of what the element stands for. */
export function targetPath(context: Context): Path {
  const open: Context[] = []
  let at: Context | undefined = context
  for (; at !== undefined && at.target === undefined; at = at.parent) open.push(at)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    next.target = locate(next, next.parent?.target ?? noPath)
  }
  return context.target ?? noPath
}

/** The path of what the element is inserted into: with an XPath locator the located element itself. */
export function parentPath(context: Context): Path {
  const above = context.parent === undefined ? noPath : targetPath(context.parent)
  return readLocator(context.element)?.name === 'XPath' ? targetPath(context) : above
}

function locate({ element }: Context, above: Path): Path {
  const call = readLocator(element)
  try {
    return locators[call?.name ?? 'DefaultLocator'](element, above, splitArguments(call?.argument))
  } catch (thrown) {
    if (!(thrown instanceof TransformError) || thrown.spot !== undefined) throw thrown
    throw new TransformError(thrown.message, spotOf(element, 'transform'))
  }
}

function readLocator(element: Element): (Call & { name: LocatorName }) | undefined {
  const attribute = findXdtAttribute(element, 'Locator')
  if (attribute === undefined) return undefined
  return readCall(element, attribute, 'Locator', locatorNames)
}

/** The namespaces in scope at an element, as paths may use them; the default one has a name of its own. */
export function namespacesAt(element: Element): Map<string, string> {
  const found = new Map<string, string>()
  for (let at: Context['element'] | undefined = element; at !== undefined; ) {
    for (const { uri, prefix, local, value } of at.attributes) {
      const name = prefix === '' ? '_defaultNamespace' : local
      if (uri === declarationNamespace && !found.has(name)) found.set(name, value)
    }
    at = at.parent?.kind === 'element' ? at.parent : undefined
  }
  if (found.get('_defaultNamespace') === '') found.delete('_defaultNamespace')
  return found.set('xml', xmlNamespace).set('xmlns', declarationNamespace)
}
