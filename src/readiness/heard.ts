import type { Facts } from './facts.js'

/** Something that happened to the container; `gap` where events may have been missed. */
export interface Happening {
  action: string
  attributes: Readonly<Record<string, string>>
  /** In milliseconds since 1970 by the engine's clock; 0 where it does not tell. */
  atMs: number
}

/** What the events have told so far. */
export interface Heard {
  ends: number
  /** Of the last end, where the engine tells it. */
  lastExitCode: number | undefined
  asked: Facts['asked']
  /** Of the present run. */
  outOfMemory: boolean
  /** When the engine had started it, by its clock; `undefined` where that was not heard. */
  startedAtMs: number | undefined
}

export const nothingHeard: Heard = {
  ends: 0,
  lastExitCode: undefined,
  asked: undefined,
  outOfMemory: false,
  startedAtMs: undefined,
}

/** SIGINT, SIGQUIT, SIGKILL, SIGTERM; other signals are messages to the application. */
const endingSignals = ['2', '3', '9', '15']

/** Adds one event to what was heard before; Podman's `died` is Docker's `die`. */
export function hear(heard: Heard, { action, attributes, atMs }: Happening): Heard {
  switch (action) {
    case 'die':
    case 'died':
      return { ...heard, ends: heard.ends + 1, lastExitCode: exitCodeIn(attributes) }
    case 'kill':
      return endingSignals.includes(attributes.signal ?? '') ? { ...heard, asked: 'kill' } : heard
    case 'stop':
      return { ...heard, asked: 'stop' }
    case 'oom':
      return { ...heard, outOfMemory: true }
    case 'start':
      return { ...heard, asked: undefined, outOfMemory: false, startedAtMs: atMs || undefined }
    default:
      return heard
  }
}

function exitCodeIn({ exitCode, containerExitCode }: Happening['attributes']): number | undefined {
  const code = Number(exitCode ?? containerExitCode ?? Number.NaN)
  return Number.isNaN(code) ? undefined : code
}

/** Whether the state may be another one after an event: what others do with the container changes none. */
export function mayChangeState({ action }: Happening): boolean {
  return !/^(exec_|attach|detach|resize|top|copy|export|commit|archive-path|extract-to-dir|update$)/.test(
    action,
  )
}
