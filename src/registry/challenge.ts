/** One way to authenticate that a server offers, RFC 9110 section 11.6.1; names are in lower case. */
export interface Challenge {
  scheme: string
  parameters: Readonly<Record<string, string>>
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const parameterPattern = new RegExp(`\\s*(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`, 'y')
const schemePattern = new RegExp(`\\s*(${token})(?=\\s|,|$)(?!\\s*=[^=])`, 'y')
const separatorPattern = /[\s,]*/y
/** A value without a name, as Negotiate has it. */
const bareValuePattern = /\s+[A-Za-z0-9\-._~+/]+=*(?=\s*(?:,|$))/y

/** Parses a `WWW-Authenticate` header, which may hold several challenges; reads up to what it cannot understand. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(header)
    if (match !== null) at = pattern.lastIndex
    return match
  }
  // A list of HTTP may have empty elements, RFC 9110 section 5.6.1.
  take(separatorPattern)
  while (at < header.length) {
    const current = challenges.at(-1)
    const parameter = current && take(parameterPattern)
    if (parameter) {
      const [, name = '', quoted, plain = ''] = parameter
      current.parameters[name.toLowerCase()] ??= quoted?.replace(/\\(.)/gs, '$1') ?? plain
    } else {
      const scheme = take(schemePattern)
      if (scheme === null) break
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: {} })
      take(bareValuePattern)
    }
    take(separatorPattern)
  }
  return challenges
}
