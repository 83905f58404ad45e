import type { FileKind } from '../target.js'
import { findNamedTargets, listXmlNames } from './variables.js'

/** XML where no variable is an XPath: sections of .NET's configuration, by the names of their entries. */
export const xml: FileKind = {
  find: (text, variables, file) =>
    findNamedTargets(text, variables, file).toSorted((a, b) => a.start - b.start),
  names: listXmlNames,
}
