import { listOf, mapOf, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine, statusOf, tell } from '../transport/docker.js'
import type { Container } from './container.js'
import { findContainer } from './containers.js'
import { removeVolume } from './secret-volumes.js'

/**
 * No label of a container can be changed. Where a deployment finds it running what is asked for, and calls that
 * otherwise than the one that created it (another tag, version or environment of the same image), the new labels are
 * those of an empty volume beside it.
 */
interface Note {
  Name: string
  Labels: Record<string, string>
}

const readNote = objectOf<Note>({ Name: text, Labels: mapOf(or(text, '')) })

/** On the volume; its value is the container's id. */
const noteLabel = 'berth.release'

/** What stands for `Config.Image` among the labels of a note. */
const imageLabel = 'berth.image'

/** A container as the last deployment that it serves calls it: with that one's labels and reference. */
export async function asReleased(
  engine: Engine,
  container: Container,
  signal?: AbortSignal,
): Promise<Container> {
  if (container.Config.Labels?.['berth.action'] !== 'deploy') return container
  return withNote(container, await findNote(engine, container.Id, signal))
}

/** The same of several, with one question. */
export async function allAsReleased(
  engine: Engine,
  containers: readonly Container[],
  signal?: AbortSignal,
): Promise<Container[]> {
  const notes = await listNotes(engine, [noteLabel], signal)
  return containers.map((container) =>
    withNote(
      container,
      notes.find(({ Labels }) => Labels[noteLabel] === container.Id),
    ),
  )
}

/** Notes what a container is called from now on; what was noted of containers that are gone goes. */
export async function noteRelease(
  engine: Engine,
  { Id }: Pick<Container, 'Id'>,
  image: string,
  labels: Readonly<Record<string, string>>,
): Promise<void> {
  const earlier = await listNotes(engine, [noteLabel, `berth.name=${labels['berth.name'] ?? ''}`])
  for (const { Name, Labels } of earlier) {
    const id = Labels[noteLabel] ?? ''
    if (id === Id || (await findContainer(engine, id)) === undefined) await removeVolume(engine, Name)
  }
  const body = { Name: noteOf(Id), Labels: { ...labels, [noteLabel]: Id, [imageLabel]: image } }
  await tell(engine, { method: 'POST', path: '/volumes/create', body, repeatable: true })
}

/** What was noted of a container, as `noteRelease` takes it. */
export async function findRelease(
  engine: Engine,
  { Id }: Pick<Container, 'Id'>,
): Promise<{ image: string; labels: Record<string, string> } | undefined> {
  const note = await findNote(engine, Id)
  if (note === undefined) return undefined
  const { [imageLabel]: image = '', [noteLabel]: _id, ...labels } = note.Labels
  return { image, labels }
}

/** Forgets what was noted of a container that is removed. */
export async function forgetRelease(
  engine: Engine,
  { Id, Config }: Pick<Container, 'Id' | 'Config'>,
): Promise<void> {
  if (Config.Labels?.['berth.action'] === 'deploy') await removeVolume(engine, noteOf(Id))
}

function noteOf(id: string): string {
  return `berth-release-${id.slice(0, 12)}`
}

async function findNote(engine: Engine, id: string, signal?: AbortSignal): Promise<Note | undefined> {
  try {
    const request = { method: 'GET', path: `/volumes/${noteOf(id)}`, signal } as const
    const note = await ask(engine, request, readNote)
    return note.Labels[noteLabel] === id ? note : undefined
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}

async function listNotes(engine: Engine, label: readonly string[], signal?: AbortSignal): Promise<Note[]> {
  const query = { filters: JSON.stringify({ label }) }
  const request = { method: 'GET', path: '/volumes', query, signal } as const
  const read = objectOf<{ Volumes: Note[] }>({ Volumes: listOf(readNote) })
  return (await ask(engine, request, read)).Volumes
}

function withNote(container: Container, note: Note | undefined): Container {
  if (note === undefined) return container
  const { [imageLabel]: image = container.Config.Image, [noteLabel]: _id, ...labels } = note.Labels
  const Labels = { ...container.Config.Labels, ...labels }
  return { ...container, Config: { ...container.Config, Image: image, Labels } }
}
