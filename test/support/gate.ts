import { randomBytes } from 'node:crypto'
import { afterAll } from 'vitest'
import { type Options, runAction } from './action.js'
import { docker, shell } from './images.js'

const names: string[] = []

/** Removes every container that the tests of a file made; call it once at its top. */
export function removeAtEnd(): void {
  afterAll(() => {
    if (names.length > 0) docker('rm', '-f', '-v', ...names)
  })
}

/** Makes a container name that no other test uses, to be removed at the end. */
export function gateName(): string {
  const name = `gate-${randomBytes(4).toString('hex')}`
  names.push(name)
  return name
}

/** Starts a container that runs a shell script, with options of `docker run`, and returns its name. */
export function startScript(script: string, ...options: string[]): string {
  const name = gateName()
  docker('run', '-d', '--name', name, ...options, shell(), script)
  return name
}

/** Runs `wait` on a container, with short times. */
export function waitFor(container: string, inputs: Record<string, string> = {}, options: Options = {}) {
  return runAction('wait', {
    ...options,
    with: { container, 'wait-timeout': '20s', 'stable-for': '500ms', ...inputs },
  })
}

/** The script of a container that does nothing, for long. */
export const forever = 'exec busybox sleep 1000'

/** Starts `wait` on a container and returns once its log says so much, with the promise of its result. */
export async function beginWait(container: string, inputs: Record<string, string> = {}, seen = ' left)') {
  const { promise: watching, resolve } = Promise.withResolvers<void>()
  const result = waitFor(container, inputs, { onLog: (log) => log.includes(seen) && resolve() })
  await Promise.race([watching, result])
  return { result }
}
