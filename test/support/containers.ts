import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Container } from '../../src/engine/api/container.js'
import { docker } from './images.js'

/**
 * Makes a name that no other test uses, and removes a container of that name when the test ends. Tests that run
 * side by side must hand their own `onTestFinished` over.
 */
export function ownName(kind = 'web', onFinished: (work: () => void) => void = onTestFinished): string {
  const name = `berth-test-${kind}-${randomBytes(4).toString('hex')}`
  onFinished(() => {
    removeQuietly('rm', '-f', '-v', name)
  })
  return name
}

/** Makes a network name that no other test uses, and removes the network when the test ends. */
export function ownNetwork(): string {
  const name = `berth-test-${randomBytes(4).toString('hex')}`
  onTestFinished(() => {
    removeQuietly('network', 'rm', name)
  })
  return name
}

/** What the engine itself says of a container. */
export function inspect(name: string): Container {
  return JSON.parse(docker('inspect', '--type', 'container', name))[0]
}

/** Tells whether the engine has a container of a name or id. */
export function exists(name: string): boolean {
  return (
    docker('ps', '-aq', '--no-trunc', '--filter', `name=^/${name}$`) !== '' ||
    docker('ps', '-aq', '--filter', `id=${name}`) !== ''
  )
}

/** The ids of all containers that carry a label. */
export function labelled(label: string): string[] {
  return docker('ps', '-aq', '--no-trunc', '--filter', `label=${label}`).split('\n').filter(Boolean)
}

function removeQuietly(...args: string[]): void {
  try {
    docker(...args)
  } catch {
    // The test removed it itself, or never made it.
  }
}
