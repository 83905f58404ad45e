/** The types of Microsoft's namespace that `Transform` and `Locator` values can name, with or without sense. */
export const transformNames = [
  'Replace',
  'Remove',
  'RemoveAll',
  'Insert',
  'InsertIfMissing',
  'InsertBefore',
  'InsertAfter',
  'SetAttributes',
  'RemoveAttributes',
  'SetTokenizedAttributes',
  'CommentOut',
] as const

export const locatorNames = ['Match', 'Condition', 'XPath', 'DefaultLocator'] as const

export type TransformName = (typeof transformNames)[number]
export type LocatorName = (typeof locatorNames)[number]

/** Transforms that cannot be made. */
const abstractTransforms = ['AttributeTransform', 'InsertBase']

const otherTypes = new Set<string>([
  ...transformNames,
  ...locatorNames,
  ...abstractTransforms,
  'Transform',
  'Locator',
  'CommonErrors',
  'IXmlFormattableAttributes',
  'IXmlOriginalDocumentService',
  'IXmlTransformationLogger',
  'MessageType',
  'MissingTargetMessage',
  'NamedTypeFactory',
  'PositionTrackingTextReader',
  'SetTokenizedAttributeStorage',
  'TransformFlags',
  'WhitespaceTrackingTextReader',
  'XPathAxis',
  'XmlArgumentUtility',
  'XmlAttributePreservationDict',
  'XmlAttributePreservationProvider',
  'XmlAttributePreservingWriter',
  'XmlElementContext',
  'XmlFileInfoDocument',
  'XmlFormatter',
  'XmlNodeContext',
  'XmlNodeException',
  'XmlTransformableDocument',
  'XmlTransformation',
  'XmlTransformationException',
  'XmlTransformationLogger',
])

/** Why a name is not one of the wanted kind; names are looked up as .NET types, in their exact case. */
export function explainName(name: string, kind: 'Transform' | 'Locator'): string {
  const full = `Microsoft.Web.XmlTransform.${name}`
  if (kind === 'Transform' && abstractTransforms.includes(name)) {
    return `Type '${full}' must have a no-argument constructor to be instantiated by the transformation engine`
  }
  if (otherTypes.has(name)) return `'${full}' is not a type of ${kind}`
  return `Could not resolve '${name}' as a type of ${kind}`
}
