import { isIPv6 } from 'node:net'
import { UserError } from '../error.js'
import { shorten } from '../shown.js'

/** An image reference: a registry's host (Docker Hub is `docker.io`), a repository in full, and what in it. */
export interface Reference {
  registry: string
  path: string
  tag?: string
  digest?: string
}

const example = 'Write it like nginx:1.27 or ghcr.io/acme/web:1.4.2'

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const host = `(?:${label}(?:\\.${label})*|\\[(?<ipv6>[a-fA-F0-9:]+)\\])`
const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'

const wholePattern = /^(?<name>[^@]*?)(?::(?<tag>[^:/@]*))?(?:@(?<digest>.*))?$/s
const registryPattern = new RegExp(`^${host}(?::(?<port>[0-9]+))?$`)
const pathPattern = new RegExp(`^${component}(?:/${component})*$`)
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}$/
/** The digests of OCI's registered algorithms. */
export const digestPattern = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/

/** The ids of images, which alone are no repository. */
const idPattern = /^[a-f0-9]{64}$/

/** The longest path of a repository, https://github.com/distribution/reference. */
const longestPath = 255

/**
 * Parses `[registry/]path[:tag][@digest]` by the grammar of https://github.com/distribution/reference,
 * with Docker's rules for short names: a first part without `.`, `:` or capitals is no registry, unless
 * it is `localhost`; no registry is Docker Hub, and there one part is in `library/`.
 */
export function parseReference(text: string): Reference {
  const word = text.trim()
  const { name = '', tag, digest } = wholePattern.exec(word)?.groups ?? {}
  const { registry, path } = splitName(name)
  const problem =
    idProblem(word) ??
    registryProblem(registry) ??
    pathProblem(path) ??
    tagProblem(tag) ??
    digestProblem(digest)
  if (problem !== undefined) {
    throw new UserError(`${quote(word)} is not an image reference: ${problem}`, example)
  }
  return {
    ...expandName(registry, path),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  }
}

/** Parses a reference that must be a repository alone; a tag or digest is pointed to "version". */
export function parseRepository(text: string): Reference {
  const { registry, path, tag, digest } = parseReference(text)
  if (tag !== undefined || digest !== undefined) {
    const extra =
      tag === undefined ? 'a digest' : digest === undefined ? `the tag ${tag}` : `a tag and a digest`
    throw new UserError(
      `${quote(text.trim())} carries ${extra}, and a repository is wanted`,
      `Write ${formatReference({ registry, path })} here, and put ${tag ?? 'the version'} in "version"`,
    )
  }
  return { registry, path }
}

/** Writes the familiar form, as Docker prints it: `nginx:1.27`, `ghcr.io/acme/web@sha256:…`. */
export function formatReference({ registry, path, tag, digest }: Reference): string {
  return `${familiarName(registry, path)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** Another registry's name needs no shortening; Hub's own `library/` may be left out where one part follows. */
function familiarName(registry: string, path: string): string {
  if (registry !== 'docker.io') return `${registry}/${path}`
  const short = path.replace(/^library\/(?=[^/]+$)/, '')
  if (idPattern.test(short)) return `${registry}/${short}`
  return isRegistry(short.split('/')[0] ?? '') && short.includes('/') ? `${registry}/${path}` : short
}

function splitName(name: string): { registry: string | undefined; path: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  if (slash < 0 || !isRegistry(first)) return { registry: undefined, path: name }
  return { registry: first, path: name.slice(slash + 1) }
}

function isRegistry(first: string): boolean {
  return /[.:A-Z]/.test(first) || first === 'localhost'
}

function expandName(registry: string | undefined, path: string): Reference {
  if (registry !== undefined && !/^(?:index\.)?docker\.io$/.test(registry)) return { registry, path }
  return { registry: 'docker.io', path: path.includes('/') ? path : `library/${path}` }
}

function registryProblem(registry: string | undefined): string | undefined {
  if (registry === undefined) return undefined
  const match = registryPattern.exec(registry)
  const { ipv6, port } = match?.groups ?? {}
  const valid =
    match !== null && (ipv6 === undefined || isIPv6(ipv6)) && (port === undefined || Number(port) <= 65535)
  if (valid) return undefined
  return registry.endsWith(':') && /^https?:$/i.test(registry)
    ? 'it is written without https://'
    : `${quote(registry)} is not a host`
}

/** With a registry, a tag or a digest it is a repository all the same. */
function idProblem(word: string): string | undefined {
  return idPattern.test(word) ? 'a repository cannot be 64 hexadecimal digits, which is an id' : undefined
}

function pathProblem(path: string): string | undefined {
  if (path === '') return 'the repository is empty'
  if (path.length > longestPath) return `the repository is longer than ${longestPath} characters`
  if (pathPattern.test(path)) return undefined
  return pathPattern.test(path.toLowerCase())
    ? 'a repository is in lower case'
    : `${quote(path)} is not a repository`
}

function tagProblem(tag: string | undefined): string | undefined {
  if (tag === undefined || tagPattern.test(tag)) return undefined
  return `${quote(tag)} is not a tag, which is 1 to 128 letters, digits, "_", "." and "-"`
}

function digestProblem(digest: string | undefined): string | undefined {
  if (digest === undefined || digestPattern.test(digest)) return undefined
  return `${quote(digest)} is not a digest, which is sha256: and 64 hexadecimal digits in lower case`
}

function quote(text: string): string {
  return JSON.stringify(shorten(text, 300))
}

/** The reference that a container was made from, as the engine tells it; `undefined` where that is an image's id. */
export function readReference(text: string): Reference | undefined {
  try {
    return parseReference(text)
  } catch {
    return undefined
  }
}
