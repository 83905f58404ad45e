import type { Scalar } from 'yaml'

/** Writes a value in the place of a scalar, in its kind of quotes and in its type where the text allows that. */
export function writeScalar(value: string, old: Scalar, text: string, isFlow: boolean): string {
  const style = old.type
  if (style === 'QUOTE_DOUBLE') return quoted(value)
  if (style === 'QUOTE_SINGLE') return canSingle(value) ? `'${value.replaceAll("'", "''")}'` : quoted(value)
  if (style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED') return writeBlock(value, old, text)
  const word = value.trim()
  if (typeof old.value === 'number' && number.test(word)) return word
  if (typeof old.value === 'boolean' && /^(?:true|false)$/i.test(word)) return word.toLowerCase()
  return isPlain(value, isFlow) ? value : quoted(value)
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** What some reader of YAML takes for more than text: null, booleans, numbers, dates, merge keys. */
const meaning =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan)|[-+]?[\d.][\d_,.:]*(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7_]+|0b[01_]+|\d{4}-\d\d?-\d\d?.*)$/i

/** Text that means itself without quotes, wherever it stands. */
function isPlain(value: string, isFlow: boolean): boolean {
  if (meaning.test(value) || !/^[A-Za-z0-9_/.$(][^\t\r\n]*$/.test(value)) return false
  if (/[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|: | #|[: ]$|\xa0/.test(value)) return false
  return !isFlow || !/[,[\]{}]|:$/.test(value)
}

function canSingle(value: string): boolean {
  return /^[\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value)
}

/** JSON's strings are YAML's, but for characters that YAML would not let stand as they are. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A block stays one where its lines can stand in it; folded lines would be joined, so several become a literal block. */
function writeBlock(value: string, { range, type }: Scalar, text: string): string {
  const [start = 0, end = 0] = range ?? []
  const old = text.slice(start, end)
  const lineEnd = /\r?\n/.exec(old)?.[0] ?? '\n'
  const [head = ''] = old.split(/\r?\n/)
  const indent = /\n([ ]+)[^\s]/.exec(old)?.[1]
  const tail = old.endsWith('\n') ? lineEnd : ''
  const lines = value.replace(/\n+$/, '').split('\n')
  const isFit =
    indent !== undefined &&
    !/[\r\t\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/.test(value) &&
    /^[^\s]/.test(value)
  if (!isFit || /\d/.test(head.split('#')[0] ?? '')) return quoted(value) + tail
  const ends = value.length - value.replace(/\n+$/, '').length
  const mark = type === 'BLOCK_FOLDED' && lines.length === 1 ? '>' : '|'
  const chomp = ['-', ''][ends] ?? '+'
  const header = head.replace(/^[|>][-+]?/, mark + chomp)
  const body = lines.map((line) => (line === '' ? '' : indent + line)).join(lineEnd)
  return `${header}${lineEnd}${body}${lineEnd.repeat(Math.max(1, ends))}`
}
