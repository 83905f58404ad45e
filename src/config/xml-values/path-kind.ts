import type { FileKind } from '../target.js'
import { findPathTargets } from './paths.js'
import { findNamedTargets, listXmlNames } from './variables.js'

/** XML with names that are XPaths, too, which come first where both meet. */
export const xmlWithPaths: FileKind = {
  find(text, variables, file) {
    const byPath = findPathTargets(text, variables.paths, file)
    const taken = new Set(byPath.map(({ start, end }) => `${start} ${end}`))
    const byName = findNamedTargets(text, variables, file)
    const others = byName.filter(({ start, end }) => !taken.has(`${start} ${end}`))
    return [...byPath, ...others].toSorted((a, b) => a.start - b.start)
  },
  names: listXmlNames,
}
