import type { Place, UserError } from './error.js'

/** Turns the text of an input into its value, or throws a `UserError` that shows the text. */
export type Parse<T> = (text: string) => T

/** How an action reads what it depends on; every name stands once, as a literal, in `inputs()`. */
export interface Read {
  /** An input; empty text counts as not given, and the default of `action.yml` is parsed instead. */
  value<T>(name: string, parse: Parse<T>): T
  /**
   * An input whose value is masked before anything is printed. `sensitive` lists what to mask of the
   * parsed value (default: the whole text).
   */
  secret<T>(name: string, parse: Parse<T>, sensitive?: (value: T) => Iterable<string>): T
  /** A variable of the step's environment; empty counts as unset. */
  env(name: string): string | undefined
  /** A variable that is to be handed on as it is, empty or not. */
  variable(name: string): string | undefined
}

/** A rule across inputs; it returns the mistake it finds. Skipped where an input it reads is itself wrong. */
export type Rule<Inputs> = (inputs: Inputs) => UserError | undefined

/** The part of the runner's protocol that steps use. */
export interface Runner {
  /** Prints lines; text in them can never act as a workflow command. */
  info(text: string): void
  /** Says where something stands that goes on; a terminal shows the last such line only. */
  progress(text: string): void
  notice(message: string, place?: Place): void
  warning(message: string, place?: Place): void
  /** Prints foreign text (container logs, probe output) line by line behind `prefix`, with workflow commands stopped. */
  quote(prefix: string, lines: Iterable<string>): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /**
   * Sets an output; masked values inside it become `***`, in JSON string by string. One too long for a job is left
   * empty; one that cannot be written fails the step when it has done its work.
   */
  setOutput(name: string, value: string): void
  /** Saves a value for the post phase; call it before the engine call that makes it true. The first must be saved, or nothing is begun. */
  saveState(name: string, value: string): void
  /** What the main phase saved; empty where it saved nothing. */
  state(name: string): string
  /** Masks a value and its forms from here on. */
  mask(value: string): void
  /** Replaces every masked value in a text by `***`, in JSON string by string. */
  conceal(text: string): string
  /** Writes a file for later steps, concealed and for its owner only; returns its path, empty where it cannot be written. */
  writeFile(path: string, text: string): Promise<string>
  /** Says in a line what the step came to, for what the edge has to add. */
  conclude(headline: string): void
  /** Appends GitHub-flavoured Markdown to the job summary; beyond 64 KiB for the step it is cut. */
  summarize(markdown: string): void
  /** Aborted when the job is cancelled; a step then has 5 s to set its outputs and end. */
  readonly cancelled: AbortSignal
}
