import { writeFileSync } from 'node:fs'
import { UserError } from '../../error.js'

type Format = 'json' | 'env' | 'yaml'

/** How a file of outputs is written, by its name; other names are a mistake. */
export function outputsFormat(path: string): Format | UserError {
  const [, ending = ''] = /\.(json|env|ya?ml)$/i.exec(path) ?? []
  if (ending === '')
    return new UserError(
      `Option "--outputs": ${JSON.stringify(path)} does not say how it is to be written`,
      'Name a file that ends with .json, .env, .yaml or .yml',
    )
  return ending.toLowerCase() === 'yml' ? 'yaml' : (ending.toLowerCase() as Format)
}

/** Writes all outputs; returns the names of those that do not fit into GitLab's report. */
export async function writeOutputs(
  path: string,
  outputs: Readonly<Record<string, string>>,
  forGitlab: boolean,
): Promise<string[]> {
  const format = outputsFormat(path)
  if (format instanceof UserError) throw format
  if (format === 'env' && forGitlab) {
    const { text, left } = formatReport(outputs)
    writeFileSync(path, text)
    return left
  }
  writeFileSync(path, await formatOutputs(outputs, format))
  return []
}

async function formatOutputs(outputs: Readonly<Record<string, string>>, format: Format): Promise<string> {
  if (format === 'json') return `${JSON.stringify(outputs, null, 2)}\n`
  if (format === 'yaml') return (await import('yaml')).stringify(outputs, { lineWidth: 0 })
  return Object.entries(outputs)
    .map(([name, value]) => `${environmentName(name)}=${quote(value)}\n`)
    .join('')
}

/** `container-id` is `CONTAINER_ID`: a name that shells and dotenv know. */
export function environmentName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}

/** As a shell reads it, and what reads `.env` files: as it is where nothing is special, else in quotes. */
function quote(value: string): string {
  if (/^[\w@%+=:,./-]*$/.test(value)) return value
  return value.includes("'") ? `"${value.replace(/["\\$`]/g, '\\$&')}"` : `'${value}'`
}

/** GitLab takes a report of 5 KB. */
const mostReportBytes = 5 * 1024

/** GitLab takes every value as it stands, in one line, and no quotes; short ones first, as long as there is room. */
export function formatReport(outputs: Readonly<Record<string, string>>): { text: string; left: string[] } {
  const left: string[] = []
  let text = ''
  for (const [name, value] of Object.entries(outputs).toSorted(([, a], [, b]) => a.length - b.length)) {
    const line = `${environmentName(name)}=${value}\n`
    const fits = !/[\r\n]/.test(value) && Buffer.byteLength(text) + Buffer.byteLength(line) <= mostReportBytes
    if (fits) text += line
    else left.push(name)
  }
  return { text, left }
}
