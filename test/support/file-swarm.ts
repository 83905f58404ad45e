import { afterAll, beforeAll } from 'vitest'
import { deployService, pushVersions } from './services.js'
import { type Swarm, startSwarm } from './swarm.js'

/**
 * Starts a cluster for the tests of a file, pushes what they deploy, and ends it after them; `deploy` deploys a
 * service there.
 */
export function fileSwarm(count: number, pushAll: (swarm: Swarm) => unknown = pushVersions) {
  const swarm = {} as Swarm // Filled before the first test.
  beforeAll(async () => {
    Object.assign(swarm, await startSwarm(count))
    pushAll(swarm)
  })
  afterAll(() => swarm[Symbol.asyncDispose]?.())
  const deploy = (inputs: Record<string, string>, options = {}) => deployService(swarm, inputs, options)
  return { swarm, deploy }
}
