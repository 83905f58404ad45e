import {
  createScanner,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { UserError } from '../error.js'
import { positionOf, showPlace } from './place.js'
import type { Target, Variable, Variables } from './target.js'

/**
 * Finds the values that variables set in a JSON document, which may hold comments and trailing commas.
 * A variable's name is the path to an existing value, its parts joined by `:` and array items by their
 * index, as .NET's configuration joins them: without regard to case, and a key may itself hold a `:`.
 * A value keeps its type where the text allows it: `8080` stays a number, `eight` becomes a string.
 * `file` is for messages.
 */
export function findJsonTargets(text: string, variables: Variables, file: string): Target[] {
  const targets: Target[] = []
  const open = [{ node: parseDocument(text, file), path: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const variable = next.path === '' ? undefined : variables.get(next.path)
    const target = variable && targetOf(next.node, variable, text)
    if (target !== undefined) targets.push(target)
    if (target?.text !== undefined) continue
    for (const member of membersOf(next.node, next.path)) open.push(member)
  }
  return targets.toSorted((a, b) => a.start - b.start)
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
  const scanner = createScanner(text, true)
  let depth = 0
  let start = 0
  for (let token = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    start = scanner.getTokenOffset()
    if ('{['.includes(text.charAt(start))) depth++
    else if ('}]'.includes(text.charAt(start))) depth--
    if (depth > deepest) throw malformed(text, file, start, `it is nested deeper than ${deepest} levels`)
  }
}

/** `SyntaxKind.EOF`; the package declares its enums as constants, which do not exist when it runs. */
const endOfFile = 17

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
  const prefix = path === '' ? '' : `${path}:`
  return (node.children ?? []).flatMap((child, index) => {
    if (node.type === 'array') return { node: child, path: `${prefix}${index}` }
    const [key, value] = child.children ?? []
    return value === undefined ? [] : { node: value, path: `${prefix}${String(key?.value).toLowerCase()}` }
  })
}

function targetOf(node: Node, { name, value }: Variable, text: string): Target {
  const end = node.offset + node.length
  const written = writeValue(node, value)
  const place = { variable: name, start: node.offset, end, text: written }
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
  return root !== undefined && errors.length === 0 && getNodeValue(root) !== undefined ? root.type : undefined
}
