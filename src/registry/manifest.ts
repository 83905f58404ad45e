import { createHash } from 'node:crypto'
import { UserError } from '../error.js'
import { shorten } from '../shown.js'
import type { Registry } from './client.js'
import { fitsPlatform, formatPlatform, type Platform, readPlatform } from './platform.js'
import { digestPattern } from './reference.js'
import { refused } from './refusal.js'
import { isTrouble } from './retry.js'
import type { Answer } from './send.js'

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** OCI's own limit of a manifest. */
const mostBytes = 4_194_304

/** What a tag leads to: a digest, or why there is none. */
export type Found = { digest: string } | { refusal: UserError; status: number }

/**
 * Finds the digest of a tag's manifest, by HEAD, or by GET where that does not tell or a platform must
 * be there. A digest that is not that of the body is an error, and so is a missing platform.
 */
export async function findManifest(
  registry: Registry,
  tag: string,
  platform: Platform | undefined,
): Promise<Found> {
  const url = `/v2/${registry.path}/manifests/${tag}`
  const name = `${registry.name}:${tag}`
  if (platform === undefined) {
    const head = await registry.ask(url, { method: 'HEAD', headers: { Accept: accept }, mostBytes })
    const digest = head.headers.get('docker-content-digest') ?? ''
    if (head.status === 200 && isOld(head)) throw tooOld(head, name)
    if (head.status === 200 && digestPattern.test(digest)) return { digest }
    if (head.status === 404 || isTrouble(head.status)) return notFound(head, name, registry)
  }
  const answer = await registry.ask(url, { headers: { Accept: accept }, mostBytes })
  if (answer.status !== 200) return notFound(answer, name, registry)
  if (isOld(answer)) throw tooOld(answer, name)
  const digest = checkDigest(answer, answer.headers.get('docker-content-digest') ?? undefined, name)
  const manifest = parseManifest(answer, name)
  if (platform !== undefined) await checkPlatform(registry, manifest, { name, platform })
  return { digest }
}

/** Docker's schema 1, which is signed inside, so that its digest is not that of what is sent. */
function isOld(answer: Answer): boolean {
  const type = answer.headers.get('content-type') ?? ''
  return /docker\.distribution\.manifest\.v1\b/.test(type) || parseObject(answer).schemaVersion === 1
}

function tooOld({ url }: Answer, name: string): UserError {
  return new UserError(
    `${url.host} has ${name} in Docker’s schema 1 only, which no engine of today pulls`,
    'Push the image again with a current tool',
  )
}

function notFound(answer: Answer, name: string, { hasCredentials }: Registry): Found {
  return { status: answer.status, refusal: refused(answer, name, hasCredentials) }
}

/** The digest of a body, which must be the one that was told, if any was. */
function checkDigest({ url, body }: Answer, told: string | undefined, name: string): string {
  const algorithm =
    told !== undefined && digestPattern.test(told) ? told.slice(0, told.indexOf(':')) : 'sha256'
  const digest = `${algorithm}:${createHash(algorithm).update(body).digest('hex')}`
  if (told === undefined || told === digest) return digest
  throw new UserError(
    `${url.host} says that ${name} has the digest ${JSON.stringify(shorten(told, 150))}, and what it sends has ${digest}`,
    'See whether a proxy on the way changes answers, or the registry’s storage is damaged',
  )
}

/** The parts of manifests that are read here. */
interface Manifest {
  manifests?: unknown[]
  config?: { digest: string }
}

function parseManifest(answer: Answer, name: string): Manifest {
  const { manifests, config } = parseObject(answer)
  if (Array.isArray(manifests)) return { manifests }
  const digest =
    typeof config === 'object' && config !== null && 'digest' in config ? config.digest : undefined
  if (typeof digest === 'string' && digestPattern.test(digest)) return { config: { digest } }
  throw new UserError(
    `${answer.url.host} sent something else than a manifest for ${name}`,
    'Push the image again with a current tool: an OCI image or index, or Docker’s schema 2, is wanted',
  )
}

function parseObject(answer: Answer): Record<string, unknown> {
  try {
    return { ...JSON.parse(answer.body.toString('utf8')) }
  } catch {
    return {}
  }
}

async function checkPlatform(
  registry: Registry,
  manifest: Manifest,
  { name, platform }: { name: string; platform: Platform },
): Promise<void> {
  const platforms = await listPlatforms(registry, manifest, name)
  if (platforms.some((candidate) => fitsPlatform(candidate, platform))) return
  if (platforms.length === 0) {
    throw new UserError(
      `${name} has an index that does not tell for which platforms its images are, so ${formatPlatform(platform)} may be missing`,
      'Leave "platform" out, or push the index again with a current tool',
    )
  }
  const shown = [...new Set(platforms.map(formatPlatform))].join(', ')
  throw new UserError(
    `${name} is not there for ${formatPlatform(platform)}, only for ${shown}`,
    'Correct "platform", choose another "version", or push the image for it',
  )
}

/** Attestations stand in an index as of the platform `unknown/unknown`. */
async function listPlatforms(registry: Registry, manifest: Manifest, name: string): Promise<Platform[]> {
  if (manifest.config === undefined) {
    return (manifest.manifests ?? [])
      .map((entry) =>
        readPlatform(
          typeof entry === 'object' && entry !== null && 'platform' in entry ? entry.platform : undefined,
        ),
      )
      .filter(({ os }) => os !== '' && os !== 'unknown')
  }
  const { digest } = manifest.config
  const answer = await registry.ask(`/v2/${registry.path}/blobs/${digest}`, { headers: {}, mostBytes })
  if (answer.status !== 200) throw refused(answer, `the configuration of ${name}`, registry.hasCredentials)
  checkDigest(answer, digest, `the configuration of ${name}`)
  return [readPlatform(parseObject(answer))]
}
