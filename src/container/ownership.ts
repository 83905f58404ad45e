import { type Container, nameOf } from '../engine/api/container.js'
import { findContainer, listContainers } from '../engine/api/containers.js'
import { findImageOf } from '../engine/api/images.js'
import { asReleased } from '../engine/api/release.js'
import type { Engine } from '../engine/transport/docker.js'
import { areInherited, type Bearer, isBerths } from '../release/ownership.js'

/** Tells whether Berth created a container, whatever labels its image brings. */
export async function isOwn(engine: Engine, container: Container, signal?: AbortSignal): Promise<boolean> {
  if (container.Config.Labels?.['berth.action'] === undefined) return false
  const bearer = await bearerOf(engine, container, signal)
  if (isBerths(bearer)) return true
  // One that is kept is named by the version that it was called by last.
  const { Config } = await asReleased(engine, container, signal)
  return Config !== container.Config && isBerths({ ...bearer, labels: Config.Labels ?? {} })
}

/** Finds the containers that carry the labels and that Berth created. */
export async function findOwn(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<Container[]> {
  const found = await findLabelled(engine, labels, signal)
  const own = await Promise.all(found.map((container) => isOwn(engine, container, signal)))
  return found.filter((_container, index) => own[index])
}

/** Finds the containers that were given the labels; those under `berth.` that an image brings are nobody's. */
export async function findGiven(engine: Engine, labels: readonly string[]): Promise<Container[]> {
  const found = await findLabelled(engine, labels)
  if (!labels.some((label) => label.startsWith('berth.'))) return found
  const inherited = await Promise.all(
    found.map(async (container) => areInherited(await bearerOf(engine, container))),
  )
  return found.filter((_container, index) => !inherited[index])
}

async function findLabelled(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<Container[]> {
  const ids = await listContainers(engine, labels, signal)
  const all = await Promise.all(ids.map((id) => findContainer(engine, id, signal)))
  return all.filter((container) => container !== undefined)
}

async function bearerOf(engine: Engine, container: Container, signal?: AbortSignal): Promise<Bearer> {
  return {
    id: container.Id,
    name: nameOf(container),
    labels: container.Config.Labels ?? {},
    imageLabels: await labelsOfImage(engine, container, signal),
  }
}

/** An image's id is a fingerprint of its content, labels included, so each is asked for once. */
const known = new WeakMap<Engine, Map<string, Readonly<Record<string, string>>>>()

async function labelsOfImage(
  engine: Engine,
  container: Container,
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<string, string>>> {
  const images = known.get(engine) ?? new Map<string, Readonly<Record<string, string>>>()
  known.set(engine, images)
  const labels =
    images.get(container.Image) ?? (await findImageOf(engine, container, signal))?.Config?.Labels ?? {}
  images.set(container.Image, labels)
  return labels
}
