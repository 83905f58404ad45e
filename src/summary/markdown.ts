import { stripVTControlCharacters } from 'node:util'
import { conceal, shorten } from '../shown.js'

/** A cell of a table: text, text set as code, a link whose address is Berth's own making, or several of them. */
export type Cell =
  | string
  | { code: string }
  | { link: string; href: string }
  | { several: readonly Cell[]; by?: ', ' | ' ' | '<br>' }

/** The longest text of a cell, in UTF-16 units. */
const longestCell = 1000

/** Makes a table; every cell is one line. */
export function formatTable(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.map(formatCell).join(' | ')} |`
  return [line(head), `| ${head.map(() => ':---').join(' | ')} |`, ...rows.map(line), '']
}

/** Sets a cell in Markdown, with all that is foreign in it escaped. */
export function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return escapeMarkdown(shorten(cell, longestCell))
  if ('code' in cell) return `<code>${escapeMarkdown(shorten(cell.code, longestCell))}</code>`
  if ('several' in cell) return cell.several.map(formatCell).join(cell.by ?? ', ')
  return `[${escapeMarkdown(cell.link)}](${cell.href.replace(/[\s()<>|\\]/g, encodeURIComponent)})`
}

/**
 * Escapes what Markdown, HTML or GitHub would take as its own. Addresses, mentions and numbers of issues
 * are found in the finished page, where entities no longer help: a zero-width space breaks those.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~&@$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/&#64;(?!sha256:)/g, '&#64;&#8203;')
    .replace(/&#35;(?=\d)/g, '&#35;&#8203;')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1:&#8203;')
    .replace(/\b(www)\./gi, '$1&#8203;.')
}

/** A part that is folded away: foreign lines that cannot end it. */
export interface Fold {
  title: string
  /** For colours: `text`, `diff`, `json`. */
  language: string
  lines: readonly string[]
  /** Which end stays where it is too long. */
  keep: 'start' | 'end'
  /** The most that is kept. */
  mostBytes: number
}

/** Folds lines away in a code block. */
export function formatFold(fold: Fold): string[] {
  const summary = `<details><summary>${escapeMarkdown(fold.title)}</summary>`
  return [summary, '', ...formatLines(fold), '</details>', '']
}

/** Sets lines in a code block below their title, in sight. */
export function formatUnfolded(fold: Fold): string[] {
  return [escapeMarkdown(fold.title), '', ...formatLines(fold)]
}

function formatLines({ language, lines, keep, mostBytes }: Fold): string[] {
  const clean = lines.map(printable)
  const kept = keep === 'start' ? fitting(clean, mostBytes) : fitting(clean.toReversed(), mostBytes).reverse()
  const left = lines.length - kept.length
  const note = left === 0 ? [] : [`… ${left === 1 ? 'one line' : `${left} lines`} left out; the log has all`]
  const shown = keep === 'start' ? [...kept, ...note] : [...note, ...kept]
  const fence = fenceFor(shown)
  return [`${fence}${language}`, ...shown, fence, '']
}

/** One longer than the longest run of back-ticks. */
function fenceFor(lines: readonly string[]): string {
  const runs = lines.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length))
  return '`'.repeat(Math.max(2, ...runs) + 1)
}

/** The first lines that fit; one that is too long by itself is cut. */
function fitting(lines: readonly string[], mostBytes: number): string[] {
  let left = mostBytes
  const kept: string[] = []
  for (const line of lines) {
    const bytes = Buffer.byteLength(line) + 1
    if (bytes > left) {
      if (kept.length === 0) kept.push(`${Buffer.from(line).toString('utf8', 0, left).slice(0, -1)}…`)
      break
    }
    kept.push(line)
    left -= bytes
  }
  return kept
}

/** One line without colours, without control characters, and without what turns the direction of writing. */
function printable(line: string): string {
  return stripVTControlCharacters(conceal(line))
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (char) => (char === '\t' ? char : ' '))
}
