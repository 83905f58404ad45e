import { TextDecoder } from 'node:util'
/** A non-Unicode encoding. */
export interface Encoder {
  name: string
  /** The text of bytes; undefined where they are not valid, or would not be written back as they are. */
  decode(bytes: Uint8Array): string | undefined
  /** Whether the encoding has a character, given as one code point. */
  holds(character: string): boolean
  /** The bytes of a text; a character that the encoding does not have becomes what `replace` says, in ASCII. */
  encode(text: string, replace: (character: string) => string): Uint8Array
}

const ascii = /^(?:us-ascii|ascii|ansi_x3\.4-19(?:68|86)|iso646-us)$/i
const latin1 = /^(?:iso[-_]?8859[-_]?1|latin1|l1)$/i
/** The Web's decoders read these as the Windows ones, which have letters in the place of controls. */
const isoWithControls = /^(?:iso[-_]?8859[-_]?(?:9|11)|latin5|l5)$/i

/** Finds an encoding by the name in an XML declaration; undefined for Unicode's own encodings and unknown names. */
export function createEncoder(name: string): Encoder | undefined {
  if (ascii.test(name)) return tableEncoder(name, firstCharacters(0x80))
  if (latin1.test(name)) return tableEncoder(name, firstCharacters(0x100))
  const decoder = decoderOf(name)
  if (decoder === undefined || /^(?:utf-|replacement|x-user-defined|iso-2022)/.test(decoder.encoding))
    return undefined
  const decode = (bytes: Uint8Array) => decodeOrNothing(decoder, bytes)
  if (!isoWithControls.test(name)) return encoderOf(name, () => findCodes(decode, decoder.encoding), decode)
  const upper = Array.from({ length: 0x60 }, (_, at) => decode(Uint8Array.of(0xa0 + at)))
  return tableEncoder(name, [...firstCharacters(0xa0), ...upper])
}

function decoderOf(name: string): TextDecoder | undefined {
  try {
    return new TextDecoder(name, { fatal: true })
  } catch {
    return undefined
  }
}

function decodeOrNothing(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function firstCharacters(count: number): string[] {
  return Array.from({ length: count }, (_, code) => String.fromCharCode(code))
}

/** An encoding of one byte a character, by what each byte stands for. */
function tableEncoder(name: string, characters: readonly (string | undefined)[]): Encoder {
  const codes = () =>
    new Map(characters.flatMap((character, code) => (character === undefined ? [] : [[character, code]])))
  return encoderOf(name, codes, (bytes) => {
    const text = Array.from(bytes, (byte) => characters[byte])
    return text.includes(undefined) ? undefined : text.join('')
  })
}

/** No encoder comes with Node, so its decoder is asked for every code of one byte, and of two where bytes are left. */
function findCodes(decode: (bytes: Uint8Array) => string | undefined, encoding: string): Map<string, number> {
  const codes = new Map<string, number>()
  const leads: number[] = []
  const learn = (bytes: number[], code: number): boolean => {
    const text = decode(Uint8Array.from(bytes))
    if (text !== undefined && [...text].length === 1 && !codes.has(text)) codes.set(text, code)
    return text !== undefined
  }
  for (let code = 0; code < 0x100; code++) if (!learn([code], code)) leads.push(code)
  for (const lead of /^windows|^iso|^koi|^mac|^ibm|^x-mac/.test(encoding) ? [] : leads) {
    for (let trail = 0x30; trail < 0xff; trail++) learn([lead, trail], lead * 0x100 + trail)
  }
  return codes
}

function encoderOf(
  name: string,
  makeCodes: () => Map<string, number>,
  decode: (bytes: Uint8Array) => string | undefined,
): Encoder {
  let known: Map<string, number> | undefined
  const codes = () => {
    known ??= makeCodes()
    return known
  }
  function encode(text: string, replace: (character: string) => string): Uint8Array {
    const bytes: number[] = []
    for (const character of text) {
      const code = codes().get(character)
      if (code === undefined) bytes.push(...Buffer.from(replace(character), 'latin1'))
      else if (code < 0x100) bytes.push(code)
      else bytes.push(code >> 8, code & 0xff)
    }
    return Uint8Array.from(bytes)
  }
  return {
    name,
    encode,
    holds: (character) => codes().has(character),
    decode(bytes) {
      const text = decode(bytes)
      if (text === undefined) return undefined
      return Buffer.compare(
        encode(text, () => ''),
        bytes,
      ) === 0
        ? text
        : undefined
    },
  }
}
