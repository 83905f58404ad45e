import { createTwoFilesPatch } from 'diff'
import { escapePattern } from './escape-pattern.js'
import { diffSameLines } from './line-diff.js'

/** What a file was and is, as text. */
export interface Change {
  path: string
  before: string
  after: string
}

/** Beyond so many changed lines, a diff is slow to make and nobody reads it. */
const mostChangedLines = 2000

/** Values shorter than this are hidden only where a variable has set them: elsewhere they mean something else. */
const shortestHidden = 4

/**
 * Makes a unified diff with three lines of context, in which every value that came from an input is
 * `***`; empty where nothing changed.
 */
export function showChange({ path, before, after }: Change, values: Iterable<string>): string {
  if (before === after) return ''
  const name = path.replace(/[\t\r\n]/g, '\ufffd').replace(/^\//, '')
  const hide = concealer(values)
  const [old, now] = [hide(before), hide(after)]
  const quick = diffSameLines(name, old, now, mostChangedLines / 2)
  if (quick !== undefined) return quick
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, old, now, undefined, undefined, {
    context: 3,
    maxEditLength: mostChangedLines,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  })
  return patch ?? `--- a/${name}\n+++ b/${name}\n(more than ${mostChangedLines} lines differ)\n`
}

function concealer(values: Iterable<string>): (text: string) => string {
  const forms = [...values].filter(isTelling).flatMap(writtenForms)
  const pattern = [...new Set(forms)]
    .toSorted((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')
  return (text) => (pattern === '' ? text : text.replace(new RegExp(pattern, 'g'), '***'))
}

function isTelling(value: string): boolean {
  return value.trim().length >= shortestHidden && !/^(?:true|false|null)$/i.test(value.trim())
}

/** A value as it stands in a file: as it is, in XML, in JSON. */
function writtenForms(value: string): string[] {
  const xml = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return [
    value,
    xml,
    xml.replaceAll('"', '&quot;'),
    xml.replaceAll("'", '&apos;'),
    JSON.stringify(value).slice(1, -1),
  ]
}
