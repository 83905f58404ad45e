import type { IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { UserError } from '../../error.js'
import { conceal } from '../../shown.js'
import { familiarName, readPodmanImage } from '../podman/podman.js'
import { flag, listOf, nullable, number, objectOf, optional, or, text } from '../transport/answer.js'
import { ask, type Engine, type Request, speaks, statusOf, tell } from '../transport/docker.js'
import type { Container, ContainerConfig } from './container.js'
import { readConfig, readPlatform } from './container-answer.js'

/** The part of `docker image inspect` that Berth reads. */
export interface Image {
  Id: string
  /** `repository@sha256:…`, one for each repository that it was pulled from or pushed to. */
  RepoDigests: string[] | null
  RepoTags: string[] | null
  /** Of all its layers, in bytes; those that other images share are counted too. */
  Size: number
  Os: string
  /** The build of Windows that it is for. */
  OsVersion?: string
  Architecture: string
  Variant?: string
  Config: Partial<ContainerConfig> | null
  /** What its id is the digest of, where the engine keeps images as registries have them. */
  Descriptor?: { mediaType: string }
  /** The images of an index, where they are asked for. */
  Manifests?: { Available: boolean; ImageData?: { Platform?: OwnPlatform } }[] | null
}

/** As OCI's image index writes a platform. */
export interface OwnPlatform {
  os: string
  architecture: string
  variant?: string
}

const readImage = objectOf<Image>({
  Id: text,
  RepoDigests: nullable(listOf(text<string>)),
  RepoTags: nullable(listOf(text<string>)),
  Size: or(number, 0),
  Os: or(text, ''),
  OsVersion: optional(text<string>),
  Architecture: or(text, ''),
  Variant: optional(text<string>),
  Config: nullable(readConfig),
  Descriptor: optional(objectOf<{ mediaType: string }>({ mediaType: or(text, '') })),
  Manifests: optional(
    listOf(
      objectOf<{ Available: boolean; ImageData?: { Platform?: OwnPlatform } }>({
        Available: or(flag, false),
        ImageData: optional(objectOf<{ Platform?: OwnPlatform }>({ Platform: optional(readPlatform) })),
      }),
    ),
  ),
})

/**
 * Inspects an image that the engine has; `undefined` where it has none of that reference. From API 1.49 on it is looked
 * for on a platform; before that the image may be one of another, and `Manifests` tells from 1.48 on what else there is.
 */
export async function findImage(
  engine: Engine,
  reference: string,
  platform?: OwnPlatform,
  signal?: AbortSignal,
): Promise<Image | undefined> {
  if (platform === undefined) return await inspectImage(engine, reference, {}, signal)
  const { os, architecture, variant } = platform
  const asked = { os, architecture, ...(variant && { variant }) }
  const query = speaks(engine, '1.49') ? { platform: JSON.stringify(asked) } : { manifests: true }
  return await inspectImage(engine, reference, query, signal)
}

async function inspectImage(
  engine: Engine,
  reference: string,
  query: NonNullable<Request['query']>,
  signal: AbortSignal | undefined,
): Promise<Image | undefined> {
  try {
    const path = `/images/${encodeURI(reference)}/json`
    const image = await ask(engine, { method: 'GET', path, query, signal }, readImage)
    if (isBroken(image)) return undefined
    return engine.isPodman ? await completeImage(engine, image) : image
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}

/** What a web page left, served in an image's place: the containerd store keeps it under the image's name. */
function isBroken({ Descriptor }: Image): boolean {
  return Descriptor !== undefined && !/manifest|index|^$/.test(Descriptor.mediaType)
}

/**
 * Removes an image's name, and with its last name the image; one that a container uses, or that has children, is
 * refused. One that is gone already is no failure.
 */
export async function removeImage(engine: Engine, name: string): Promise<void> {
  try {
    await tell(engine, { method: 'DELETE', path: `/images/${encodeURI(name)}` })
  } catch (thrown) {
    if (statusOf(thrown) !== 404) throw thrown
  }
}

/** Inspects the image that a container was made from, for the container's own platform. */
export async function findImageOf(
  engine: Engine,
  { Image, ImageManifestDescriptor }: Pick<Container, 'Image' | 'ImageManifestDescriptor'>,
  signal?: AbortSignal,
): Promise<Image | undefined> {
  return await findImage(engine, Image, ImageManifestDescriptor?.platform ?? undefined, signal)
}

/** Podman tells of an image's health check in its own API only, and writes the names of Docker Hub in full. */
async function completeImage(engine: Engine, image: Image): Promise<Image> {
  const RepoDigests = image.RepoDigests?.map(familiarName) ?? null
  const RepoTags = image.RepoTags?.map(familiarName) ?? null
  const named = { ...image, RepoDigests, RepoTags }
  try {
    const path = `/libpod/images/${encodeURI(image.Id)}/json`
    const { Healthcheck } = await ask(engine, { method: 'GET', path }, readPodmanImage)
    return { ...named, Config: { ...image.Config, ...(Healthcheck && { Healthcheck }) } }
  } catch (thrown) {
    if (statusOf(thrown) === undefined) throw thrown
    return named
  }
}

/** One line of a pull's progress, as the engine streams it. */
export interface PullProgress {
  id?: string
  status?: string
  progressDetail?: { current?: number; total?: number }
  error?: string
  errorDetail?: { message?: string }
}

/** How an image is pulled; `auth` is the content of `X-Registry-Auth` before its encoding. */
export interface Pull {
  reference: string
  platform: string | undefined
  auth: object | undefined
  onProgress: (progress: PullProgress) => void
  signal: AbortSignal
}

/** How long a pull may stand still: a layer that is being unpacked reports nothing. */
const idleMs = 600_000

/** Pulls an image to its end; what goes wrong on the way arrives inside the stream. */
export async function pullImage(
  engine: Engine,
  { reference, platform, auth, onProgress, signal }: Pull,
): Promise<void> {
  const answer = await engine.send({
    method: 'POST',
    path: '/images/create',
    query: { fromImage: reference, platform },
    registryAuth: auth && encodeAuth(auth),
    signal,
    withinMs: idleMs,
    repeatable: true,
  })
  answer.setTimeout(idleMs, () => answer.destroy(new Error(`no progress for ${idleMs / 60_000} minutes`)))
  try {
    await followPull(answer, reference, onProgress)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    signal.throwIfAborted()
    throw brokenOff(reference, thrown)
  }
  signal.throwIfAborted()
  if (!answer.complete) throw brokenOff(reference, undefined)
}

async function followPull(
  answer: IncomingMessage,
  reference: string,
  onProgress: Pull['onProgress'],
): Promise<void> {
  let broken: unknown
  // The lines end, or throw, as it happens.
  answer.once('error', (error) => {
    broken = error
  })
  for await (const line of createInterface({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
    const progress = parseProgress(line)
    const problem = progress.errorDetail?.message ?? progress.error
    if (problem !== undefined)
      throw new UserError(`The pull of ${reference} failed: ${conceal(String(problem))}`, 'See what it names')
    onProgress(progress)
  }
  if (broken !== undefined) throw broken
}

function brokenOff(reference: string, cause: unknown): UserError {
  return new UserError(`The pull of ${reference} broke off`, 'See the engine’s log, then run the job again', {
    cause,
  })
}

function parseProgress(line: string): PullProgress {
  try {
    return { ...JSON.parse(line) }
  } catch {
    return {}
  }
}

/** What the registry says of an image, through the engine. */
export interface Distribution {
  Descriptor: { digest: string }
  Platforms: { architecture: string; os: string }[] | null
}

const readDistribution = objectOf<Distribution>({
  Descriptor: objectOf<Distribution['Descriptor']>({ digest: text }),
  Platforms: nullable(
    listOf(objectOf<{ architecture: string; os: string }>({ architecture: or(text, ''), os: or(text, '') })),
  ),
})

/** Has the engine ask the registry for an image's digest and platforms, without pulling it. */
export async function askDistribution(
  engine: Engine,
  reference: string,
  auth: object | undefined,
  signal: AbortSignal,
): Promise<Distribution> {
  const path = `/distribution/${encodeURI(reference)}/json`
  return await ask(
    engine,
    {
      method: 'GET',
      path,
      registryAuth: auth && encodeAuth(auth),
      signal,
      // What the engine says is the registry's answer, and who asks decides whether to ask again.
      repeatable: false,
    },
    readDistribution,
  )
}

/** Writes credentials as `X-Registry-Auth` has them: base64url, and padded, or decoders written in Go lose the end. */
export function encodeAuth(auth: object | undefined): string {
  return Buffer.from(JSON.stringify(auth ?? {}))
    .toString('base64')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}
