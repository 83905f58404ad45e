/** The namespace of transforms and locators. */
export const xdtNamespace = 'http://schemas.microsoft.com/XML-Document-Transform'
/** The namespace of `xml:lang` and `xml:space`, bound to `xml` without a declaration. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
/** The namespace of namespace declarations themselves. */
export const declarationNamespace = 'http://www.w3.org/2000/xmlns/'

/** Splits a qualified name; the prefix is empty where there is no colon. */
export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':')
  return { prefix: colon < 0 ? '' : name.slice(0, colon), local: name.slice(colon + 1) }
}

/** Joins a prefix, which may be empty, and a local name. */
export function joinName(prefix: string, local: string): string {
  return prefix === '' ? local : `${prefix}:${local}`
}
