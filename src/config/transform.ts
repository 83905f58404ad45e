import { UserError } from '../error.js'
import { type Position, placesIn } from './place.js'
import { readLeniently } from './text.js'

/** A file under the name that messages call it by. */
export interface NamedFile {
  path: string
  bytes: Buffer
}

/** What an engine says about a transform; positions are those of the file it names. */
export interface Finding {
  level: 'error' | 'warning'
  /** A sentence without its full stop, with the file and the position in front. */
  message: string
  /** The line that it is about, to end a sentence. */
  excerpt: string | undefined
  path: string
  position: Position | undefined
}

/** One entry of the transform engine's log. */
export interface LogEntry {
  level: 'verbose' | 'info' | 'warning' | 'error'
  message: string
  why?: string | undefined
  file?: 'source' | 'transform' | null | undefined
  line?: number | null | undefined
  column?: number | null | undefined
}

/** Names the file and the place of every warning and error, in the order of the log. */
export function findingsOf(log: readonly LogEntry[], source: NamedFile, transform: NamedFile): Finding[] {
  const [inSource, inTransform] = [placesOf(source), placesOf(transform)]
  return log.flatMap(({ level, message, why, file, line, column }) => {
    if (level !== 'error' && level !== 'warning') return []
    const [about, showAbout] = file === 'source' ? [source, inSource] : [transform, inTransform]
    const position = line && column ? { line, column } : undefined
    const place = position === undefined ? about.path : `${about.path}, line ${line}, column ${column}`
    const excerpt = position && showAbout(position)
    const said = message.replace(/\.$/, '') + (why === undefined ? '' : `: ${why}`)
    return { level, message: `${place}: ${said}`, excerpt, path: about.path, position }
  })
}

/** Reads the file when first asked: there may be as many positions in it as it has lines. */
function placesOf({ bytes }: NamedFile): (position: Position) => string {
  let show: ((position: Position) => string) | undefined
  return (position) => {
    show ??= placesIn(readLeniently(bytes))
    return show(position)
  }
}

/** The error that ends a step where a transform failed; `others` is how many more the log has. */
export function transformError({ message, excerpt, path, position }: Finding, others: number): UserError {
  const more = others === 0 ? '' : ` (the log has ${others} more ${others === 1 ? 'error' : 'errors'})`
  const remedy = `Correct the transform; nothing was written${more}`
  return new UserError(message, excerpt === undefined ? remedy : `${remedy}:\n${excerpt}`, {
    place: { file: path, ...position },
  })
}
