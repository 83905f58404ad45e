import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { UserError } from '../error.js'
import { type Lookup, partSeparator } from './lookup.js'
import { positionOf, showPlace } from './place.js'
import type { AboutFile, FileKind, Target, Variable } from './target.js'

/**
 * JSON, which may hold comments and trailing commas. A variable's name is the path to an existing value, its parts
 * joined by `:` and array items by their index, as .NET's configuration joins them.
 */
export const json: FileKind = { find: findJsonTargets, names: listJsonNames }

/** A value keeps its type where the text allows it: `8080` stays a number, `eight` becomes a string. */
function findJsonTargets(text: string, variables: Lookup, { path: file }: AboutFile): Target[] {
  const targets: Target[] = []
  const open = [{ node: parseDocument(text, file), path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const variable = next.path === '' ? undefined : variables.find(next.path)
    const target = variable && targetOf(next.node, variable, text)
    if (target !== undefined) targets.push(target)
    if (target?.text !== undefined) continue
    for (const member of membersOf(next.node, next.path)) if (variables.leads(member.path)) open.push(member)
  }
  return targets.toSorted((a, b) => a.start - b.start)
}

function listJsonNames(text: string): string[] {
  const names: string[] = []
  const open = [{ node: parseDocument(text, ''), path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.node.children === undefined) names.push(next.path.replaceAll(partSeparator, ':'))
    for (const member of membersOf(next.node, next.path)) open.push(member)
  }
  return names.reverse()
}

/** The parser calls itself for each level, so that only a sane number of them fits its stack. */
const deepest = 1000

function parseDocument(text: string, file: string): Node {
  checkDepth(text, file)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const [first] = errors
  if (root !== undefined && first === undefined) return root
  const reason = first === undefined ? 'it is empty' : wordsOf(printParseErrorCode(first.error))
  throw malformed(text, file, first?.offset ?? 0, reason)
}

function checkDepth(text: string, file: string): void {
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(
    /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|[{}[\]]/g,
  )) {
    if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') depth--
    if (depth > deepest) throw malformed(text, file, index, `it is nested deeper than ${deepest} levels`)
  }
}

function malformed(text: string, file: string, offset: number, reason: string): UserError {
  const position = positionOf(text, offset)
  return new UserError(
    `${file}, line ${position.line}, column ${position.column}: this is not JSON: ${reason}`,
    `Correct the file:\n${showPlace(text, position)}`,
    { place: { file, ...position } },
  )
}

/** `CommaExpected` becomes `comma expected`. */
function wordsOf(code: string): string {
  return code.replace(/(?<=.)[A-Z]/g, ' $&').toLowerCase()
}

function membersOf(node: Node, path: string) {
  const prefix = path === '' ? '' : path + partSeparator
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === 'array') return { node: child, path: `${prefix}${index}` }
    const [key, value] = child.children ?? []
    return value === undefined ? [] : { node: value, path: prefix + String(key?.value) }
  })
}

function targetOf(node: Node, { name, value }: Variable, text: string): Target {
  const end = node.offset + node.length
  const written = writeValue(node, value)
  const shown = written?.startsWith('"') ? '"***"' : '***'
  const place = { variable: name, start: node.offset, end, text: written, shown }
  if (written === undefined) {
    return { ...place, problem: `the value there is an ${node.type}, and the variable is not one in JSON` }
  }
  if (!isHeld(node, written, text)) return place
  return node.type === 'string'
    ? { ...place, start: node.offset + 1, end: end - 1, text: undefined }
    : { ...place, text: undefined }
}

function isHeld(node: Node, written: string, text: string): boolean {
  if (node.type === 'string') return JSON.stringify(node.value) === written
  return text.slice(node.offset, node.offset + node.length) === written
}

/** Writes a value in the type of the node it replaces; undefined where an object or array meets anything else. */
function writeValue(node: Node, value: string): string | undefined {
  const word = value.trim()
  switch (node.type) {
    case 'number':
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? word : JSON.stringify(value)
    case 'boolean':
      return /^(?:true|false)$/i.test(word) ? word.toLowerCase() : JSON.stringify(value)
    case 'null':
      return word === 'null' ? word : JSON.stringify(value)
    case 'object':
    case 'array':
      return kindOf(word) === node.type ? word : undefined
    default:
      return JSON.stringify(value)
  }
}

function kindOf(text: string): string | undefined {
  const errors: ParseError[] = []
  const root = /^[[{]/.test(text) ? parseTree(text, errors) : undefined
  return errors.length === 0 ? root?.type : undefined
}
