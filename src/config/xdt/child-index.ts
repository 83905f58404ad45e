import type { Element, Parent } from './dom.js'

interface Name {
  uri: string
  local: string
}

/** A name with the attributes that must be equal, as in `add[@key='a' and @value='b']`. */
export interface Step extends Name {
  /** Attributes by namespace and local name; the order of both lists is the same. */
  attributes: readonly Name[]
  values: readonly string[]
}

/**
 * Finds the child elements of one parent by name and by attribute values without a walk over all of them,
 * which would make a transform of n entries take n² steps. It is made when first asked for; entries
 * are added as elements come and attributes change; those that no longer hold are passed over when read.
 */
export interface ChildIndex {
  add(element: Element): void
  find(step: Step): Iterable<Element>
}

interface Bucket {
  elements: Element[]
  /** How many at the start no longer hold, for good. */
  dead: number
  isSorted: boolean
}

type Table = { attributes: Step['attributes']; buckets: Map<string, Bucket> }

/** Finds the children of a parent that a step means, in their order. */
export function findChildren(parent: Parent, step: Step): Iterable<Element> {
  parent.index ??= createIndex(parent)
  return parent.index.find(step)
}

function createIndex(parent: Parent): ChildIndex {
  const tables = new Map<string, Table>()
  return {
    add(element) {
      for (const table of tables.values()) put(table, element)
    },
    find(step) {
      const signature = signatureOf(step.attributes)
      let table = tables.get(signature)
      if (table === undefined) {
        table = { attributes: step.attributes, buckets: new Map() }
        tables.set(signature, table)
        for (let node = parent.first; node !== undefined; node = node.next) {
          if (node.kind === 'element') put(table, node)
        }
      }
      const bucket = table.buckets.get(keyOf(step.uri, step.local, step.values))
      return bucket === undefined ? [] : read(bucket, parent, step)
    },
  }
}

function put({ attributes, buckets }: Table, element: Element): void {
  const values: string[] = []
  const read = readerOf(element, attributes.length)
  for (const attribute of attributes) {
    const value = read(attribute)
    if (value === undefined) return
    values.push(value)
  }
  const key = keyOf(element.uri, element.local, values)
  const bucket = buckets.get(key)
  if (bucket === undefined) {
    buckets.set(key, { elements: [element], dead: 0, isSorted: true })
    return
  }
  const last = bucket.elements.at(-1)
  if (last !== undefined && last.order >= element.order) bucket.isSorted = false
  bucket.elements.push(element)
}

function keyOf(uri: string, local: string, values: readonly string[]): string {
  return values.length === 0
    ? `${local} ${uri}`
    : `${local} ${uri} ${values.length === 1 ? values[0] : JSON.stringify(values)}`
}

/** Most steps have no attribute or one, and are asked for again and again. */
function signatureOf(attributes: Step['attributes']): string {
  const [first] = attributes
  if (first === undefined) return ''
  return attributes.length === 1 ? nameOf(first) : JSON.stringify(attributes)
}

function nameOf({ uri, local }: Name): string {
  return `${local} ${uri}`
}

const few = 8

/** Reads attributes of an element. A few are looked for one by one; many would each take a walk over all. */
function readerOf({ attributes }: Element, count: number): (name: Name) => string | undefined {
  if (count <= few) {
    return ({ uri, local }) =>
      attributes.find((attribute) => attribute.local === local && attribute.uri === uri)?.value
  }
  const values = new Map(attributes.toReversed().map((attribute) => [nameOf(attribute), attribute.value]))
  return (name) => values.get(nameOf(name))
}

function* read(bucket: Bucket, parent: Parent, step: Step): Generator<Element> {
  if (!bucket.isSorted) {
    const live = bucket.elements.filter((element) => isMatch(element, parent, step))
    bucket.elements = [...new Set(live)].sort((a, b) => a.order - b.order)
    bucket.dead = 0
    bucket.isSorted = true
  }
  const { elements } = bucket
  for (let at = bucket.dead; at < elements.length; at++) {
    const element = elements[at]
    if (element !== undefined && isMatch(element, parent, step)) yield element
    else if (at === bucket.dead) bucket.dead++
  }
}

function isMatch(element: Element, parent: Parent, { attributes, values }: Step): boolean {
  if (element.parent !== parent) return false
  const read = readerOf(element, attributes.length)
  return attributes.every((name, at) => read(name) === values[at])
}
