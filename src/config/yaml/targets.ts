import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import { type Lookup, partSeparator } from '../lookup.js'
import { positionsIn } from '../place.js'
import type { AboutFile, FileKind, Target, Variable } from '../target.js'
import { parseYaml, wrongYaml } from './parse.js'
import { writeScalar } from './scalar.js'

/** YAML of one or several documents; values are written where they stand, and nothing else changes. */
export const yaml: FileKind = {
  find: findYamlTargets,
  names: (text) => Array.from(leavesOf(text), (path) => path.replaceAll(partSeparator, ':')),
}

/** A value, and the path that leads to it. */
interface Place {
  node: Node | null
  path: string
  isFlow: boolean
  /** The alias that it was reached through. */
  alias: string | undefined
}

function findYamlTargets(text: string, variables: Lookup, { path: file }: AboutFile): Target[] {
  const targets = new Map<number, Target>()
  const lineOf = positionsIn(text)
  for (const document of parseYaml(text, file)) {
    const open: Place[] = [{ node: document.contents, path: '', isFlow: false, alias: undefined }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const place = resolve(next, document)
      const variable = place.path === '' ? undefined : variables.find(place.path)
      const target = variable && targetOf(place, variable, text)
      if (target !== undefined) targets.set(target.start, warned(target, place, lineOf(target.start).line))
      if (target?.text !== undefined) continue
      for (const member of membersOf(place, document, { text, file }))
        if (variables.leads(member.path)) open.push(member)
    }
  }
  return [...targets.values()].toSorted((a, b) => a.start - b.start)
}

function warned(target: Target, { alias }: Place, line: number): Target {
  if (alias === undefined) return target
  return {
    ...target,
    warning: `"${target.variable}" is set at the anchor of *${alias}, line ${line}, for all that refer to it`,
  }
}

function* leavesOf(text: string): Generator<string> {
  for (const document of parseYaml(text, '')) {
    const open: Place[] = [{ node: document.contents, path: '', isFlow: false, alias: undefined }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isCollection(next.node)) yield next.path
      else for (const member of membersOf(next, document, { text, file: '' }).reverse()) open.push(member)
    }
  }
}

/** What an alias stands for; one that stands for what it is in leads nowhere. */
function resolve(place: Place, document: Document): Place {
  const { node } = place
  if (!isAlias(node)) return place
  return { ...place, node: node.resolve(document) ?? null, alias: place.alias ?? node.source }
}

interface Source {
  text: string
  file: string
}

function membersOf({ node, path, isFlow, alias }: Place, document: Document, source: Source): Place[] {
  const prefix = path === '' ? '' : path + partSeparator
  const inner = { isFlow: isFlow || (isCollection(node) && node.flow === true), alias }
  if (isSeq(node)) {
    return node.items.map((item, at) => ({ node: nodeOf(item), path: `${prefix}${at}`, ...inner }))
  }
  if (!isMap(node)) return []
  const own = pairsOf(node, source)
  const merged = own.get('<<')
  const above = merged === undefined ? [] : mergedInto({ node: merged, path, ...inner }, document, source)
  const members = Array.from(own, ([key, value]) => ({ node: value, path: prefix + key, ...inner }))
  const names = new Set(members.map((member) => member.path))
  return [...members, ...above.filter((member) => !names.has(member.path))]
}

function nodeOf(value: unknown): Node | null {
  return isNode(value) ? value : null
}

/** The values of a map by its keys that are scalars; a key twice is a mistake. */
function pairsOf(map: YAMLMap, { text, file }: Source): Map<string, Node | null> {
  const pairs = new Map<string, Node | null>()
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue
    const name = key.source ?? String(key.value)
    if (pairs.has(name))
      throw wrongYaml(text, file, key.range?.[0] ?? 0, `the key ${name} stands there twice`)
    pairs.set(name, nodeOf(value))
  }
  return pairs
}

/** The members of the maps that `<<` takes in. */
function mergedInto(place: Place, document: Document, source: Source): Place[] {
  const sources = isSeq(place.node) ? place.node.items.map(nodeOf) : [place.node]
  return sources.flatMap((node) => {
    const from = resolve({ ...place, node }, document)
    return isMap(from.node) && isAlias(node) ? membersOf(from, document, source) : []
  })
}

function targetOf({ node, isFlow }: Place, variable: Variable, text: string): Target | undefined {
  const [start, end] = node?.range ?? []
  if (start === undefined || end === undefined) return undefined
  const place = { variable: variable.name, start, end }
  if (isScalar(node)) {
    if (isHeld(node, variable.value)) return { ...place, text: undefined }
    const written = writeScalar(variable.value, node, text, isFlow)
    return { ...place, ...spaced(written, place, text) }
  }
  const kind = isSeq(node) ? 'array' : 'object'
  const json = jsonOf(variable.value, kind)
  if (json === undefined)
    return {
      ...place,
      text: undefined,
      problem: `the value there is an ${kind}, and the variable is not one in JSON`,
    }
  const close = /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0
  return { ...place, end: end - close, text: text.slice(start, end - close) === json ? undefined : json }
}

function isHeld(node: Scalar, value: string): boolean {
  if (node.value === null) return value.trim() === 'null'
  return typeof node.value === 'string' ? node.value === value : node.source === value && value !== ''
}

/** An empty value stands right behind its colon, or before a comment. */
function spaced(written: string, { start, end }: { start: number; end: number }, text: string) {
  if (start < end) return { text: written, shown: shownFor(written) }
  const [before, after] = [text[start - 1], text[start]]
  const [left, right] = [
    /\s/.test(before ?? ' ') ? '' : ' ',
    after === undefined || /\s/.test(after) ? '' : ' ',
  ]
  return { text: left + written + right, shown: `${left}${shownFor(written)}${right}` }
}

function shownFor(written: string): string {
  const quote = /^["']/.exec(written)?.[0] ?? ''
  return `${quote}***${quote}${/\r?\n$/.exec(written)?.[0] ?? ''}`
}

/** A JSON text of that kind, on one line, as YAML may hold it anywhere. */
function jsonOf(value: string, kind: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    const found = Array.isArray(parsed) ? 'array' : typeof parsed
    return found === kind && parsed !== null ? value.trim().replace(/\s*[\r\n]+\s*/g, ' ') : undefined
  } catch {
    return undefined
  }
}
