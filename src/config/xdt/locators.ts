import type { Element } from './dom.js'
import { TransformError } from './log.js'
import type { LocatorName } from './types.js'

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

/** The path above the root element. */
export const noPath: Path = { text: '', steps: undefined }

type Locate = (element: Element, above: Path, args: string[]) => Path

/** How each locator makes the path of an element out of the one above it. */
export const locators: Record<LocatorName, Locate> = {
  DefaultLocator: (element, above) => child(element, above, '', []),
  Match(element, above, args) {
    if (args.length === 0) throw new TransformError('Match requires at least 1 arguments')
    const values = new Map(element.attributes.map(({ name, value }) => [name, value]))
    const keys = args.map((name) => ({ name, value: keyValue(values, name) }))
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

function keyValue(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name)
  if (value === undefined) throw new TransformError(`No attribute '${name}' exists for the Match Locator`)
  return value
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
