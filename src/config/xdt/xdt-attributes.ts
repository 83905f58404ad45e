import { type Call, parseCall } from './call.js'
import type { Attribute, Element } from './dom.js'
import { type Spot, TransformError } from './log.js'
import { xdtNamespace } from './namespaces.js'
import { explainName } from './types.js'

/** Finds the `Transform` or `Locator` attribute of an element, whatever its prefix. */
export function findXdtAttribute(element: Element, local: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.uri === xdtNamespace && attribute.local === local)
}

/** The place of an attribute of the transform. */
export function spotOfAttribute(element: Element, attribute: Attribute): Spot {
  return { file: 'transform', element, offset: attribute.start }
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
