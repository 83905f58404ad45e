import { UserError } from '../error.js'

/** A file as text, and how text becomes its bytes again. */
export interface TextFile {
  /** Without the byte order mark. */
  text: string
  /** Writes a text in the file's encoding, behind the file's byte order mark if it has one. */
  encode(text: string): Buffer
  /** Tells whether the encoding has a character. */
  canHold(character: string): boolean
}

type Codec = Omit<TextFile, 'text'> & { decode(bytes: Buffer): string }

const marks: readonly [name: string, mark: Buffer, codec: () => Codec][] = [
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0]), refuseUtf32],
  ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff]), refuseUtf32],
  ['UTF-8', Buffer.from([0xef, 0xbb, 0xbf]), utf8],
  ['UTF-16LE', Buffer.from([0xff, 0xfe]), utf16],
  ['UTF-16BE', Buffer.from([0xfe, 0xff]), utf16Swapped],
]

/**
 * Decodes a file so that its bytes can be had back: by its byte order mark; otherwise as UTF-8, if it is
 * valid and not only ASCII; otherwise in the encoding that its XML declaration names. Throws where none of them fits.
 */
export function decodeText(bytes: Buffer, file: string): TextFile {
  const [name, mark, codec] = marks.find(([, start]) => bytes.subarray(0, start.length).equals(start)) ?? []
  if (codec !== undefined)
    return open(bytes, mark ?? Buffer.alloc(0), codec(), `${file} is not valid ${name}`)
  const declared = declaredEncoding(bytes)
  if (isUtf8(bytes))
    return open(bytes, Buffer.alloc(0), (isAscii(bytes) && asciiAs(declared, bytes)) || utf8(), file)
  const named = declared === undefined ? undefined : codecOf(declared)
  if (named === undefined) {
    const why =
      declared === undefined ? 'names no encoding' : `names an encoding that is not known, ${declared}`
    throw new UserError(
      `${file} is not valid UTF-8 and ${why}`,
      'Save it as UTF-8, or name its encoding in its XML declaration',
    )
  }
  return open(bytes, Buffer.alloc(0), named, `${file} is neither valid UTF-8 nor valid ${declared}`)
}

function isAscii(bytes: Buffer): boolean {
  return bytes.every((byte) => byte < 0x80)
}

/** What is only ASCII so far is for its readers in the encoding that it declares, also once a value is set. */
function asciiAs(declared: string | undefined, bytes: Buffer): Codec | undefined {
  const codec = declared === undefined ? undefined : codecOf(declared)
  return codec?.encode(codec.decode(bytes)).equals(bytes) ? codec : undefined
}

/** Decodes a file to be shown only: what fits no encoding becomes U+FFFD, and a byte order mark stays out. */
export function readLeniently(bytes: Buffer): string {
  try {
    return decodeText(bytes, '').text
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

function open(bytes: Buffer, mark: Buffer, codec: Codec, problem: string): TextFile {
  const { encode, canHold, decode } = codec
  const body = bytes.subarray(mark.length)
  const text = decode(body)
  if (!encode(text).equals(body))
    throw new UserError(problem, 'Save it in one encoding throughout, best as UTF-8')
  return { text, canHold, encode: (changed) => Buffer.concat([mark, encode(changed)]) }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function utf8(): Codec {
  return {
    decode: (bytes) => bytes.toString('utf8'),
    encode: (text) => Buffer.from(text),
    canHold: () => true,
  }
}

function utf16(): Codec {
  return {
    decode: (bytes) => bytes.toString('utf16le').toWellFormed(),
    encode: (text) => Buffer.from(text, 'utf16le'),
    canHold: () => true,
  }
}

function utf16Swapped(): Codec {
  const { decode, encode, canHold } = utf16()
  const swapped = (bytes: Buffer) =>
    Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
  return { decode: (bytes) => decode(swapped(bytes)), encode: (text) => encode(text).swap16(), canHold }
}

function refuseUtf32(): Codec {
  throw new UserError('UTF-32 files cannot be changed in place', 'Save the file as UTF-8')
}

/** The declaration is ASCII in every encoding that reaches this. */
function declaredEncoding(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 300)
  return /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']/.exec(start)?.groups?.name
}

/** The Web's decoders read these ISO encodings as the Windows ones, which differ from 0x80 to 0x9F. */
const isoWithControls = /^(?:iso[-_]?8859[-_]?(?:1|9|11)|latin[-_]?[15])$/i

function codecOf(name: string): Codec | undefined {
  if (/^(?:us-)?ascii$/i.test(name)) {
    return tableCodec((byte) => (byte < 0x80 ? String.fromCharCode(byte) : undefined))
  }
  const decode = decoderOf(name)
  if (decode === undefined) return undefined
  if (/^(?:shift[-_]?jis|sjis|windows-31j|ms_kanji|euc-?(?:jp|kr)|ks_c_5601|big5|gb\w+|x-gbk)/i.test(name))
    return pairCodec(decode)
  const decodeByte = (byte: number) => {
    if (byte >= 0x80 && byte < 0xa0 && isoWithControls.test(name)) return String.fromCharCode(byte)
    return decode(Buffer.from([byte]))
  }
  return tableCodec(decodeByte)
}

type Decode = (bytes: Buffer) => string | undefined

/** Unicode encodings without a byte order mark are read as UTF-8 or not at all. */
function decoderOf(name: string): Decode | undefined {
  try {
    const decoder = new TextDecoder(name, { fatal: true })
    return decoder.encoding.startsWith('utf') ? undefined : (bytes) => decodeOrNothing(decoder, bytes)
  } catch {
    return undefined
  }
}

function decodeOrNothing(decoder: { decode(bytes: Buffer): string }, bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes) || undefined
  } catch {
    return undefined
  }
}

/** A byte that stands for nothing becomes U+FFFD, which no table holds, so that the round trip fails. */
function tableCodec(decodeByte: (byte: number) => string | undefined): Codec {
  const characters = Array.from({ length: 256 }, (_, byte) => decodeByte(byte) ?? '\ufffd')
  const bytes = new Map(characters.map((character, byte) => [character, Buffer.from([byte])]))
  return { ...mapCodec(bytes), decode: (source) => Array.from(source, (byte) => characters[byte]).join('') }
}

/** East Asian encodings: a character is one byte or two. */
function pairCodec(decode: Decode): Codec {
  const bytes = new Map<string, Buffer>()
  for (let first = 255; first >= 0; first--) {
    const single = decode(Buffer.from([first]))
    const sequences =
      single === undefined ? Array.from({ length: 256 }, (_, next) => [first, next]) : [[first]]
    for (const sequence of sequences) {
      const character = decode(Buffer.from(sequence))
      if (character !== undefined && [...character].length === 1) bytes.set(character, Buffer.from(sequence))
    }
  }
  return { ...mapCodec(bytes), decode: (source) => decode(source) ?? '\ufffd' }
}

function mapCodec(bytes: Map<string, Buffer>): Pick<Codec, 'encode' | 'canHold'> {
  bytes.delete('\ufffd')
  const substitute = Buffer.from('?')
  return {
    encode: (text) => Buffer.concat(Array.from(text, (character) => bytes.get(character) ?? substitute)),
    canHold: (character) => bytes.has(character),
  }
}
