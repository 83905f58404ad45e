import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Result } from './action.js'

/** A secret that stands nowhere else, with characters that each encoding writes in its own way. */
export function makeSecret(): string {
  return `hunter2 "${randomBytes(6).toString('hex')}" & 100%`
}

/** The forms in which a secret may show, apart from its own. */
function formsOf(secret: string): string[] {
  const core = /"(?<core>[0-9a-f]+)"/.exec(secret)?.groups?.core ?? secret
  const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '')
  return [core, base64, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}

/** Everywhere that a step has left text, but for the masks themselves: where in it a secret shows. */
export function placesOf(secret: string, result: Result): string[] {
  const inspectFile = result.outputs['inspect-file'] ?? ''
  const places: Record<string, string> = {
    log: result.log.replace(/^::add-mask::.*$/gm, ''),
    outputs: JSON.stringify(result.outputs) + Object.values(result.outputs).join('\n'),
    state: JSON.stringify(result.state) + Object.values(result.state).join('\n'),
    summary: result.summary,
    environment: result.env,
    annotations: [...result.errors, ...result.warnings, ...result.notices].join('\n'),
    'inspect-file': inspectFile === '' ? '' : readFileSync(inspectFile, 'utf8'),
  }
  const forms = formsOf(secret)
  return Object.entries(places).flatMap(([place, text]) =>
    forms.filter((form) => text.includes(form)).map((form) => `${place}: ${form}`),
  )
}
