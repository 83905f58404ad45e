import { posix } from 'node:path'
import { UserError } from '../../error.js'
import type { Mount } from './container.js'
import type { Home } from './home.js'
import type { Volume } from './volumes.js'

/**
 * Finds the bind mounts whose source is a path of the container that we are in: the engine would take it for
 * a path of its own machine, and mount another folder or none.
 */
export function findForeignPaths(
  home: Home,
  volumes: readonly Volume[],
  workspace: string,
): UserError | undefined {
  const foreign = volumes
    .filter(({ kind }) => kind === 'bind')
    .map(({ source }) => ({ source, mount: mountOf(source, home.mounts) }))
    .filter(
      ({ source, mount }) =>
        isInside(source, workspace) || (mount !== undefined && !isSamePath(source, mount)),
    )
  if (foreign.length === 0) return undefined
  const sources = foreign.map(({ source }) => `"${source}"`)
  const there = foreign.flatMap(({ source, mount }) => (mount === undefined ? [] : pathThere(source, mount)))
  const write = there.length === 0 ? '' : `write ${there.join(', ')}, its path on the engine’s machine, or `
  return new UserError(
    `Input "volumes": ${sources.join(', ')} is a path of this job’s container, and the engine takes it for one of its own machine`,
    capitalize(
      `${write}use a named volume, "secrets" or "config-variables" for what the container needs, or run the job without "container"`,
    ),
  )
}

/** The innermost mount that a path of this container lies on. */
function mountOf(path: string, mounts: readonly Mount[]): Mount | undefined {
  const [mount] = mounts
    .filter(({ Destination }) => isInside(path, Destination))
    .toSorted((a, b) => b.Destination.length - a.Destination.length)
  return mount
}

function pathThere(path: string, { Source, Destination }: Mount): string {
  return posix.join(Source, posix.relative(Destination, path))
}

/** The Docker socket, mostly: the same path on both sides. */
function isSamePath(path: string, mount: Mount): boolean {
  return mount.Type === 'bind' && pathThere(path, mount) === posix.normalize(path)
}

function isInside(path: string, folder: string): boolean {
  const steps = posix.relative(folder, path)
  return folder !== '.' && steps !== '..' && !steps.startsWith('../')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
