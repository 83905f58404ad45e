import { createPrivateKey } from 'node:crypto'
import { UserError } from '../../error.js'

/**
 * Reads a private key without a passphrase, in OpenSSH’s or PEM format, and writes it anew as `ssh` takes
 * it: whatever became of its line breaks on the way. Nothing of the text is in what it throws.
 */
export function parseSshKey(text: string): string {
  const { label, body = '' } = armoured.exec(text)?.groups ?? {}
  if (label === undefined) throw noKey(text)
  if (label.startsWith('ENCRYPTED') || /^\s*Proc-Type:.*ENCRYPTED/.test(body)) throw locked()
  const digits = body.replace(/\s+/g, '')
  const lines = linesOf(body)
  const key = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(digits) || digits.length % 4 !== 0) throw cut()
  if (label.startsWith('OPENSSH')) checkOpenSsh(Buffer.from(digits, 'base64'))
  else checkPem(key)
  return key
}

/** The lines stay, whatever ended them; OpenSSL takes none that is much longer than the format has. */
function linesOf(body: string): string[] {
  return body
    .trim()
    .split(/\s+/)
    .flatMap((line) => (line.length > 76 ? (line.match(/.{1,64}/g) ?? []) : line))
}

const armoured = /-----BEGIN (?<label>(?:[A-Z]+ )?PRIVATE KEY)-----(?<body>[\s\S]*?)-----END \k<label>-----/

/** The format is told in OpenSSH’s `PROTOCOL.key`: a magic word, then strings behind their lengths. */
function checkOpenSsh(blob: Buffer): void {
  let at = 'openssh-key-v1\0'.length
  if (blob.toString('latin1', 0, at) !== 'openssh-key-v1\0') throw cut()
  const readLength = () => {
    if (at + 4 > blob.length) throw cut()
    at += 4
    return blob.readUInt32BE(at - 4)
  }
  const readString = () => {
    const length = readLength()
    at += length
    if (at > blob.length) throw cut()
    return blob.toString('latin1', at - length, at)
  }
  if (readString() !== 'none') throw locked()
  for (const _kdf of ['name', 'options']) readString()
  readLength() // how many keys: one, in every version so far
  for (const _half of ['public', 'private']) readString()
}

function checkPem(key: string): void {
  try {
    createPrivateKey(key)
  } catch {
    throw cut()
  }
}

function noKey(text: string): UserError {
  if (/^\s*PuTTY-User-Key-File-/.test(text))
    return new UserError(
      'it is a key in PuTTY’s format, which ssh does not read',
      'Convert it: puttygen key.ppk -O private-openssh -o key',
    )
  if (/^\s*(?:ssh-|ecdsa-|sk-)\S+ AAAA|BEGIN (?:[A-Z0-9]+ )*PUBLIC KEY/.test(text))
    return new UserError(
      'it is the public half of a key',
      'Give the private half; the public one belongs into ~/.ssh/authorized_keys on the host',
    )
  if (/^\s*(?:[~.]|[A-Za-z]:)?[\\/]\S*\s*$/.test(text))
    return new UserError(
      'it is a path, and the text of the key is wanted',
      'Give the key itself, from a secret; leave the input out where ssh finds the runner’s own key',
    )
  return cut()
}

function cut(): UserError {
  return new UserError(
    'it is not a whole private key in the format of OpenSSH or PEM',
    'Give all of its file, from the BEGIN line to the END line',
  )
}

function locked(): UserError {
  return new UserError(
    'the key has a passphrase, and nobody is there to type it',
    'Make a key without one for this purpose: ssh-keygen -t ed25519 -N "" -f deploy_key',
  )
}
