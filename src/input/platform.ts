import { UserError } from '../error.js'
import { parseText, quoteText } from './scalar.js'

/** What OCI calls architectures that are known by other names. */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
  i386: '386',
}

/** Parses `os/arch[/variant]`, and `windows(BUILD)/arch` as containerd writes it; the result is in lower case, and has the names of OCI's image index. */
export function parsePlatform(text: string): string {
  const platform = parseText(text)
  const { os, architecture = '', variant } = pattern.exec(platform.toLowerCase())?.groups ?? {}
  if (os === undefined) {
    throw new UserError(
      `${quoteText(platform)} is not a platform`,
      'Write it like linux/amd64 or linux/arm64/v8',
    )
  }
  const [known, own] = (architectures[architecture] ?? architecture).split('/')
  return [os, known, variant ?? own].filter((part) => part !== undefined).join('/')
}

const pattern =
  /^(?<os>[a-z0-9]+(?:\(\d+(?:\.\d+)*\))?)\/(?<architecture>[a-z0-9_-]+)(?:\/(?<variant>[a-z0-9.]+))?$/
