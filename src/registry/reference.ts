import { UserError } from '../error.js'

/** An image reference, https://github.com/distribution/reference: a registry's host, a repository, what in it. */
export interface Reference {
  registry: string
  path: string
  tag?: string
  digest?: string
}

const pattern =
  /^(?:(?<registry>(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*|\[[\da-f:]+\])(?::\d+)?)\/)?(?<path>[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[\da-f]{64}))?$/

export function parseReference(text: string): Reference {
  const word = text.trim()
  const m = pattern.exec(word)?.groups
  if (m?.path === undefined)
    throw new UserError(`"${word}" is not an image reference`, 'Write it like ghcr.io/acme/web:1.4.2')
  let registry = m.registry
  let path = m.path
  if (registry !== undefined && !/[.:]/.test(registry) && registry !== 'localhost') {
    path = `${registry}/${path}`
    registry = undefined
  }
  const more = {
    ...(m.tag !== undefined && { tag: m.tag }),
    ...(m.digest !== undefined && { digest: m.digest }),
  }
  if (registry === undefined || registry === 'docker.io' || registry === 'index.docker.io') {
    return { registry: 'docker.io', path: path.includes('/') ? path : `library/${path}`, ...more }
  }
  return { registry, path, ...more }
}

export function formatReference({ registry, path, tag, digest }: Reference): string {
  const name = registry === 'docker.io' ? path.replace(/^library\//, '') : `${registry}/${path}`
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}
