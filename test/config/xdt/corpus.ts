import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../../src/config/xdt/log.js'
import { transformXml } from '../../../src/config/xdt/transform.js'

interface Message {
  level: string
  message: string
  file: string | null
  line: number | null
  column: number | null
  platformMessage?: boolean
}

/** What Microsoft's engine made of a pair of files. */
export interface Case {
  name: string
  source: Uint8Array
  transform: Uint8Array
  expected: Uint8Array | undefined
  ok: boolean
  applied: boolean | undefined
  saved: boolean | undefined
  failedStage: string | undefined
  log: Message[]
  trace: string[] | undefined
}

const fixtures = join(import.meta.dirname, '../../fixtures/xdt')
/** The corpus that the fixtures come from, with cases of other projects, which are not copied here. It may stand beside the checkout. */
export const wholeCorpus = join(import.meta.dirname, '../../../../shared/xdt')

/** All cases of our own fixtures. */
export function readCases(): Case[] {
  return readdirSync(fixtures)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readLines(join(fixtures, file)))
}

/** All cases of the whole corpus: a folder each, and samples of random ones. */
export function readWholeCorpus(): Case[] {
  const folder = join(wholeCorpus, 'cases')
  const cases = readdirSync(folder).map((name) => readFolder(join(folder, name), name))
  return [
    ...cases,
    ...['fuzz', 'chaos'].flatMap((kind) => readLines(join(wholeCorpus, `${kind}-sample.jsonl`))),
  ]
}

function readLines(path: string): Case[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseCase(JSON.parse(line)))
}

function readFolder(folder: string, name: string): Case {
  const read = (file: string) => readFileSync(join(folder, file))
  const record = JSON.parse(read('expected.json').toString())
  const expected = record.saved ? read('expected.config') : undefined
  return { ...record, name, source: read('source.config'), transform: read('transform.config'), expected }
}

type Text = string | { base64: string } | null

function parseCase(record: Record<string, never> & { encoding?: string; id?: string; name?: string }): Case {
  const decode = (text: Text) => {
    if (text === null || text === undefined) return undefined
    if (typeof text !== 'string') return Buffer.from(text.base64, 'base64')
    return Buffer.from(text, record.encoding === 'base64' ? 'base64' : 'utf8')
  }
  const { source, transform, expected } = record
  const [from, by] = [decode(source ?? null), decode(transform ?? null)]
  if (from === undefined || by === undefined) throw new Error('A case lacks a file')
  return {
    ...parseRest(record),
    name: record.name ?? record.id ?? '',
    source: from,
    transform: by,
    expected: decode(expected ?? null),
  }
}

function parseRest({ ok, applied, saved, failedStage, log, trace }: Record<string, never>) {
  return { ok: ok ?? false, applied, saved, failedStage, log: log ?? [], trace }
}

/** Berth differs by decision where saving crashes in the reference, and where the source is not valid UTF-8. */
export function mayDiffer({ failedStage, source }: Case): boolean {
  return failedStage === 'save' || (!hasMark(source) && !isUtf8(source))
}

function hasMark(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0 && b === 0)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The first difference between a case and what the engine does; undefined where all is the same. */
export function findDifference(one: Case): string | undefined {
  const source = { name: 'source.config', bytes: one.source }
  const result = transformXml(source, { name: 'transform.config', bytes: one.transform })
  if (result.failure?.stage !== one.failedStage) {
    return `stage ${result.failure?.stage}, expected ${one.failedStage}: ${result.failure?.error.message}`
  }
  const wanted = one.log.map(show)
  const got = result.log.filter(({ level }) => level === 'warning' || level === 'error')
  const shown = got.map((entry, at) => show({ ...toMessage(entry), ...platformOf(one.log[at]) }))
  const line =
    differ(wanted, shown) ?? differ(one.trace?.map(blur(one)), result.log.map(trace).map(blur(one)))
  if (line !== undefined) return line
  if (one.applied !== undefined && result.applied !== one.applied) return `applied is ${result.applied}`
  if ((result.applied && result.failure === undefined) !== one.ok) return `ok is ${!one.ok}`
  const [bytes, expected] = [result.bytes ?? new Uint8Array(), one.expected ?? new Uint8Array()]
  if (Buffer.compare(bytes, expected) === 0) return undefined
  return `wrote ${JSON.stringify(Buffer.from(bytes).toString())}, expected ${JSON.stringify(Buffer.from(expected).toString())}`
}

function toMessage({ level, message, file, line, column }: Entry): Message {
  return { level, message, file: file ?? null, line: line ?? null, column: column ?? null }
}

function platformOf(message: Message | undefined) {
  return message?.platformMessage === true ? { platformMessage: true } : {}
}

function show({ level, message, file, line, column, platformMessage }: Message): string {
  return `[${level}] ${platformMessage ? '(platform)' : message} (${file} ${line}:${column})`
}

function trace({ level, message, depth }: Entry): string {
  return `${'  '.repeat(depth)}[${level}] ${message}`
}

/** Texts of the .NET runtime are not compared; the engine's own messages are known from the log. */
function blur({ log }: Case): (line: string) => string {
  const own = new Set(log.filter((message) => !message.platformMessage).map(({ message }) => message))
  const hasPlatform = log.some(({ platformMessage }) => platformMessage)
  return (line) => {
    const [, head, message] = /^( *\[error\]) ([\s\S]*)$/.exec(line) ?? []
    return hasPlatform && head !== undefined && !own.has(message ?? '') ? `${head} (platform)` : line
  }
}

function differ(wanted: string[] | undefined, got: string[]): string | undefined {
  if (wanted === undefined) return undefined
  const at = wanted.findIndex((line, index) => line !== got[index])
  if (at >= 0) return `line ${at + 1} is ${got[at]}, expected ${wanted[at]}`
  return got.length > wanted.length ? `extra line ${got[wanted.length]}` : undefined
}
