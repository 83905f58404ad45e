import { type Document, type Element, elementsFrom, rootOf } from './dom.js'
import { addEntry, type Log, spotOf } from './log.js'
import { declarationNamespace, xdtNamespace } from './namespaces.js'
import { spotOfAttribute } from './xdt-attributes.js'

/** Whether a document declares XDT's namespace; if not, nothing in it is a transform. */
export function isTransform(document: Document): boolean {
  const root = rootOf(document)
  if (root === undefined) return false
  return elementsFrom(root).some(({ attributes }) =>
    attributes.some(({ uri, value }) => uri === declarationNamespace && value === xdtNamespace),
  )
}

/**
 * Looks at the elements that are themselves in XDT's namespace: an unknown one is a warning. `xdt:Import` would load
 * code from a .NET assembly, which is not done here: the result is false, and nothing may be applied.
 */
export function checkTags(document: Document, log: Log): boolean {
  const root = rootOf(document)
  if (root === undefined) return true
  for (const element of elementsFrom(root)) {
    if (element.uri !== xdtNamespace) continue
    if (element.local === 'Import') {
      checkImport(element, log)
      return false
    }
    addEntry(log, 'warning', `Unknown tag '${element.name}'`, spotOf(element, 'transform'))
  }
  return true
}

const importAttributes = ['assembly', 'namespace', 'path']

function checkImport(element: Element, log: Log): void {
  const own = element.attributes.filter(({ uri }) => uri !== declarationNamespace)
  const unknown = own.find(({ name }) => !importAttributes.includes(name))
  if (unknown !== undefined) {
    const text = `Import tag does not support '${unknown.name}' attribute`
    addEntry(log, 'error', text, spotOfAttribute(element, unknown))
    return
  }
  const problem = findImportProblem(new Set(own.map(({ name }) => name)))
  addEntry(
    log,
    'error',
    problem ?? 'Import tag would load code from an assembly, which is refused',
    spotOf(element, 'transform'),
  )
}

function findImportProblem(names: ReadonlySet<string>): string | undefined {
  if (names.has('path') && names.has('assembly'))
    return "Import tag cannot have both a 'path' and an 'assembly'"
  if (!names.has('path') && !names.has('assembly')) return "Import tag must have a 'path' or an 'assembly'"
  return names.has('namespace') ? undefined : "Import tag must have a 'namespace'"
}
