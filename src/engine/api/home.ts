import { existsSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { Engine } from '../transport/docker.js'
import type { Container, Endpoint, Mount } from './container.js'
import { findContainer } from './containers.js'

/** The container that this process itself runs in, as its engine has it. */
export interface Home {
  mounts: readonly Mount[]
  /** Empty where it uses the host's own network. */
  endpoints: readonly Endpoint[]
  usesHostNetwork: boolean
}

/** What Docker and Podman put into every Linux container. */
const marks = ['/.dockerenv', '/run/.containerenv']

/** Finds the container that this process runs in; `undefined` outside one, and where another engine runs it. */
export async function findHome(engine: Engine): Promise<Home | undefined> {
  if (engine.os !== 'linux' || !marks.some((mark) => existsSync(mark))) return undefined
  for (const id of possibleIds()) {
    const container = await findContainer(engine, id)
    if (container?.State.Running) return await describeHome(engine, container)
  }
  return undefined
}

/** Its id stands where the engine mounts its own files from; the host name is the id's beginning unless it was given. */
function possibleIds(): string[] {
  const mounts = readLines('/proc/self/mountinfo').filter((line) =>
    / \/etc\/(?:hostname|hosts|resolv\.conf) /.test(line),
  )
  const groups = readLines('/proc/self/cgroup')
  const ids = [...mounts, ...groups].flatMap(
    (line) => /[/-](?<id>[0-9a-f]{64})\b/.exec(line)?.groups?.id ?? [],
  )
  return [...new Set([...ids, hostname()])]
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** A container may use the network of another one. */
async function describeHome(engine: Engine, container: Container): Promise<Home> {
  const other = /^container:(?<id>.+)$/.exec(container.HostConfig.NetworkMode)?.groups?.id
  const owner = (other === undefined ? undefined : await findContainer(engine, other)) ?? container
  const usesHostNetwork = owner.HostConfig.NetworkMode === 'host'
  const endpoints = Object.values(owner.NetworkSettings.Networks ?? {})
  return { mounts: container.Mounts, endpoints: usesHostNetwork ? [] : endpoints, usesHostNetwork }
}
