import { UserError } from '../../error.js'
import { createEncoder, type Encoder } from '../code-page.js'
import type { Mark } from './decode.js'

/** How a text becomes bytes; `holds` says which characters need no reference. */
export interface Saving {
  holds: ((character: string) => boolean) | undefined
  encode(text: string): Uint8Array
}

/**
 * Chooses the encoding to save in: the one of the source's byte order mark; else the one that the XML declaration
 * names, **with its own byte order mark**, although the source had none; else UTF-8 without one. The declaration's
 * text is never adjusted. ASCII and the ISO 8859 family lose what they cannot hold to `?`, as in Microsoft's engine.
 */
export function chooseSaving(mark: Mark | undefined, declared: string | undefined): Saving {
  const name = mark ?? declared?.toLowerCase()
  switch (name) {
    case undefined:
    case 'utf8':
      return unicode(encodeUtf8, [])
    case 'utf-8':
    case 'unicode-1-1-utf-8':
    case 'unicode-2-0-utf-8':
    case 'x-unicode-1-1-utf-8':
    case 'x-unicode-2-0-utf-8':
      return unicode(encodeUtf8, [0xef, 0xbb, 0xbf])
    case 'utf-16':
    case 'utf-16le':
    case 'unicode':
    case 'ucs-2':
    case 'iso-10646-ucs-2':
      return unicode(encodeUtf16, [0xff, 0xfe])
    case 'utf-16be':
    case 'unicodefffe':
      return unicode((text) => Buffer.from(encodeUtf16(text)).swap16(), [0xfe, 0xff])
    case 'utf-32':
    case 'utf-32le':
    case 'ucs-4':
      return unicode((text) => encodeUtf32(text, true), [0xff, 0xfe, 0, 0])
    case 'utf-32be':
      return unicode((text) => encodeUtf32(text, false), [0, 0, 0xfe, 0xff])
    default:
      return chooseCodePage(name)
  }
}

function chooseCodePage(name: string): Saving {
  const encoder = createEncoder(name)
  if (encoder === undefined) {
    throw new UserError(
      `The XML declaration names the encoding "${name}", which is not known`,
      'Write encoding="utf-8", or leave the encoding out',
    )
  }
  return /^(?:us-ascii|iso-8859-|iso8859-|latin)/.test(name)
    ? { holds: undefined, encode: (text) => encoder.encode(text, name === 'us-ascii' ? lose : fitBest) }
    : savingOf(encoder)
}

/** Saving in an encoding without loss: characters that it does not have must be references by then. */
export function savingOf(encoder: Encoder): Saving {
  const refuse = (character: string): never => {
    throw new UserError(
      `The encoding ${encoder.name} has no character "${character}", and where it stands no reference can`,
      'Save the file as UTF-8, or use another character',
    )
  }
  return { holds: encoder.holds, encode: (text) => encoder.encode(text, refuse) }
}

/** One `?` for each UTF-16 unit. */
function lose(character: string): string {
  return '?'.repeat(character.length)
}

/** .NET writes the letter without its accent, or one `?` for each UTF-16 unit. */
function fitBest(character: string): string {
  const [base = ''] = character.normalize('NFKD')
  const special = '“"”"‘\'’\'–-—-ĐDđdĦHħhıiŁLłlŦTŧt'
  const found = special.indexOf(character)
  if (found >= 0 && found % 2 === 0) return special[found + 1] ?? '?'
  return base !== character && /^[!-~]$/.test(base) && character < '\u0180' ? base : lose(character)
}

function unicode(encode: (text: string) => Uint8Array, mark: number[]): Saving {
  return {
    holds: undefined,
    encode(text) {
      if (!text.isWellFormed()) {
        throw new UserError(
          'The result holds half of a surrogate pair',
          'Write the character as one reference, like &#x1F600;',
        )
      }
      return mark.length === 0 ? encode(text) : Buffer.concat([Uint8Array.from(mark), encode(text)])
    },
  }
}

function encodeUtf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

function encodeUtf16(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le')
}

function encodeUtf32(text: string, isLittle: boolean): Uint8Array {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [at, code] of codes.entries()) view.setUint32(at * 4, code, isLittle)
  return new Uint8Array(view.buffer)
}
