import { isUtf8 } from 'node:buffer'
import { UserError } from '../error.js'

/** Byte order marks, the longer before those that they begin with. */
const marks = [
  { mark: 'fffe0000', name: 'UTF-32', decode: undefined },
  { mark: '0000feff', name: 'UTF-32', decode: undefined },
  { mark: 'fffe', name: 'UTF-16', decode: 'utf-16le' },
  { mark: 'feff', name: 'UTF-16', decode: 'utf-16be' },
] as const

const remedy = 'Save it as UTF-8; in Windows PowerShell that is "Out-File -Encoding utf8", not ">"'

/**
 * Reads a text of UTF-8, or of UTF-16 by its byte order mark, as Windows PowerShell's `>` writes it. A byte
 * that would be lost is an error instead: in another encoding `größe` would read `gr��e`.
 */
export function readUnicode(bytes: Buffer, file: string): string {
  const marked = marks.find(({ mark }) => bytes.toString('hex', 0, 4).startsWith(mark))
  if (marked !== undefined) return readMarked(bytes, marked)
  if (!isUtf8(bytes)) {
    const line = wrongLine(bytes)
    const problem = `line ${line} is not UTF-8, but perhaps windows-1252 or another encoding of one byte a letter`
    throw new UserError(problem, remedy, { place: { file, line } })
  }
  if (bytes.includes(0))
    throw new UserError('it has zero bytes, as UTF-16 without a byte order mark has', remedy)
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

function readMarked(bytes: Buffer, { name, decode }: (typeof marks)[number]): string {
  if (decode === undefined) throw new UserError(`it is ${name}`, remedy)
  try {
    return new TextDecoder(decode, { fatal: true }).decode(bytes)
  } catch {
    throw new UserError(`it begins as ${name} and is not valid ${name}`, remedy)
  }
}

/** The first line whose bytes are no UTF-8. */
function wrongLine(bytes: Buffer): number {
  let number = 1
  for (let start = 0; ; number++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return number
    start = end + 1
  }
}
