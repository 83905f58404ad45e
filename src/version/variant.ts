import { UserError } from '../error.js'
import { shorten } from '../shown.js'
import type { Versioning } from './range.js'

/** Words by which images name what they are built on, and no pre-release. */
const variant =
  /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|stretch|trixie|sid|noble|jammy|focal|bionic|fpm|apache|cli|nginx|ubi|rhel|centos|rocky|fedora|windowsservercore|nanoserver|servercore|distroless|scratch|musl|glibc|jdk|jre|jammy|arm|arm64|amd64)/i

const partPattern =
  /^(?<range>(?<operator>[<>]=?|=|\^|~>?)?v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2})-(?<label>[A-Za-z][\w.-]*)$/
const starPattern = /^(?:[<>]=?|=|\^|~>?)?v?(?<full>\d+\.\d+\.\d+(?<label>[-_][\w.-]*)?)\*$/

/**
 * Finds a variant of the image in a range (`1.27.x-alpine`, `^1.2-alpine`), or a star behind a full version, both
 * of which npm leaves out without a word.
 */
export function refuseVariant(text: string, versioning: Versioning): UserError | undefined {
  for (const word of text.replace(/([<>=^~])\s+/g, '$1').split(/\s+|\|\|/)) {
    const mistake = starIn(word) ?? variantIn(word, versioning)
    if (mistake !== undefined) return mistake
  }
  return undefined
}

function variantIn(word: string, versioning: Versioning): UserError | undefined {
  const { range, operator, label } = partPattern.exec(word)?.groups ?? {}
  if (range === undefined || label === undefined) return undefined
  const isOpen = /[xX*]/.test(range)
  const isShort = versioning === 'semver' && (range.match(/\d+/g)?.length ?? 0) < 3
  if (!isOpen && !isShort && (operator === undefined || !variant.test(label))) return undefined
  return new UserError(
    `${JSON.stringify(shorten(word, 200))} is a range with ${JSON.stringify(label)} behind it, which no range can hold`,
    `Set "version" to ${range}, and "tag-pattern" to ^(?<version>.+)-${escaped(label)}$`,
  )
}

function starIn(word: string): UserError | undefined {
  const { full, label } = starPattern.exec(word)?.groups ?? {}
  if (full === undefined) return undefined
  const problem = `${JSON.stringify(shorten(word, 200))} is a version with a star behind it, which is no range`
  return label === undefined
    ? new UserError(
        problem,
        `Leave "version" empty, and set "tag-pattern" to ^(?<version>${escaped(full)})(?:\\D.*)?$`,
      )
    : new UserError(
        problem,
        `Leave "version" empty, and set "prerelease" to true and "tag-pattern" to ^(?<version>${escaped(full)}.*)$`,
      )
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.')
}
