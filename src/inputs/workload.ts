import { isIP } from 'node:net'
import { isAbsolutePath } from '../config/file-name.js'
import { type EnvWish, envFileReader } from '../container/env.js'
import { parsePublish } from '../engine/api/ports.js'
import type { HealthCheck } from '../engine/api/spec.js'
import { UserError } from '../error.js'
import { type Command, parseCommand } from '../input/command.js'
import { parseDuration } from '../input/duration.js'
import { checkVariableName } from '../input/env-file.js'
import { placeMistakes, renameMistakes } from '../input/every.js'
import { parseHealthCommand } from '../input/health-command.js'
import { listOf, parseWord } from '../input/list.js'
import { parseEntries } from '../input/map.js'
import { oneOf, optional, parseBoolean, parseText, quoteText, wholeNumber } from '../input/scalar.js'
import { parseSignal } from '../input/signal.js'
import { parseSize } from '../input/size.js'
import type { Read } from '../runner.js'

/** What runs inside, and within which bounds: the inputs that a container and the tasks of a service share. */
export function workloadInputs(read: Read) {
  return {
    env: read.value('env', (text) => parseEnv(text, read.variable)),
    envFiles: read.value('env-file', listOf(envFileReader(read))),
    secrets: read.secret('secrets', parseSecrets, (secrets) => secrets.values()),
    ports: read.value('ports', (text) => listOf(parsePublish)(text).flat()),
    networks: read.value('network', listOf(parseWord)),
    aliases: read.value('network-aliases', listOf(parseWord)),
    command: read.value('command', optional(commandParser(read))),
    entrypoint: read.value('entrypoint', optional(commandParser(read))),
    user: read.value('user', optional(parseText)),
    workdir: read.value('workdir', optional(parseWorkdir)),
    hostname: read.value('hostname', optional(parseText)),
    labels: read.value('labels', parseLabels),
    memoryBytes: read.value('memory', optional(parseSize)),
    cpus: read.value('cpus', optional(parseCpus)),
    readOnly: read.value('read-only', parseBoolean),
    tmpfs: read.value('tmpfs', listOf(parseTmpfs)),
    capAdd: read.value('cap-add', listOf(parseWord)),
    capDrop: read.value('cap-drop', listOf(parseWord)),
    extraHosts: read.value('extra-hosts', listOf(parseExtraHost)),
    init: read.value('init', parseBoolean),
    stopSignal: read.value('stop-signal', optional(parseSignal)),
    stopTimeoutSeconds: read.value('stop-timeout', optional(parseSeconds)),
    isolation: read.value('isolation', optional(oneOf('default', 'process', 'hyperv'))),
    temp: read.env('RUNNER_TEMP'),
    health: {
      test: read.value('health-cmd', optional(parseHealthCommand)),
      intervalMs: read.value('health-interval', optional(parseDuration)),
      timeoutMs: read.value('health-timeout', optional(parseDuration)),
      retries: read.value('health-retries', optional(wholeNumber(1))),
      startPeriodMs: read.value('health-start-period', optional(parseDuration)),
      startIntervalMs: read.value('health-start-interval', optional(parseDuration)),
    } satisfies HealthCheck,
  }
}

function commandParser(read: Read): (text: string) => Command {
  return (text) => parseCommand(text, read.env('RUNNER_OS') === 'Windows')
}

function parseEnv(text: string, runnerVariable: (name: string) => string | undefined): EnvWish {
  const entries = parseEntries(text, ({ key, value, where }) => {
    placeMistakes(where, () => checkVariableName(key, { hasValue: value !== undefined }))
    return { key, value: value ?? runnerVariable(key) }
  })
  return {
    values: new Map(
      entries.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])),
    ),
    missing: entries.filter(({ value }) => value === undefined).map(({ key }) => key),
  }
}

/** Secrets are reported by their line only: a key may be the tail of a value that spans lines. */
function parseSecrets(text: string): Map<string, string> {
  return renameMistakes(
    () => new Map(readSecrets(text)),
    ({ problem }) => wrongSecret(/^line \d+/.exec(problem)?.[0]),
  )
}

function readSecrets(text: string): (readonly [name: string, value: string])[] {
  return parseEntries(text, ({ key, value, where }) => {
    if (value !== undefined && /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(key)) return [key, value] as const
    throw wrongSecret(where)
  })
}

/** The place of an entry of a JSON object is its key, which may be the secret by mistake. */
function wrongSecret(line = 'an entry'): UserError {
  return new UserError(
    `${line} is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once`,
    'Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END',
  )
}

/** Labels may stand without a value, as `docker run --label` has it. */
function parseLabels(text: string): Map<string, string> {
  return new Map(
    parseEntries(text, ({ key, value = '', where }) => {
      if (!/\s/.test(key)) return [key, value] as const
      throw new UserError(
        `${where}: the key ${quoteText(key)} of a label has a blank in it`,
        'Write it like team=web, a label a line',
      )
    }),
  )
}

function parseWorkdir(text: string): string {
  const path = parseText(text)
  if (isAbsolutePath(path)) return path
  throw new UserError(
    `${quoteText(path)} is not an absolute path`,
    'Write it like /app, or C:\\app for Windows',
  )
}

function parseCpus(text: string): number {
  const word = text.trim()
  const cpus = /^\d+(?:\.\d+)?$|^\.\d+$/.test(word) ? Number(word) : 0
  if (cpus > 0) return cpus
  throw new UserError(`${quoteText(word)} is not a number of processors`, 'Write it like 2 or 0.5')
}

function parseTmpfs(entry: string): string {
  if (/^\s*\/[^:]+(?::\S*)?\s*$/.test(entry)) return entry.trim()
  throw new UserError(
    `${quoteText(entry)} is not a tmpfs mount`,
    'Write it like /tmp or /run:size=64m,mode=1777',
  )
}

/** As Docker's command line has it: an IP address without a zone, or the word for the engine's machine. */
function parseExtraHost(entry: string): string {
  const { name, address = '' } =
    /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]%]+)\]?\s*$/.exec(entry)?.groups ?? {}
  if (name !== undefined && (isIP(address) !== 0 || address === 'host-gateway')) return `${name}:${address}`
  throw new UserError(
    `${quoteText(entry)} is not a host and its IP address`,
    'Write it like db.internal:10.0.0.5, or host.docker.internal:host-gateway',
  )
}

/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
export function parseSeconds(text: string): number {
  return Math.ceil(parseDuration(text) / 1000)
}
