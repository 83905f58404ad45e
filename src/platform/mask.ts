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

/** Replaces every form of every secret in a text by `***`. */
export function concealText(text: string, forms: readonly string[]): string {
  return forms.reduce((shown, form) => shown.replaceAll(form, '***'), text)
}

/**
 * Conceals in an output. JSON stays JSON: keys and strings are concealed one by one, and a number
 * whose digits hold a secret becomes the string `***`.
 */
export function concealOutput(text: string, forms: readonly string[]): string {
  if (!forms.some((form) => text.includes(form)) && !/\\[u/]/.test(text)) return text
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
