import { UserError } from '../../error.js'
import { listOf, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine } from '../transport/docker.js'
import { type Container, nameOf } from './container.js'
import { findContainer } from './containers.js'

/** The part of the list of containers that says whose network each uses. */
interface Listed {
  Id: string
  Names: string[]
  HostConfig: { NetworkMode: string }
}

const readListed = objectOf<Listed>({
  Id: text,
  Names: listOf(text<string>),
  HostConfig: objectOf<Listed['HostConfig']>({ NetworkMode: or(text, '') }),
})

/** The name or id of the container whose network is used, where it is another's: `container:vpn`. */
export function holderIn(networkMode: unknown): string | undefined {
  return /^container:(?<holder>.+)$/.exec(String(networkMode))?.groups?.holder
}

/**
 * Finds why a container has lost the network of the one that it shares it with, which it does for good where that
 * one ends, even if it starts again; `undefined` where it has not, or shares none.
 */
export async function findLostNetwork(
  engine: Engine,
  { HostConfig, State }: Container,
): Promise<string | undefined> {
  const id = holderIn(HostConfig.NetworkMode)
  if (id === undefined) return undefined
  const holder = await findContainer(engine, id)
  if (holder === undefined) return 'the container whose network it used is gone'
  const whose = `${nameOf(holder)}, whose network it uses,`
  if (!holder.State.Running) return `${whose} does not run`
  return Date.parse(holder.State.StartedAt) > Date.parse(State.StartedAt)
    ? `${whose} has started after it`
    : undefined
}

/** Finds what keeps a container from using another's network: only one that runs has one to share. */
export async function findAbsentHolder(engine: Engine, networkMode: string): Promise<UserError | undefined> {
  const name = holderIn(networkMode)
  const holder = name === undefined ? undefined : await findContainer(engine, name)
  if (name === undefined || holder?.State.Running === true) return undefined
  return new UserError(
    `The container "${name}", whose network is to be used, ${holder === undefined ? 'does not exist' : 'does not run'}`,
    'Start it before this step, or correct "network"',
  )
}

/** Lists the names of the containers that run on a container's network. */
export async function listSharers(engine: Engine, { Id }: Pick<Container, 'Id'>): Promise<string[]> {
  const containers = await ask(engine, { method: 'GET', path: '/containers/json' }, listOf(readListed))
  const modes = containers.map(async (one) => ({ ...one, mode: await modeOf(engine, one) }))
  return (await Promise.all(modes))
    .filter(({ mode }) => holderIn(mode) === Id)
    .map(({ Names, Id: id }) => Names[0]?.replace(/^\//, '') ?? id)
    .toSorted()
}

/** Podman's list does not tell. */
async function modeOf(engine: Engine, { Id, HostConfig }: Listed): Promise<string | undefined> {
  if (!engine.isPodman) return HostConfig.NetworkMode
  return (await findContainer(engine, Id))?.HostConfig.NetworkMode
}
