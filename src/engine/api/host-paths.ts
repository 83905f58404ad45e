import { realpath, stat } from 'node:fs/promises'
import { mapOf, nullable, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine, statusOf } from '../transport/docker.js'
import type { Write } from './footprint.js'

/** The part of `docker volume inspect` that says where a volume's files are. */
interface Volume {
  Mountpoint: string
  Options: Record<string, string> | null
}

const readVolume = objectOf<Volume>({
  Mountpoint: or(text, ''),
  Options: nullable(mapOf(or(text, ''))),
})

/**
 * Adds to what is written to the other names of the same place: where a volume's files are on the engine's host,
 * and, where this machine is that host, what links lead to. What is a socket there holds no data, and is left out.
 */
export async function locateWrites(engine: Engine, writes: readonly Write[]): Promise<Write[]> {
  const isHere = engine.address.kind === 'socket'
  const located = writes.map(async ({ shown, places }): Promise<Write | undefined> => {
    if (isHere && (await Promise.all(places.map(isSocket))).includes(true)) return undefined
    const behind = await Promise.all(places.map((place) => (isPath(place) ? [] : pathsOf(engine, place))))
    const all = [...places, ...behind.flat()]
    return { shown, places: isHere ? [...all, ...(await Promise.all(all.map(follow)))] : all }
  })
  return (await Promise.all(located)).filter((write) => write !== undefined)
}

function isPath(place: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(place)
}

/** A volume of the driver `local` may itself be a folder of the host, as `device` says. */
async function pathsOf(engine: Engine, volume: string): Promise<string[]> {
  try {
    const path = `/volumes/${encodeURIComponent(volume)}`
    const { Mountpoint, Options } = await ask(engine, { method: 'GET', path }, readVolume)
    return [Mountpoint, Options?.device ?? ''].filter(isPath)
  } catch (thrown) {
    if (statusOf(thrown) === 404) return []
    throw thrown
  }
}

async function isSocket(path: string): Promise<boolean> {
  return isPath(path) && (await stat(path).catch(() => undefined))?.isSocket() === true
}

/** In a job container a path may mean something else than on the host: so both that one and this count. */
async function follow(path: string): Promise<string> {
  return isPath(path) ? await realpath(path).catch(() => path) : path
}
