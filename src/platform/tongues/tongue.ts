import { win32 } from 'node:path'
import type { Place } from '../../error.js'

/** What is told of a step beside its log. */
export type Kind = 'notice' | 'warning' | 'error'

/** How a runner is spoken to: the lines that it takes for what a step tells. Every text is concealed already. */
export interface Tongue {
  name: string
  /** Breaks what it, or whoever looks at its log, would take for a command. */
  harmless(text: string): string
  say(kind: Kind, message: string, place: Place | undefined): string
  /** The line before a group, and the one after it. */
  group(title: string): { start: string; end: string | undefined }
  /** For a runner that masks. */
  mask?(form: string): string
  /** For a runner that hands outputs on; they are printed as they become known. */
  output?(name: string, value: string): string
  /** The longest output that it hands on, in UTF-16 units. */
  longestOutput?: number
  /** For a runner that shows summaries, of which it is told by a file. */
  summary?(path: string): string
}

/** Under what name a runner tells what GitHub's calls otherwise: by GitHub's name. */
export type Variables = Readonly<Record<string, string>>

/** Where a mistake stands, as compilers write it; files of a container are no files of the reader. */
export function showPlace(place: Place | undefined): string {
  if (!isOfWorkspace(place)) return ''
  const { file, line, column } = place
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `
}

/** Only files of the workspace can be pointed at: those of a container have absolute paths. */
export function isOfWorkspace(place: Place | undefined): place is Place {
  return place !== undefined && !win32.isAbsolute(place.file)
}
