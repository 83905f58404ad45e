import type { Element } from './dom.js'

export type Level = 'verbose' | 'info' | 'warning' | 'error'

/** One message. Lines and columns count from 1. */
export interface Entry {
  level: Level
  message: string
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

export function addEntry(log: Log, level: Level, message: string, about?: Spot | WholeFile): void {
  const isQuiet = level === 'warning' && log.isQuiet
  const spot = isQuiet ? undefined : about
  const position = spot?.element?.origin.positionOf(spot.offset)
  log.entries.push({
    level: isQuiet ? 'info' : level,
    message,
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

  constructor(message: string, spot?: Spot) {
    super(message)
    this.spot = spot
  }
}
