import { parsePublish } from '../engine/ports.js'
import { type HealthCheck, isBuiltInNetwork, type RestartPolicy } from '../engine/spec.js'
import { parseVolume } from '../engine/volumes.js'
import { UserError } from '../error.js'
import { parseDuration } from '../input/duration.js'
import { checkVariableName } from '../input/env-file.js'
import { placeMistakes, renameMistakes } from '../input/every.js'
import { listOf, trimmed } from '../input/list.js'
import { parseEntries } from '../input/map.js'
import { parsePlatform } from '../input/platform.js'
import { oneOf, optional, parseBoolean, parseText, quoteText, wholeNumber } from '../input/scalar.js'
import { parseSize } from '../input/size.js'
import { parseWords } from '../input/words.js'
import type { Read } from '../runner.js'
import { type EnvWish, envFileReader } from './container-env.js'

export type ContainerInputs = ReturnType<typeof containerInputs>

/** What a container is made of: the inputs of `run` that reach the create request, and a few around it. */
export function containerInputs(read: Read) {
  return {
    pull: read.value('pull', oneOf('missing', 'always', 'never')),
    platform: read.value('platform', optional(parsePlatform)),
    env: read.value('env', (text) => parseEnv(text, read.env)),
    envFiles: read.value('env-file', listOf(envFileReader(read))),
    secrets: read.secret('secrets', parseSecrets, (secrets) => secrets.values()),
    ports: read.value('ports', (text) => listOf(parsePublish)(text).flat()),
    publishAll: read.value('publish-all', parseBoolean),
    volumes: read.value(
      'volumes',
      listOf((entry) => parseVolume(entry, read.env('GITHUB_WORKSPACE') ?? '.')),
    ),
    networks: read.value('network', listOf(trimmed)),
    aliases: read.value('network-aliases', listOf(trimmed)),
    createNetwork: read.value('create-network', parseBoolean),
    restart: read.value('restart', parseRestart),
    command: read.value('command', optional(parseWords)),
    entrypoint: read.value('entrypoint', optional(parseWords)),
    user: read.value('user', optional(parseText)),
    workdir: read.value('workdir', optional(parseText)),
    hostname: read.value('hostname', optional(parseText)),
    labels: read.value('labels', parseLabels),
    memoryBytes: read.value('memory', optional(parseSize)),
    cpus: read.value('cpus', optional(parseCpus)),
    readOnly: read.value('read-only', parseBoolean),
    tmpfs: read.value('tmpfs', listOf(parseTmpfs)),
    capAdd: read.value('cap-add', listOf(trimmed)),
    capDrop: read.value('cap-drop', listOf(trimmed)),
    extraHosts: read.value('extra-hosts', listOf(parseExtraHost)),
    init: read.value('init', parseBoolean),
    stopSignal: read.value('stop-signal', optional(parseSignal)),
    stopTimeoutSeconds: read.value('stop-timeout', optional(parseSeconds)),
    isolation: read.value('isolation', optional(oneOf('default', 'process', 'hyperv'))),
    createOptions: read.value('create-options', parseCreateOptions),
    temp: read.env('RUNNER_TEMP'),
    health: {
      test: read.value('health-cmd', optional(parseHealthCommand)),
      intervalMs: read.value('health-interval', optional(parseDuration)),
      timeoutMs: read.value('health-timeout', optional(parseDuration)),
      retries: read.value('health-retries', optional(wholeNumber(1))),
      startPeriodMs: read.value('health-start-period', optional(parseDuration)),
    } satisfies HealthCheck,
  }
}

/** Mistakes across these inputs. */
export const containerRules = [
  ({ networks, aliases }: ContainerInputs) =>
    aliases.length > 0 && networks.every(isBuiltInNetwork)
      ? new UserError(
          'Input "network-aliases": aliases exist only on a network of your own',
          'Name one in "network", with "create-network: true" if it does not exist yet',
        )
      : undefined,
  ({ networks }: ContainerInputs) =>
    networks.length > 1 && networks.some((network) => /^(host|none|container:.*)$/.test(network))
      ? new UserError(
          'Input "network": host, none and container:… stand alone',
          'Name that one only, or networks only',
        )
      : undefined,
  ({ networks, ports, publishAll }: ContainerInputs) =>
    (ports.length > 0 || publishAll) && /^container:/.test(networks[0] ?? '')
      ? new UserError(
          'Input "ports": a container that uses the network of another one publishes nothing',
          'Publish the ports on that other container',
        )
      : undefined,
]

function parseEnv(text: string, runnerVariable: (name: string) => string | undefined): EnvWish {
  const entries = parseEntries(text, ({ key, value, where }) => {
    placeMistakes(where, () => checkVariableName(key))
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
  return new Map(parseEntries(text, ({ key, value = '' }) => [key, value] as const))
}

function parseRestart(text: string): RestartPolicy {
  const { name, count } =
    /^(?<name>no|always|unless-stopped|on-failure)(?::(?<count>\d+))?$/.exec(text.trim())?.groups ?? {}
  if (name !== undefined && (count === undefined || name === 'on-failure')) {
    return { name, maximumRetryCount: Number(count ?? 0) }
  }
  throw new UserError(
    `${quoteText(text.trim())} is not a restart policy`,
    'Write no, always, unless-stopped, on-failure, or on-failure:3',
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

function parseExtraHost(entry: string): string {
  const { name, address } =
    /^\s*(?<name>[^\s:=]+)[:=]\[?(?<address>[^\s[\]]+)\]?\s*$/.exec(entry)?.groups ?? {}
  if (name !== undefined && address !== undefined) return `${name}:${address}`
  throw new UserError(
    `${quoteText(entry)} is not a host and its address`,
    'Write it like db.internal:10.0.0.5',
  )
}

/** Parses a signal by name or number, for example `SIGTERM`; the result is in capitals. */
export function parseSignal(text: string): string {
  const signal = text.trim()
  if (/^(?:SIG)?[A-Z][A-Z0-9+-]*$|^\d{1,2}$/i.test(signal)) return signal.toUpperCase()
  throw new UserError(`${quoteText(signal)} is not a signal`, 'Write it like SIGTERM or SIGQUIT')
}

/** The engine takes whole seconds: rounded up, so that nobody gets less time than was asked for. */
export function parseSeconds(text: string): number {
  return Math.ceil(parseDuration(text) / 1000)
}

/** One line runs in the container's shell; an array is an exec form; `none` switches the check off. */
function parseHealthCommand(text: string): string[] {
  if (text.trim() === 'none') return ['NONE']
  if (!text.trim().startsWith('[')) return ['CMD-SHELL', text.trim()]
  const words = isJsonArray(text) ? parseWords(text) : undefined
  if (words === undefined) return ['CMD-SHELL', text.trim()]
  return /^(?:CMD|CMD-SHELL|NONE)$/.test(words[0] ?? '') ? words : ['CMD', ...words]
}

function isJsonArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text))
  } catch {
    return false
  }
}

function parseCreateOptions(text: string): Record<string, unknown> {
  if (text.trim() === '') return {}
  const options = parseJsonObject(text)
  const host = options.HostConfig
  if (typeof host === 'object' && host !== null && 'AutoRemove' in host && host.AutoRemove) {
    throw new UserError(
      'HostConfig.AutoRemove would remove the container before its exit code and log can be read',
      'Leave it out, and use "stop-after-job: true" or the stop action',
    )
  }
  return options
}

function parseJsonObject(text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message.replace(/, (?:\.\.\.)?"[\s\S]*$/, '') : 'it does not parse'
    throw notOptions(text, `is not JSON (${reason})`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value))
  throw notOptions(text, 'is JSON but not an object')
}

function notOptions(text: string, what: string): UserError {
  return new UserError(
    `${quoteText(text.trim())} ${what}`,
    'Write it like {"HostConfig": {"ShmSize": 67108864}}',
  )
}

/** Parses a container's name as the engine takes it. */
export function parseName(text: string): string {
  const name = text.trim()
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name)) return name
  throw new UserError(
    `${quoteText(name)} is not a container name`,
    'Write letters, digits, "_", "." and "-", like web-1',
  )
}
