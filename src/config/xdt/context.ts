import { type Call, parseCall, splitArguments } from './call.js'
import { type Attribute, type Element, findAttribute } from './dom.js'
import { type Spot, spotOf, TransformError } from './log.js'
import { declarationNamespace, xdtNamespace, xmlNamespace } from './namespaces.js'
import type { Selection } from './select.js'
import { explainName, type LocatorName, locatorNames } from './types.js'

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

/** An XPath, and its steps where each is a child by name with attributes that are equal to something. */
export interface Path {
  text: string
  steps: PathSteps | undefined
}

/** Steps from the document down, the last one first, so that paths share what is common. */
export interface PathSteps {
  name: string
  attributes: readonly { name: string; value: string }[]
  above: PathSteps | undefined
}

const noPath: Path = { text: '', steps: undefined }

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

type Locate = (element: Element, above: Path, args: string[]) => Path

const locators: Record<LocatorName, Locate> = {
  DefaultLocator: (element, above) => child(element, above, '', []),
  Match(element, above, args) {
    if (args.length === 0) throw new TransformError('Match requires at least 1 arguments')
    const keys = args.map((name) => ({ name, value: keyValue(element, name) }))
    const tests = keys.map(({ name, value }) => `@${name}='${value}'`)
    return child(element, above, `[${tests.join(' and ')}]`, keys.every(isPlain) ? keys : undefined)
  },
  Condition(element, above, args) {
    const text = onlyArgument('Condition', args)
    return child(
      element,
      above,
      `${text.startsWith('[') ? '' : '['}${text}${text.endsWith(']') ? '' : ']'}`,
      undefined,
    )
  },
  XPath(element, above, args) {
    const text = onlyArgument('XPath', args)
    if (text.startsWith('/')) return { text, steps: undefined }
    const path = join(child(element, above, '', []).text, text)
    return { text: path.replaceAll('/./', '/'), steps: undefined }
  },
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

function child(
  element: Element,
  above: Path,
  predicate: string,
  attributes: PathSteps['attributes'] | undefined,
): Path {
  const name =
    element.uri !== '' && element.prefix === '' ? `_defaultNamespace:${element.name}` : element.name
  const isKnown = attributes !== undefined && (above.text === '' || above.steps !== undefined)
  return {
    text: join(above.text, name + predicate),
    steps: isKnown ? { name, attributes, above: above.steps } : undefined,
  }
}

function join(left: string, right: string): string {
  return left.endsWith('/') ? left + right : `${left}/${right}`
}

function keyValue(element: Element, name: string): string {
  const attribute = findAttribute(element, name)
  if (attribute === undefined) throw new TransformError(`No attribute '${name}' exists for the Match Locator`)
  return attribute.value
}

/** A value with an apostrophe is not what it seems between apostrophes; declarations are no attributes in XPath. */
function isPlain({ name, value }: { name: string; value: string }): boolean {
  return !value.includes("'") && name !== 'xmlns' && !name.startsWith('xmlns:')
}

function onlyArgument(name: string, args: string[]): string {
  const [only] = args
  if (only === undefined || args.length > 1) throw new TransformError(`${name} requires exactly 1 arguments`)
  return only
}

/** Finds the `Transform` or `Locator` attribute of an element, whatever its prefix. */
export function findXdtAttribute(element: Element, local: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.uri === xdtNamespace && attribute.local === local)
}

/** The place of an attribute of the transform. */
export function spotOfAttribute(element: Element, attribute: Attribute): Spot {
  return { file: 'transform', element, offset: attribute.start }
}

function readLocator(element: Element): (Call & { name: LocatorName }) | undefined {
  const attribute = findXdtAttribute(element, 'Locator')
  if (attribute === undefined) return undefined
  return readCall(element, attribute, 'Locator', locatorNames)
}

/** Reads a call whose name must be one of a list; what is wrong is blamed on the attribute. */
export function readCall<Name extends string>(
  element: Element,
  attribute: Attribute,
  kind: 'Transform' | 'Locator',
  names: readonly Name[],
): Call & { name: Name } {
  const spot = spotOfAttribute(element, attribute)
  const call = parseCall(attribute.value)
  if (call === undefined) {
    throw new TransformError(
      'Transform and Locator attributes must contain only a type name, or a type name followed by a list of attributes in parentheses.',
      spot,
    )
  }
  const name = names.find((known) => known === call.name)
  if (name === undefined) throw new TransformError(explainName(call.name, kind), spot)
  return { name, argument: call.argument }
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
