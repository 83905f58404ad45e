import type { Attribute, Element } from './dom.js'
import { declarationNamespace, joinName } from './namespaces.js'

/**
 * The prefixes that .NET's `XmlTextWriter` chooses while it writes, which are not always those of the document:
 * it prefers the most recent prefix for a namespace over the default one, and adds declarations that are missing.
 */
export interface WriterNamespaces {
  /** Nothing is declared: prefixes need no thought. */
  isEmpty(): boolean
  /** Enters an element; the result is the prefix to write. */
  enter(element: Element): string
  /** The prefix to write an attribute with. */
  attribute(attribute: Attribute): string
  /** Called after a declaration attribute of the element has been written. */
  declared(attribute: Attribute): void
  /** The declarations to add at the end of the start tag, prefix by prefix, the default one last. */
  missing(): { name: string; uri: string }[]
  /** Leaves the innermost element; the result is its name as written. */
  leave(): string
}

interface Binding {
  prefix: string
  uri: string
  isWritten: boolean
}

interface Level {
  name: string
  /** How many bindings are those of ancestors. */
  below: number
  defaultUri: string
  defaultState: 'none' | 'inherited' | 'needed' | 'written'
  generated: number
}

export function createWriterNamespaces(): WriterNamespaces {
  const bindings: Binding[] = []
  const levels: Level[] = [{ name: '', below: 0, defaultUri: '', defaultState: 'none', generated: 0 }]
  const top = () =>
    levels.at(-1) ?? { name: '', below: 0, defaultUri: '', defaultState: 'none', generated: 0 }

  /** Where each prefix, and each namespace, is bound; the innermost last. */
  const byPrefix = new Map<string, number[]>()
  const byUri = new Map<string, number[]>()
  /** The place of a prefix's innermost binding, or -1. */
  const find = (prefix: string) => byPrefix.get(prefix)?.at(-1) ?? -1
  /** The most recent prefix for a namespace that is not shadowed; never the default. */
  function findPrefix(uri: string): string | undefined {
    const at = byUri.get(uri)?.findLast((place) => find(bindings[place]?.prefix ?? '') === place)
    return at === undefined ? undefined : bindings[at]?.prefix
  }
  function bindDefault(level: Level, uri: string, isWritten: boolean): void {
    if (level.defaultState === 'written') return
    if (level.defaultState !== 'needed') level.defaultUri = uri
    level.defaultState = isWritten ? 'written' : 'needed'
  }
  function bind(prefix: string, uri: string, isWritten: boolean): void {
    const at = find(prefix)
    const known = bindings[at]
    if (known?.uri === uri) {
      if (isWritten) known.isWritten = true
      return
    }
    if (isWritten && known !== undefined && at >= top().below) known.isWritten = true
    addPlace(byPrefix, prefix, bindings.length)
    addPlace(byUri, uri, bindings.length)
    bindings.push({ prefix, uri, isWritten })
  }
  return {
    isEmpty: () => bindings.length === 0 && top().defaultUri === '',
    enter({ prefix: own, local, uri }) {
      const outer = top()
      const level: Level = {
        name: local,
        below: bindings.length,
        defaultUri: outer.defaultUri,
        defaultState: outer.defaultState === 'none' ? 'none' : 'inherited',
        generated: 0,
      }
      const known = uri === '' ? '' : findPrefix(uri)
      const prefix = known ?? (uri === outer.defaultUri ? '' : own)
      levels.push(level)
      level.name = joinName(prefix, local)
      if (prefix === '') bindDefault(level, uri, false)
      else bind(prefix, uri, false)
      return prefix
    },
    attribute({ prefix: own, uri }) {
      if (uri === declarationNamespace || uri === '' || own === 'xml') return own
      const level = top()
      const prefix = find(own) >= level.below ? '' : own
      const defined = findPrefix(uri)
      if (defined !== undefined && (prefix === '' || prefix === defined)) return defined
      const chosen = prefix === '' ? `d${levels.length - 1}p${++level.generated}` : prefix
      bind(chosen, uri, false)
      return chosen
    },
    declared({ prefix, local, value }) {
      if (prefix === '') bindDefault(top(), value, true)
      else bind(local, value, true)
    },
    missing() {
      const level = top()
      const outer = levels.at(-2)
      const added = bindings
        .slice(level.below)
        .filter(({ isWritten }) => !isWritten)
        .reverse()
      const list = added.map(({ prefix, uri }) => ({ name: `xmlns:${prefix}`, uri }))
      if (level.defaultState === 'needed' && level.defaultUri !== outer?.defaultUri) {
        list.push({ name: 'xmlns', uri: level.defaultUri })
        level.defaultState = 'written'
      }
      return list
    },
    leave() {
      const { name, below } = top()
      for (const { prefix, uri } of bindings.splice(below)) {
        byPrefix.get(prefix)?.pop()
        byUri.get(uri)?.pop()
      }
      levels.pop()
      return name
    },
  }
}

function addPlace(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key)
  if (known === undefined) places.set(key, [place])
  else known.push(place)
}
