import { isAscii, isUtf8 } from 'node:buffer'
import { UserError } from '../error.js'
import { createEncoder, type Encoder } from './code-page.js'
import { declaredEncoding, decodeDeclared } from './declared-encoding.js'
import type { Kind } from './kind.js'

/** A file as text, and how text becomes its bytes again. */
export interface TextFile {
  /** Without the byte order mark. */
  text: string
  /** Writes a text in the file's encoding, behind the file's byte order mark if it has one. */
  encode(text: string): Buffer
  /** Tells whether the encoding has a character. */
  canHold(character: string): boolean
}

/** An encoding of Unicode, by the byte order mark that stands before it. */
interface Unicode {
  name: string
  mark: Buffer
  decode(bytes: Buffer): string
  encode(text: string): Buffer
}

const utf8: Unicode = {
  name: 'UTF-8',
  mark: Buffer.from([0xef, 0xbb, 0xbf]),
  decode: (bytes) => bytes.toString('utf8'),
  encode: (text) => Buffer.from(text),
}

const utf16: Unicode = {
  name: 'UTF-16LE',
  mark: Buffer.from([0xff, 0xfe]),
  decode: (bytes) => bytes.toString('utf16le').toWellFormed(),
  encode: (text) => Buffer.from(text, 'utf16le'),
}

const utf16Swapped: Unicode = {
  name: 'UTF-16BE',
  mark: Buffer.from([0xfe, 0xff]),
  decode: (bytes) => utf16.decode(Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()),
  encode: (text) => utf16.encode(text).swap16(),
}

/**
 * Decodes a file so that its bytes can be had back: by its byte order mark; otherwise as UTF-8, if it is
 * valid and not only ASCII; otherwise in the encoding that its XML declaration names. Throws where none of them fits.
 */
export function decodeText(bytes: Buffer, file: string, kind: Kind = 'xml'): TextFile {
  if (/^(?:fffe0000|0000feff)/.test(bytes.toString('hex', 0, 4)))
    throw new UserError(`${file} is UTF-32, which cannot be changed in place`, 'Save it as UTF-8')
  const marked = [utf8, utf16, utf16Swapped].find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))
  if (marked !== undefined) return unicodeFile(bytes, marked, file)
  if (bytes.includes(0))
    throw new UserError(
      `${file} is binary, or text in an encoding without its mark`,
      'Leave it out, or save it as UTF-8',
    )
  if (kind !== 'xml') return decodePlain(bytes, file, kind)
  const encoder = isAscii(bytes) ? declaredEncoder(bytes) : undefined
  if (encoder !== undefined) return codePageFile(bytes.toString('latin1'), encoder)
  if (isUtf8(bytes)) return unicodeFile(bytes, { ...utf8, mark: Buffer.alloc(0) }, file)
  const declared = decodeDeclared(bytes, file)
  return codePageFile(declared.text, declared.encoder)
}

/** Java wrote properties as Latin-1; every other kind but XML is UTF-8. */
function decodePlain(bytes: Buffer, file: string, kind: Kind): TextFile {
  if (isUtf8(bytes)) return unicodeFile(bytes, { ...utf8, mark: Buffer.alloc(0) }, file)
  const latin1 = kind === 'properties' ? createEncoder('iso-8859-1') : undefined
  if (latin1 !== undefined) return codePageFile(bytes.toString('latin1'), latin1)
  throw new UserError(
    `${file} is not valid UTF-8, and nothing in it can name another encoding`,
    'Save it as UTF-8',
  )
}

/** Decodes a file to be shown only: what fits no encoding becomes U+FFFD, and a byte order mark stays out. */
export function readLeniently(bytes: Buffer): string {
  try {
    return decodeText(bytes, '').text
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** What is only ASCII so far is for its readers in the encoding that it declares, also once a value is set. */
function declaredEncoder(bytes: Buffer): Encoder | undefined {
  const name = declaredEncoding(bytes)
  const encoder = name === undefined ? undefined : createEncoder(name)
  return encoder?.decode(bytes) === bytes.toString('latin1') ? encoder : undefined
}

function unicodeFile(bytes: Buffer, { name, mark, decode, encode }: Unicode, file: string): TextFile {
  const body = bytes.subarray(mark.length)
  const text = decode(body)
  if (!encode(text).equals(body))
    throw new UserError(`${file} is not valid ${name}`, 'Save it in one encoding throughout, best as UTF-8')
  return { text, canHold: () => true, encode: (changed) => Buffer.concat([mark, encode(changed)]) }
}

function codePageFile(text: string, { holds, encode }: Encoder): TextFile {
  return { text, canHold: holds, encode: (changed) => Buffer.from(encode(changed, () => '?')) }
}
