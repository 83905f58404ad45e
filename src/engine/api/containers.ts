import { UserError } from '../../error.js'
import { asConflict, asDocker } from '../podman/podman.js'
import { listOf, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine, isLost, statusOf, tell } from '../transport/docker.js'
import { type Container, nameOf } from './container.js'
import { readContainer } from './container-answer.js'
import type { CreateRequest } from './spec.js'

/** Creates a container and returns its id; `name` may be left to the engine. */
export async function createContainer(
  engine: Engine,
  request: CreateRequest,
  name?: string,
  platform?: string,
) {
  const query = { name, platform }
  try {
    const answer = await ask(
      engine,
      {
        method: 'POST',
        path: '/containers/create',
        query,
        body: request,
      },
      objectOf<{ Id: string; Warnings: string[] }>({ Id: text, Warnings: listOf(text<string>) }),
    )
    return { id: answer.Id, warnings: answer.Warnings }
  } catch (thrown) {
    if (!isLost(thrown)) throw engine.isPodman ? asConflict(thrown) : thrown
    return { id: await findCreated(engine, request, thrown), warnings: [] }
  }
}

/** How long an engine may take to create a container whose answer was lost. */
const creationMs = 1500

/** A create call is never sent twice: what it made is found by the label of its step. */
async function findCreated(engine: Engine, { Labels }: CreateRequest, lost: unknown): Promise<string> {
  const label = `berth.step=${Labels['berth.step'] ?? ''}`
  const end = performance.now() + creationMs
  const look = () => listContainers(engine, [label]).catch(() => [])
  let [id] = await look()
  while (id === undefined && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 100))
    ;[id] = await look()
  }
  if (id !== undefined) return id
  const problem = lost instanceof UserError ? lost.problem : String(lost)
  throw new UserError(
    `${problem}, and so it is not known whether a container was created`,
    `Look for it with: docker ps --all --filter label=${label}`,
    { cause: lost },
  )
}

/** Starts a container that may start more than once; one that runs already is left as it is. */
export async function startContainer(engine: Engine, id: string): Promise<void> {
  await tell(engine, { method: 'POST', path: `${pathOf(id)}/start`, repeatable: true })
}

/** Starts a container for the first time: what it does is never done twice, even where the answer is lost. */
export async function startOnce(engine: Engine, id: string): Promise<void> {
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/start` })
  } catch (thrown) {
    const container = isLost(thrown) ? await findContainer(engine, id).catch(() => undefined) : undefined
    if (container === undefined || container.State.StartedAt.startsWith('0001-')) throw thrown
  }
}

/** Inspects a container; `undefined` where there is none of that name or id. */
export async function findContainer(
  engine: Engine,
  nameOrId: string,
  signal?: AbortSignal,
): Promise<Container | undefined> {
  try {
    const path = `${pathOf(nameOrId)}/json`
    const container = await ask(engine, { method: 'GET', path, signal }, readContainer)
    return engine.isPodman ? asDocker(container) : container
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    if (/multiple IDs found|more than one result/i.test(String(thrown))) throw ambiguous(nameOrId, thrown)
    throw thrown
  }
}

function ambiguous(id: string, cause: unknown): UserError {
  return new UserError(
    `The ids of several containers begin with "${id}"`,
    'Write more of the id, or the name; "docker ps --all" shows both',
    { cause },
  )
}

/** Inspects a container that is known to have been there. */
export async function inspectContainer(engine: Engine, id: string): Promise<Container> {
  const container = await findContainer(engine, id)
  if (container !== undefined) return container
  throw new UserError(
    `The container ${id.slice(0, 12)} is gone`,
    'See what else removes containers on this engine',
  )
}

/** Gives a container another name, unless somebody else just has; fails with status 409 where the name is taken. */
export async function renameContainer(engine: Engine, id: string, name: string): Promise<void> {
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/rename`, query: { name } })
  } catch (thrown) {
    const container = await findContainer(engine, id).catch(() => undefined)
    if (container === undefined || nameOf(container) !== name) throw thrown
  }
}

/**
 * Changes a container's restart policy; whether it runs is left as it is. Older versions of Podman cannot,
 * and do not start a container again that was stopped.
 */
export async function updateRestart(engine: Engine, id: string, policy: string): Promise<void> {
  const [name = '', count] = policy.split(':')
  const body = {
    RestartPolicy: { Name: name, ...(count !== undefined && { MaximumRetryCount: Number(count) }) },
  }
  try {
    await tell(engine, { method: 'POST', path: `${pathOf(id)}/update`, body, repeatable: true })
  } catch (thrown) {
    if (!engine.isPodman || ![404, 405].includes(statusOf(thrown) ?? 0)) throw thrown
  }
}

/** Lists the ids of all containers, running or not, that carry every one of the labels (`key` or `key=value`). */
export async function listContainers(
  engine: Engine,
  labels: readonly string[],
  signal?: AbortSignal,
): Promise<string[]> {
  const query = { all: true, filters: JSON.stringify({ label: labels }) }
  const request = { method: 'GET', path: '/containers/json', query, signal } as const
  const containers = await ask(engine, request, listOf(objectOf<{ Id: string }>({ Id: text })))
  return containers.map(({ Id }) => Id)
}

/** Lists all containers, running or not, whose names begin with a text. */
export async function listNamed(engine: Engine, prefix: string): Promise<{ id: string; name: string }[]> {
  const query = { all: true, filters: JSON.stringify({ name: [prefix] }) }
  const request = { method: 'GET', path: '/containers/json', query } as const
  const containers = await ask(
    engine,
    request,
    listOf(objectOf<{ Id: string; Names: string[] }>({ Id: text, Names: listOf(text<string>) })),
  )
  return containers
    .map(({ Id, Names }) => ({ id: Id, name: nameOf({ Name: Names[0] ?? '' }) }))
    .filter(({ name }) => name.startsWith(prefix))
}

/** Tells whether any container, running or not, was made from an image. */
export async function usesImage(engine: Engine, id: string): Promise<boolean> {
  const request = { method: 'GET', path: '/containers/json', query: { all: true } } as const
  const containers = await ask(
    engine,
    request,
    listOf(objectOf<{ ImageID: string }>({ ImageID: or(text, '') })),
  )
  // Podman leaves the algorithm out.
  const digest = (image: string) => image.replace(/^sha256:/, '')
  return containers.some(({ ImageID }) => digest(ImageID) === digest(id))
}

/** The path of a container in the Engine API. */
export function pathOf(nameOrId: string): string {
  return `/containers/${encodeURIComponent(nameOrId)}`
}
