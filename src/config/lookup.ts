import { escapePattern } from './escape-pattern.js'
import type { Variable } from './target.js'

/** Separates the parts of a path, where a part may itself hold a `:`. */
export const partSeparator = '\0'

/** Finds variables by the path of a value: without regard to case, with `__` for `:`, and `*` for any part. */
export interface Lookup {
  /** All of them, in their order. */
  all: readonly Variable[]
  /** Those whose names are XPaths, for XML. */
  paths: readonly Variable[]
  /** The variable that means the value at a path, its parts joined by `partSeparator`. */
  find(path: string): Variable | undefined
  /** Whether any variable means the value at a path, or one below it. */
  leads(path: string): boolean
}

export function createLookup(variables: ReadonlyMap<string, string>): Lookup {
  const all = Array.from(variables, ([name, value]) => ({ name, value }))
  const byName = Map.groupBy(all, ({ name }) => fold(name))
  const starred = all.filter(({ name }) => /(?:^|:|__)\*(?:$|:|__)/.test(name))
  const starPatterns = starred.map((variable) => ({ variable, pattern: patternOf(variable.name) }))
  const starBeginnings = starred.flatMap(({ name }) => beginningsOf(name).map(patternOf))
  const beginnings = new Set(all.flatMap(({ name }) => beginningsOf(fold(name))))
  return {
    all,
    paths: all.filter(({ name }) => name.startsWith('/')),
    find(path) {
      const same = byName.get(fold(path)) ?? []
      const written = path.replaceAll(partSeparator, ':').toLowerCase()
      return (
        same.find(({ name }) => name.toLowerCase() === written) ??
        same.find(({ name }) => patternOf(name).test(path)) ??
        starPatterns.find(({ pattern }) => pattern.test(path))?.variable
      )
    },
    leads: (path) => beginnings.has(fold(path)) || starBeginnings.some((pattern) => pattern.test(path)),
  }
}

/** What names and paths have in common that may mean the same. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\0|__/g, ':')
}

/** `a:b:c` begins with `a`, `a:b` and itself. */
function beginningsOf(name: string): string[] {
  return [...Array.from(name.matchAll(/:|__/g), ({ index }) => name.slice(0, index)), name]
}

/** Tells whether a path is meant: `:` means itself or a step down, `__` also what is really called so. */
function patternOf(name: string): RegExp {
  const source = name
    .split(/(:|__)/)
    .map((part) => {
      if (part === ':') return '[\\0:]'
      if (part === '__') return '(?:__|[\\0:])'
      return part === '*' ? '[^\\0]*' : escapePattern(part)
    })
    .join('')
  return new RegExp(`^${source}$`, 'is')
}
