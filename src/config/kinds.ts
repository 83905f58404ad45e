import type { Kind } from './kind.js'
import type { Lookup } from './lookup.js'
import type { FileKind } from './target.js'

/** Loads what a kind of file needs, and nothing of the others; plain text has tokens only. */
export async function loadKind(kind: Kind, { paths }: Pick<Lookup, 'paths'>): Promise<FileKind> {
  switch (kind) {
    case 'xml':
      if (paths.length > 0) return (await import('./xml-values/path-kind.js')).xmlWithPaths
      return (await import('./xml-values/kind.js')).xml
    case 'json':
      return (await import('./json.js')).json
    case 'yaml':
      return (await import('./yaml/targets.js')).yaml
    case 'properties':
      return (await import('./properties/properties.js')).properties
    case 'env':
      return (await import('./properties/env.js')).env
    case 'ini':
      return (await import('./properties/ini.js')).ini
    case 'text':
      return { find: () => [], names: () => [] }
  }
}
