import { concealOutput, concealText, maskForms, withoutBeginning } from './mask.js'

/** The forms of every secret that this process has met, the longest first: as for the runner, a secret stays one. */
let forms: readonly string[] = []

/** Makes a value one that no text shows from here on; returns those of its forms that are new. */
export function hide(secret: string): string[] {
  const known = new Set(forms)
  const added = maskForms(secret).filter((form) => !known.has(form))
  forms = [...forms, ...added].toSorted((a, b) => b.length - a.length)
  return added
}

/** Replaces every secret in a text by `***`. */
export function conceal(text: string): string {
  return concealText(text, forms)
}

/** Replaces every secret in a text by `***`, in JSON string by string. */
export function concealJson(text: string): string {
  return concealOutput(text, forms)
}

/**
 * Cuts a text to be shown to so many UTF-16 units, and secrets never in two: they are replaced before, and what may be
 * the beginning of one goes with the cut. `isCut` says that the text itself is a cut one.
 */
export function shorten(text: string, most: number, isCut = false): string {
  const shown = conceal(text)
  if (shown.length <= most && !isCut) return shown
  return `${withoutBeginning(shown.slice(0, most - 1).toWellFormed(), forms)}…`
}
