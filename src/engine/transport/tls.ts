import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { UserError } from '../../error.js'
import type { Tls } from './host.js'

/** A certificate or key: who gave it, for messages, and its PEM text or the path of its file. */
export interface PemSource {
  name: string
  text: string
  /** A file that is not there is as good as none. */
  mayLack?: boolean
}

/** Certificates and a key, each with where it comes from. */
export type TlsSources = Partial<Record<keyof Tls, PemSource>>

/** Reads what proves who is who; throws a `UserError` for what is not PEM, has expired or does not fit. */
export function readTls({ ca, cert, key }: TlsSources): Tls {
  return { ca: ca && readCertificates(ca), ...readClient(cert, key) }
}

/** Reads certificates as PEM text; `undefined` for a file that may lack and does. */
export function readCertificates(source: PemSource): string | undefined {
  const text = readPem(source)
  if (text !== undefined) parseCertificate(text, source)
  return text
}

/** Reads a client's certificate and its key, which must fit, within the certificate's dates. */
export function readClient(
  cert: PemSource | undefined,
  key: PemSource | undefined,
): { cert: string; key: string } | undefined {
  const certText = cert && readPem(cert)
  const keyText = key && readPem(key)
  if (certText === undefined && keyText === undefined) return undefined
  if (cert === undefined || certText === undefined) throw halfClient('key', key)
  if (key === undefined || keyText === undefined) throw halfClient('certificate', cert)
  const certificate = parseCertificate(certText, cert)
  checkDates(certificate, cert)
  if (!certificate.checkPrivateKey(parseKey(keyText, key))) {
    throw new UserError(
      `${key.name}: the key does not fit the certificate of ${certificate.subject.replaceAll('\n', ', ')}`,
      'Give the key that the certificate was made for, or both anew',
    )
  }
  return { cert: certText, key: keyText }
}

function readPem({ name, text, mayLack = false }: PemSource): string | undefined {
  if (text.includes('-----BEGIN')) return text
  const path = text.trim().replace(/^~(?=[/\\])/, homedir())
  try {
    return readFileSync(path, 'utf8')
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown)
    if (mayLack && code === 'ENOENT') return undefined
    const shown = /[\r\n]/.test(path) || path.length > 300 ? 'its text' : path
    throw new UserError(
      `${name}: ${shown} is neither PEM text nor a file that can be read (${code})`,
      'Give the text with its BEGIN and END lines, or the path of a file on the runner',
      { cause: thrown },
    )
  }
}

function parseCertificate(text: string, { name }: PemSource): X509Certificate {
  try {
    return new X509Certificate(text)
  } catch (cause) {
    throw new UserError(
      `${name} has no certificate in PEM format`,
      'Give the whole text, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----',
      { cause },
    )
  }
}

function parseKey(text: string, { name }: PemSource): KeyObject {
  try {
    return createPrivateKey(text)
  } catch (thrown) {
    const isLocked = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MISSING_PASSPHRASE'
    if (isLocked)
      throw new UserError(
        `${name}: the key has a passphrase`,
        'Give it without one: openssl pkey -in key.pem',
      )
    throw new UserError(
      `${name} has no key in PEM format`,
      'Give the whole text, from its BEGIN line to its END line',
    )
  }
}

function checkDates({ validFromDate, validToDate, subject }: X509Certificate, { name }: PemSource): void {
  const whose = `${name}: the certificate of ${subject.replaceAll('\n', ', ')}`
  if (validToDate < new Date())
    throw new UserError(
      `${whose} expired on ${showDay(validToDate)}`,
      'Give a client certificate that is valid',
    )
  if (validFromDate > new Date())
    throw new UserError(
      `${whose} is valid only from ${showDay(validFromDate)}`,
      'Give one that is valid, or see the runner’s clock',
    )
}

/** A day in UTC, `2026-11-24`. */
export function showDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function halfClient(lone: string, source: PemSource | undefined): UserError {
  const other = lone === 'key' ? 'certificate' : 'key'
  return new UserError(
    `${source?.name ?? 'TLS'} gives a client ${lone} without its ${other}`,
    `Give both "docker-tls-cert" and "docker-tls-key", or neither`,
  )
}
