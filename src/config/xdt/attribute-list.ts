import { type Attribute, type Element, touchAttributes } from './dom.js'

/** The attributes of one element while many of them change: each is found and replaced without a walk over the others. */
interface AttributeList {
  /** The attribute with a qualified name; the first one, where copies have left several. */
  find(name: string): Attribute | undefined
  /** Puts an attribute behind the others, instead of those with the same meaning. */
  append(attribute: Attribute): void
}

/** Changes attributes through a list of them; what was done holds also where `change` throws. */
export function changeAttributes(element: Element, change: (list: AttributeList) => void): void {
  const present = new Set(element.attributes)
  const byName = Map.groupBy(present, ({ name }) => name)
  const byMeaning = Map.groupBy(present, meaningOf)
  const find = (name: string) => byName.get(name)?.find((attribute) => present.has(attribute))
  const append = (attribute: Attribute) => {
    for (const old of byMeaning.get(meaningOf(attribute)) ?? []) present.delete(old)
    present.add(attribute)
    byName.set(attribute.name, [attribute])
    byMeaning.set(meaningOf(attribute), [attribute])
  }
  try {
    change({ find, append })
  } finally {
    element.attributes = [...present]
    touchAttributes(element)
    element.parent?.index?.add(element)
  }
}

function meaningOf({ local, uri }: Attribute): string {
  return `${local} ${uri}`
}
