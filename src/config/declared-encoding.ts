import { UserError } from '../error.js'
import { createEncoder, type Encoder } from './code-page.js'

/** The encoding that a file's XML declaration names; the declaration is ASCII in all that are read by it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1')
  return /^<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[^"']+)["']/.exec(head)?.groups?.name
}

/** Reads a file that is not UTF-8 in the encoding that its XML declaration names. Throws where that does not fit. */
export function decodeDeclared(bytes: Uint8Array, file: string): { text: string; encoder: Encoder } {
  const name = declaredEncoding(bytes)
  if (name === undefined) {
    throw new UserError(
      `${file} is not valid UTF-8, and no XML declaration names another encoding`,
      'Save the file as UTF-8, or name its encoding, as in <?xml version="1.0" encoding="windows-1252"?>',
    )
  }
  const encoder = createEncoder(name)
  const text = encoder?.decode(bytes)
  if (encoder !== undefined && text !== undefined) return { text, encoder }
  throw new UserError(
    `${file} is not valid UTF-8, and not valid in the encoding "${name}" that its XML declaration names`,
    'Save the file as UTF-8, or name the encoding that it really has',
  )
}
