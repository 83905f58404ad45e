import { askEngine, createContainer, removeContainers } from '../engine-api.js'
import { web } from '../images.js'
import { push, type RunningRegistry, startRegistry } from '../registry.js'
import type { Cell, Scenario } from './cell.js'
import { quick, statusOf } from './container-scenarios.js'

/** A registry that has `acme/web` with the tags 1.0.0 and 1.1.0, of the image with that digest. */
export interface Shelf extends RunningRegistry {
  digest: string
}

export async function fillRegistry(): Promise<Shelf> {
  const registry = await startRegistry()
  return { ...registry, digest: push(web(), `${registry.host}/acme/web`, ['1.0.0', '1.1.0']) }
}

/** Every action that talks to a registry; the registry itself is started later. */
export function registryScenarios(shelf: () => Shelf): readonly Scenario[] {
  const before = { registry: () => shelf().host }
  return [deployFirst(shelf), ...[resolveTag, deploy, status].map((scenario) => scenario(shelf, before))]
}

/** Here the proxy stands before the engine, which pulls the image each time. */
function deployFirst(shelf: () => Shelf): Scenario {
  return {
    title: 'deploy, the first',
    isVariant: true,
    action: 'deploy',
    before: 'engine',
    arrange({ name }) {
      const image = `${shelf().host}/acme/web`
      return {
        inputs: { ...quick, image, version: '1.0.0', pull: 'always', name, ports: '80' },
        isDone: async ({ outputs }) =>
          (await statusOf(name)).startsWith('running') && outputs.digest === shelf().digest,
        keeps: true,
      }
    },
  }
}

function resolveTag(shelf: () => Shelf, before: Scenario['before']): Scenario {
  return {
    title: 'resolve-tag',
    action: 'resolve-tag',
    before,
    arrange({ address }) {
      const inputs = { image: `${address}/acme/web`, version: '1.x', summary: 'false' }
      const isDone: Cell['isDone'] = ({ outputs }) =>
        outputs.tag === '1.1.0' && outputs.digest === shelf().digest
      return { inputs, isDone }
    },
  }
}

function deploy(shelf: () => Shelf, before: Scenario['before']): Scenario {
  return {
    title: 'deploy from a registry',
    action: 'deploy',
    before,
    arrange({ address, name }) {
      const image = `${address}/acme/web`
      return {
        inputs: { ...quick, image, version: '1.0.0', name, network: 'none' },
        isDone: async ({ outputs }) =>
          (await statusOf(name)).startsWith('running') && outputs.digest === shelf().digest,
        keeps: true,
        cleanUp: () => forget(image, { name, digest: shelf().digest }),
      }
    },
  }
}

/** What it is not told, it says; the deployments are listed all the same. */
function status(shelf: () => Shelf, before: Scenario['before']): Scenario {
  return {
    title: 'status from a registry',
    action: 'status',
    before,
    async arrange({ address, name }) {
      const image = `${address}/acme/web`
      const Labels = {
        'berth.action': 'deploy',
        'berth.name': name,
        'berth.step': 'an-earlier-one',
        'berth.digest': shelf().digest,
        'berth.version': '1.0.0',
      }
      await askEngine('POST', `/images/${web()}/tag?repo=${encodeURIComponent(image)}&tag=1.0.0`)
      await createContainer(name, { Image: `${image}:1.0.0`, Labels })
      return {
        inputs: { label: `berth.name=${name}`, version: '1.x', strict: 'true', summary: 'false' },
        isDone: ({ outputs, log }) =>
          outputs.count === '1' &&
          (outputs.deployments?.includes('"newest":"1.1.0"') === true ||
            log.includes('was not checked for newer versions')),
        cleanUp: () => forget(image, { name, digest: shelf().digest }),
      }
    },
  }
}

/** An image's names go when no container is of it. */
async function forget(image: string, { name, digest }: { name: string; digest: string }): Promise<void> {
  await removeContainers(name)
  await askEngine('DELETE', `/images/${image}:1.0.0`)
  await askEngine('DELETE', `/images/${image}@${digest}`)
}
