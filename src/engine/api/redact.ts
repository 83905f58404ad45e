import type { Container, ContainerConfig } from './container.js'

const hidden = '***'

/** The longest `inspect` output in UTF-16 units: an eighth of what a job may output in all. */
const longestInspect = 64 * 1024

/**
 * Takes out of `docker inspect` what may be sensitive: values of the environment, command, entrypoint
 * and health check where they are not the image's own (all of them if `image` is unknown), every string
 * of `createOptions`, what health probes printed, and the label `berth.spec`. Other labels stay.
 */
export function redactContainer(
  container: Container,
  image: Partial<ContainerConfig> | undefined,
  createOptions: Record<string, unknown>,
): Record<string, unknown> {
  const { Config, State, Path, Args } = container
  const own = [...(image?.Entrypoint ?? []), ...(image?.Cmd ?? [])]
  const isOwn = image !== undefined
  const redacted = {
    ...container,
    Path: isOwn && Path === own[0] ? Path : hidden,
    Args: isOwn && isSame(Args, own.slice(1)) ? Args : hideAll(Args),
    State: { ...State, ...(State.Health && { Health: withoutOutput(State.Health) }) },
    Config: redactConfig(Config, image),
  }
  return hideStrings(redacted, stringsIn(createOptions), engineOwn)
}

/** Drops the largest parts, least useful first, until the JSON fits an output; names what it dropped. */
export function trimInspect(
  object: Record<string, unknown>,
  order: readonly string[] = leastUseful,
): { json: string; dropped: string[] } {
  const trimmed = structuredClone(object)
  const dropped: string[] = []
  let json = JSON.stringify(trimmed)
  for (const path of order) {
    if (json.length <= longestInspect) break
    if (dropPath(trimmed, path.split('.'))) dropped.push(path)
    json = JSON.stringify(trimmed)
  }
  return json.length <= longestInspect ? { json, dropped } : { json: '', dropped: ['all of it'] }
}

const leastUseful = [
  'GraphDriver',
  'State.Health.Log',
  'HostConfig.MaskedPaths',
  'HostConfig.ReadonlyPaths',
  'Args',
  'Config.Cmd',
  'Config.Entrypoint',
  'Config.Healthcheck',
  'HostConfig.Binds',
  'HostConfig.Mounts',
  'HostConfig.PortBindings',
  'Config.ExposedPorts',
  'Config.Env',
  'Mounts',
  'Config.Labels',
  'HostConfig',
  'Config',
  'NetworkSettings.Ports',
]

function redactConfig(config: ContainerConfig, image: Partial<ContainerConfig> | undefined): ContainerConfig {
  const { 'berth.spec': _spec, ...labels } = config.Labels ?? {}
  const test = config.Healthcheck?.Test
  return {
    ...config,
    Labels: labels,
    Env: (config.Env ?? []).map((entry) => (image?.Env?.includes(entry) ? entry : hideValue(entry))),
    Cmd: hideUnlessSame(config.Cmd, image && (image.Cmd ?? null)),
    Entrypoint: hideUnlessSame(config.Entrypoint, image && (image.Entrypoint ?? null)),
    ...(test !== undefined && {
      Healthcheck: { ...config.Healthcheck, Test: hideUnlessSame(test, image?.Healthcheck?.Test) ?? [] },
    }),
  }
}

/** Hides the value of `KEY=VALUE`. */
export function hideValue(entry: string): string {
  const equals = entry.indexOf('=')
  return equals < 0 ? entry : `${entry.slice(0, equals)}=${hidden}`
}

function hideUnlessSame(words: string[] | null, own: string[] | null | undefined): string[] | null {
  if (words === null || (own !== undefined && isSame(words, own ?? []))) return words
  return hideAll(words)
}

/** Hides words; `CMD-SHELL` and the like say how a health check runs, not what it runs. */
export function hideAll(words: readonly string[]): string[] {
  return words.map((word) => (/^(CMD|CMD-SHELL|NONE)$/.test(word) ? word : hidden))
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index])
}

function withoutOutput(health: NonNullable<Container['State']['Health']>) {
  return { ...health, Log: (health.Log ?? []).map(({ Output: _output, ...probe }) => probe) }
}

/** Lists every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** Short strings are hidden where they are the whole value; within a longer text they would match by chance. */
const shortestPart = 4

/** Identity and state are the engine's own words and never hold what a user gave, but for its error. */
const engineOwn = new Set(['Id', 'Created', 'Image', 'Name', 'RestartCount', 'Driver', 'Platform', 'LogPath'])

/** Hides the given strings wherever they stand, but for what is under the keys of `own` at the top. */
export function hideStrings(
  object: Record<string, unknown>,
  given: readonly string[],
  own: ReadonlySet<string>,
): Record<string, unknown> {
  if (given.length === 0) return object
  const parts = given.filter((text) => text.length >= shortestPart).toSorted((a, b) => b.length - a.length)
  const hide = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return given.includes(value)
        ? hidden
        : parts.reduce((text, part) => text.replaceAll(part, hidden), value)
    }
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hide(item)]))
  }
  const hideIn = (key: string, value: unknown) => {
    if (key === 'State') return { ...Object(value), Error: hide(Object(value).Error) }
    return own.has(key) ? value : hide(value)
  }
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, hideIn(key, value)]))
}

function dropPath(object: unknown, [first = '', ...rest]: string[]): boolean {
  if (typeof object !== 'object' || object === null) return false
  return rest.length === 0
    ? Reflect.has(object, first) && Reflect.deleteProperty(object, first)
    : dropPath(Reflect.get(object, first), rest)
}
