import { isUtf8 } from 'node:buffer'
import { UserError } from '../../error.js'
import type { Encoder } from '../code-page.js'
import { decodeDeclared } from '../declared-encoding.js'

/** The bytes of a file as text, and in which encoding a byte order mark, or the bytes themselves, bind it to be saved. */
export interface Decoded {
  text: string
  mark: Mark | undefined
  /** Only for bytes that are not valid UTF-8: the encoding that the declaration names. */
  encoder: Encoder | undefined
}

export type Mark = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Reads bytes as Microsoft's engine does: a byte order mark decides, otherwise they are UTF-8, whatever the XML
 * declaration says; a bad sequence becomes U+FFFD. Fewer than three bytes are an error.
 */
export function decodeFile(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length < 3) {
    throw new UserError(
      `${file} is not an XML file: it has ${bytes.length} bytes`,
      'Give a file with a root element',
    )
  }
  const [a, b, c, d] = bytes
  const decode = (encoding: string, skip: number) =>
    new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skip))
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { text: decode('utf-8', 3), mark: 'utf-8', encoder: undefined }
  if (a === 0xff && b === 0xfe) {
    const text = c === 0 && d === 0 ? decodeWide(bytes.subarray(4), true) : decode('utf-16le', 2)
    return { text, mark: 'utf-16le', encoder: undefined }
  }
  if (a === 0xfe && b === 0xff) return { text: decode('utf-16be', 2), mark: 'utf-16be', encoder: undefined }
  const isWide = a === 0 && b === 0 && c === 0xfe && d === 0xff
  const text = isWide ? decodeWide(bytes.subarray(4), false) : decode('utf-8', 0)
  return { text, mark: undefined, encoder: undefined }
}

function decodeWide(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    parts.push(isCharacter ? String.fromCodePoint(code) : '\ufffd')
  }
  return parts.join('')
}

/**
 * Reads the file that is transformed. Where it has no byte order mark and is not valid UTF-8, Microsoft's engine
 * puts U+FFFD into it and so destroys it; here the encoding that its declaration names is used instead, for
 * saving too, if that is one that such bytes can be in.
 */
export function decodeSource(bytes: Uint8Array, file: string): Decoded {
  const decoded = decodeFile(bytes, file)
  if (decoded.mark !== undefined || !decoded.text.includes('\ufffd') || isUtf8(bytes)) return decoded
  if (bytes[0] === 0 && bytes[1] === 0) return decoded
  const { text, encoder } = decodeDeclared(bytes, file)
  return { text, mark: undefined, encoder }
}
