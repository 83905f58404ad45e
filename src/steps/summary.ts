import type { Container } from '../engine/containers.js'
import { hostPorts } from '../engine/ports.js'
import type { Runner } from '../runner.js'

/** One row of a section: what it is, and its value as plain text. */
export type Row = readonly [name: string, value: string]

/** Makes a section of the job summary: a heading and a table of two columns. */
export function formatSection(heading: string, rows: readonly Row[]): string {
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`)
  return [`### ${escapeMarkdown(heading)}`, '', '| | |', '| --- | --- |', ...lines, ''].join('\n')
}

/** Writes what runs now: image, digest, state, health, ports. */
export function summarizeContainer(
  container: Container,
  {
    heading,
    image,
    digest,
    more = [],
  }: { heading: string; image: string; digest: string; more?: readonly Row[] },
  runner: Runner,
): void {
  const { State, NetworkSettings } = container
  const ports = Object.entries(hostPorts(NetworkSettings.Ports)).map(
    ([inside, outside]) => `${outside} → ${inside}`,
  )
  const rows: Row[] = [
    ['Image', image],
    ['Digest', digest],
    ['Container', `${container.Name.replace(/^\//, '')} (${container.Id.slice(0, 12)})`],
    ['State', State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status],
    ['Health', State.Health?.Status ?? ''],
    ['Ports', ports.join(', ')],
    ...more,
  ]
  runner.summarize(formatSection(heading, rows))
}

/** Escapes what Markdown, HTML or GitHub would take as its own: links and mentions too. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\\`*_{}[\]<>|#~&@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//')
}
