import { UserError } from '../error.js'
import { parseText, quoteText } from './scalar.js'

/** Parses the name of a new container, as the engine takes it. */
export function parseName(text: string): string {
  const name = text.trim()
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name)) return name
  throw new UserError(
    `${quoteText(name)} is not a container name`,
    'Write two or more letters, digits, "_", "." and "-", beginning with a letter or digit, like web-1',
  )
}

/** Parses a container's name or id, or the beginning of an id; a name may have the `/` that `docker inspect` shows. */
export function parseNameOrId(text: string): string {
  const line = parseText(text)
  const { name } = /^\/?(?<name>[a-zA-Z0-9][a-zA-Z0-9_.-]*)$/.exec(line)?.groups ?? {}
  if (name !== undefined) return name
  throw new UserError(
    `${quoteText(line)} is not the name or id of a container`,
    'Write one, like web-1 or 90e4a6a817e7',
  )
}
