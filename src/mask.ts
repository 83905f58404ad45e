/** Shortest text worth masking: shorter ones would blank the log and every JSON output. */
export const shortestMask = 4

/**
 * Lists what hides a secret: the value, each of its lines, and their base64, URL-encoded, JSON-escaped
 * and XML-escaped forms where they differ; nothing shorter than 4 characters, and no blank line. Longest first.
 */
export function maskForms(secret: string): string[] {
  const texts = new Set([
    secret,
    secret.trim(),
    ...secret.split(/\r\n|\r|\n/),
    ...secret.split(/\r\n|\r|\n/).map((line) => line.trim()),
  ])
  const forms = [...texts].filter(isMaskable).flatMap(encodedForms)
  return [...new Set(forms)]
    .filter((form) => form.length >= shortestMask)
    .toSorted((a, b) => b.length - a.length)
}

function isMaskable(text: string): boolean {
  return text.length >= shortestMask && text.trim() !== ''
}

/** The runner masks each line of what it is told to mask, however short: then its lines are masked one by one only. */
export function isSafeToMask(form: string): boolean {
  return form.split(/[\r\n]+/).every((line) => line === '' || isMaskable(line))
}

function encodedForms(text: string): string[] {
  const base64 = Buffer.from(text).toString('base64')
  const json = JSON.stringify(text).slice(1, -1)
  return [
    text,
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(text).toString('base64url'),
    encodeUri(text),
    // As forms are sent, and with them the logins to some registries.
    String(new URLSearchParams([['', text]])).slice(1),
    json,
    // As Go writes JSON, in which engines and registries are written.
    json.replace(/[<>&\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
    text.replace(/[<>&"']/g, (mark) => entities[mark] ?? mark),
  ]
}

const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
}

/** `encodeURIComponent` throws on half of a surrogate pair. */
function encodeUri(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Replaces every form of every secret in a text by `***`, and sees them through colours and control characters. */
export function concealText(text: string, forms: readonly string[]): string {
  const shown = forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
  return mayHide.test(shown) ? concealBroken(shown, forms) : shown
}

/** What a terminal or a page does not show: escape sequences, as they are or as JSON writes them, and characters without a width. */
const unseen =
  /(?:\x1b|\\u001b)(?:\[[0-?]*[ -/]*[@-~]?|\][^\x07\x1b\n]*(?:\x07|\x1b\\)|[ -/]*[0-~]?)|\x9b[0-?]*[ -/]*[@-~]?|\\u00[01][\da-f]|(?![\n\t])\p{Cc}|\p{Cf}/gu
const mayHide = /\\u00[01]|(?![\n\t])\p{Cc}|\p{Cf}/u

/** A text without what is not shown, and where in the text each of its characters stands. */
function readShown(text: string): { plain: string; at: number[] } {
  const at: number[] = []
  let plain = ''
  let done = 0
  for (const { 0: hidden, index } of [...text.matchAll(unseen), { 0: '', index: text.length }]) {
    plain += text.slice(done, index)
    for (; done < index; done++) at.push(done)
    done = index + hidden.length
  }
  return { plain, at }
}

function concealBroken(text: string, forms: readonly string[]): string {
  const { plain, at } = readShown(text)
  const hidden = new Uint8Array(plain.length)
  for (const form of forms.map(plainForm)) {
    if (form.length < shortestMask) continue
    for (let from = plain.indexOf(form); from >= 0; from = plain.indexOf(form, from + 1))
      hidden.fill(1, from, from + form.length)
  }
  let shown = ''
  let done = 0
  for (let start = hidden.indexOf(1); start >= 0; start = hidden.indexOf(1, start)) {
    shown += `${text.slice(done, at[start])}***`
    while (hidden[start] === 1) start++
    done = (at[start - 1] ?? text.length) + 1
  }
  return shown + text.slice(done)
}

function plainForm(form: string): string {
  return mayHide.test(form) ? readShown(form).plain : form
}

/** Takes from a text that was cut what may be the beginning of a secret. */
export function withoutBeginning(text: string, forms: readonly string[]): string {
  // Where a character itself was cut.
  const whole = text.replace(/\ufffd+$/, '')
  const { plain, at } = readShown(whole)
  const longest = Math.max(0, ...forms.map((form) => beginningAtEnd(plain, plainForm(form))))
  return longest === 0 ? whole : whole.slice(0, at[plain.length - longest])
}

/** How many characters at the end of a text are those that a form begins with. */
function beginningAtEnd(text: string, form: string): number {
  let length = Math.min(form.length, text.length)
  while (length > 0 && !text.endsWith(form.slice(0, length))) length--
  return length
}

/**
 * Conceals in an output. JSON stays JSON: keys and strings are concealed one by one, and a number
 * whose digits hold a secret becomes the string `***`.
 */
export function concealOutput(text: string, forms: readonly string[]): string {
  if (!forms.some((form) => text.includes(form)) && !/\\[u/]/.test(text) && !mayHide.test(text)) return text
  const value = /^[[{]/.test(text) ? parseJson(text) : undefined
  const shown = value === undefined ? concealText(text, forms) : JSON.stringify(concealValue(value, forms))
  return concealText(shown, forms) === shown ? shown : value === undefined ? concealText(shown, forms) : ''
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function concealValue(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return concealText(value, forms)
  if (typeof value === 'number' || typeof value === 'boolean') {
    return forms.some((form) => String(value).includes(form)) ? '***' : value
  }
  if (Array.isArray(value)) return value.map((item) => concealValue(item, forms))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [concealText(key, forms), concealValue(item, forms)]),
  )
}
