import type { Element } from './dom.js'

export type Level = 'verbose' | 'info' | 'warning' | 'error'

/** One message. Lines and columns count from 1. */
export interface Entry {
  level: Level
  message: string
  /** What is behind a message that says little, as a sentence without its full stop. */
  why: string | undefined
  file: 'source' | 'transform' | undefined
  line: number | undefined
  column: number | undefined
  /** How many transforms it stands inside of. */
  depth: number
}

/** A place that a message is about: an offset in the text that an element came from. */
export interface Spot {
  file: 'source' | 'transform'
  element: Element
  offset: number
}

/** A file about which there is nothing more to say. */
export interface WholeFile {
  file: Spot['file']
  element?: undefined
}

export interface Log {
  entries: Entry[]
  depth: number
  /** `xdt:SupressWarnings="true"`: warnings become notices without a place. */
  isQuiet: boolean
}

export function createLog(): Log {
  return { entries: [], depth: 0, isQuiet: false }
}

/** Logs a message about a place, or about a file as a whole. */
export function addEntry(log: Log, level: Level, message: string, about?: Spot | WholeFile): void {
  push(log, { level, message, why: undefined }, about)
}

/** Logs what ended a transform; `about` is blamed where the error does not say whom. */
export function addError(log: Log, { message, why, spot }: TransformError, about?: Spot): void {
  push(log, { level: 'error', message, why }, spot ?? about)
}

function push(
  log: Log,
  { level, message, why }: Pick<Entry, 'level' | 'message' | 'why'>,
  about: Spot | WholeFile | undefined,
): void {
  const isQuiet = level === 'warning' && log.isQuiet
  const spot = isQuiet ? undefined : about
  const position = spot?.element?.origin.positionOf(spot.offset)
  log.entries.push({
    level: isQuiet ? 'info' : level,
    message,
    why,
    file: spot?.file,
    line: position?.line,
    column: position?.column,
    depth: log.depth,
  })
}

/** The place of an element: the first character of its name. */
export function spotOf(element: Element, file: Spot['file']): Spot {
  return { file, element, offset: element.start + 1 }
}

/** An error of the transform, which is logged and does not stop the rest; with the place to blame, if that is known. */
export class TransformError extends Error {
  override name = 'TransformError'
  readonly spot: Spot | undefined
  readonly why: string | undefined

  constructor(message: string, spot?: Spot, why?: string) {
    super(message)
    this.spot = spot
    this.why = why
  }
}

/** The error where the reference steps on nothing and says no more than that. */
export function nullReference(why: string): TransformError {
  return new TransformError('Object reference not set to an instance of an object.', undefined, why)
}
