import { UserError } from '../error.js'
import { quoteText } from './scalar.js'

/** A request to a container port, and the answer that passes. */
export interface HttpTarget {
  port: number
  /** Begins with a `/`, query included. */
  path: string
  /** Spoken over TLS; `insecure` takes any certificate. */
  tls?: 'verified' | 'insecure'
  /** The Host header, and without its port the name that the certificate must be for; else the address that is asked. */
  host?: string
  /** Ranges of status codes that pass, both ends included; else 200 to 399. */
  statuses?: readonly (readonly [number, number])[]
}

/** Parses `[https:]PORT[/PATH] [status=200,301-308] [host=NAME] [insecure]`. */
export function parseHttpTarget(entry: string): HttpTarget {
  const [first = '', ...options] = entry.trim().split(/\s+/)
  const { scheme, digits, path } =
    /^(?<scheme>https?:)?(?<digits>\d{1,5})(?<path>\/[\x21-\x7e]*)?$/.exec(first)?.groups ?? {}
  const port = Number(digits ?? 0)
  if (port < 1 || port > 65_535) {
    throw new UserError(
      `${quoteText(first)} is not a container port and a path`,
      'Write it like 8080/healthz',
    )
  }
  const { insecure, ...wanted } = parseOptions(options)
  const isTls = scheme === 'https:'
  if (insecure && !isTls) {
    throw new UserError(
      '"insecure" stands where no TLS is spoken',
      `Write "https:" before the port, like https:${first.replace(/^http:/, '')} insecure`,
    )
  }
  return { port, path: path ?? '/', ...(isTls && { tls: insecure ? 'insecure' : 'verified' }), ...wanted }
}

function parseOptions(options: readonly string[]) {
  const names = options.map((option) => option.replace(/=.*$/s, ''))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new UserError(`"${twice}" stands there twice`, 'Write it once')
  const found: Pick<HttpTarget, 'host' | 'statuses'> & { insecure: boolean } = { insecure: false }
  for (const option of options) {
    const { name, value } = /^(?<name>status|host)=(?<value>.*)$/.exec(option)?.groups ?? {}
    if (option === 'insecure') found.insecure = true
    else if (name === 'status') found.statuses = parseStatuses(value ?? '')
    else if (name === 'host') found.host = parseHost(value ?? '')
    else {
      throw new UserError(
        `${quoteText(option)} is nothing that can follow a port and a path`,
        'Write status=200,301-308, host=www.example.com or insecure, apart by blanks; a blank in a path is %20',
      )
    }
  }
  return found
}

function parseStatuses(text: string): [number, number][] {
  return text.split(',').map((part) => {
    const { from, to } = /^(?<from>\d{3})(?:-(?<to>\d{3}))?$/.exec(part)?.groups ?? {}
    const range: [number, number] = [Number(from), Number(to ?? from)]
    if (range[0] >= 100 && range[0] <= range[1] && range[1] <= 599) return range
    throw new UserError(
      `${quoteText(`status=${text}`)} is not a list of status codes from 100 to 599`,
      'Write it like status=200,301-308',
    )
  })
}

function parseHost(text: string): string {
  if (/^(?:[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/.test(text)) return text
  throw new UserError(`${quoteText(`host=${text}`)} is not a host name`, 'Write it like host=www.example.com')
}

/** Writes a target as `parseHttpTarget` reads it. */
export function showHttpTarget({ port, path, tls, host, statuses }: HttpTarget): string {
  return [
    `${tls === undefined ? '' : 'https:'}${port}${path}`,
    ...(statuses === undefined ? [] : [`status=${showStatuses(statuses)}`]),
    ...(host === undefined ? [] : [`host=${host}`]),
    ...(tls === 'insecure' ? ['insecure'] : []),
  ].join(' ')
}

/** Writes ranges of status codes: `200,301-308`. */
export function showStatuses(statuses: NonNullable<HttpTarget['statuses']>): string {
  return statuses.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}
