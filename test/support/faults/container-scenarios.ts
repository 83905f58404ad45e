import type { Container } from '../../../src/engine/api/container.js'
import {
  askEngine,
  createContainer,
  filterQuery,
  listContainers,
  removeContainers,
  startContainer,
} from '../engine-api.js'
import { buildImage, dockerLater, shell, web } from '../images.js'
import type { Cell, Scenario } from './cell.js'

/** Quick to pass. */
export const quick = { 'stable-for': '50ms', 'wait-for': 'running', summary: 'false' }
const sleep = 'exec busybox sleep 1000'

/** A network that is quick to make, and the signal that ends a container at once. */
export const short = { StopSignal: 'KILL', HostConfig: { NetworkMode: 'none' } }

/** What a container is doing, and of which image. */
export async function statusOf(name: string): Promise<string> {
  const [found] = await listContainers(`name=^/${name}$`)
  return found === undefined ? '' : `${found.State} ${found.Image}`
}

/** The volume that nobody named, where a container has it. */
async function volumeOf(name: string): Promise<string | undefined> {
  const container = await askEngine<Container>('GET', `/containers/${name}/json`)
  return container?.Mounts.find(({ Destination }) => Destination === '/data')?.Name
}

function ofBerth(name: string): Record<string, string> {
  return { 'berth.action': 'deploy', 'berth.name': name, 'berth.step': 'an-earlier-one' }
}

/** A container that is there before, as Berth would have deployed it. */
async function startOld(name: string): Promise<string> {
  const Labels = ofBerth(name)
  await startContainer(name, { ...short, Image: shell(), Cmd: [sleep], Labels, Volumes: { '/data': {} } })
  return `running ${shell()}`
}

const run: Scenario = {
  title: 'run',
  action: 'run',
  before: 'engine',
  arrange({ name }) {
    const network = `${name}-net`
    const inputs = {
      ...quick,
      image: shell(),
      name,
      command: JSON.stringify([sleep]),
      network,
      'create-network': 'true',
      secrets: 'token=longer value',
      'read-only': 'true',
    }
    const isDone: Cell['isDone'] = async ({ outputs }) =>
      (await statusOf(name)).startsWith('running') &&
      outputs.ready === 'true' &&
      outputs['container-name'] === name
    return {
      inputs,
      isDone,
      async cleanUp() {
        await removeContainers(name)
        await askEngine('DELETE', `/networks/${network}`)
      },
    }
  },
}

const runJob: Scenario = {
  title: 'run, a job',
  isVariant: true,
  action: 'run',
  before: 'engine',
  arrange({ name }) {
    const inputs = {
      image: shell(),
      name,
      network: 'none',
      'wait-for': 'exit',
      command: JSON.stringify(['echo done; exit 0']),
      summary: 'false',
    }
    const isDone: Cell['isDone'] = async ({ outputs }) =>
      outputs['exit-code'] === '0' && (await dockerLater('logs', name)) === 'done'
    return { inputs, isDone }
  },
}

/** Both write to the volume that goes on, so that the old one stops first unless it is asked otherwise. */
const deployNext = (title: string, strategy: string): Scenario => ({
  title,
  action: 'deploy',
  before: 'engine',
  isVariant: strategy !== 'auto',
  async arrange({ name }) {
    const before = await startOld(name)
    const volume = await volumeOf(name)
    const keepsVolume = async () => volume !== undefined && (await volumeOf(name)) === volume
    const once = { network: 'none', 'stop-timeout': '0s', 'keep-old': '0' }
    const inputs = { ...quick, ...once, image: web(), name, strategy }
    return {
      inputs,
      isDone: async () => (await statusOf(name)) === `running ${web()}` && (await keepsVolume()),
      isIntact: async () =>
        [before, `running ${web()}`].includes(await statusOf(name)) && (await keepsVolume()),
      keeps: true,
      async cleanUp() {
        await removeContainers(name)
        await askEngine('DELETE', `/volumes/${volume}`)
      },
    }
  },
})

/** The kept one, of another image, comes back; where that fails it is kept again. */
const rollBack: Scenario = {
  title: 'rollback',
  action: 'rollback',
  before: 'engine',
  isVariant: true,
  async arrange({ name }) {
    const before = await startOld(name)
    const Labels = { ...ofBerth(name), 'berth.version': '1.0.0' }
    await createContainer(`${name}.1.0.0`, { ...short, Image: web(), Labels })
    const isAny = async () => {
      const [current, kept] = await Promise.all([statusOf(name), statusOf(`${name}.1.0.0`)])
      return current === `running ${web()}` || (current === before && kept.endsWith(web()))
    }
    return {
      inputs: { ...quick, name },
      isDone: async () => (await statusOf(name)) === `running ${web()}`,
      isIntact: isAny,
      keeps: true,
      async cleanUp() {
        await removeContainers(name)
        const query = filterQuery(`label=berth.name=${name}`)
        const notes = await askEngine<{ Volumes: { Name: string }[] }>('GET', `/volumes?${query}`)
        for (const { Name } of notes?.Volumes ?? []) await askEngine('DELETE', `/volumes/${Name}`)
      },
    }
  },
}

const wait: Scenario = {
  title: 'wait',
  action: 'wait',
  before: 'engine',
  watched: (name) => startContainer(name, { ...short, Image: shell(), Cmd: [`echo ready; ${sleep}`] }),
  arrange({ name }) {
    const inputs = { ...quick, container: name, 'wait-log': 'ready', 'wait-timeout': '20s' }
    return { inputs, isDone: ({ outputs }) => outputs.ready === 'true' }
  },
}

const stop: Scenario = {
  title: 'stop',
  action: 'stop',
  before: 'engine',
  async arrange({ name }) {
    await startContainer(name, { ...short, Image: shell(), Cmd: [sleep], Volumes: { '/data': {} } })
    const inputs = { container: name, timeout: '0s', remove: 'true', 'logs-tail': '5', summary: 'false' }
    return {
      inputs,
      isDone: async ({ outputs }) => (await statusOf(name)) === '' && outputs.count === '1',
    }
  },
}

/** A file that transforms and variables can change, in a container that does not run. */
const configured = () =>
  buildImage('config', `RUN ["/bin/sh", "-c", "echo '{ \\"a\\": 1 }' > /app.json"]\nENTRYPOINT ["/bin/sh"]`)

const transformConfig: Scenario = {
  title: 'transform-config',
  action: 'transform-config',
  before: 'engine',
  async arrange({ name }) {
    await createContainer(name, { Image: configured() })
    const content = async () =>
      /\{ "a": (?<value>.*) \}/.exec(await dockerLater('cp', `${name}:/app.json`, '-'))?.groups?.value
    const inputs = {
      container: name,
      'config-file': '/app.json',
      'config-variables': 'a=2',
      summary: 'false',
    }
    return {
      inputs,
      isDone: async ({ outputs }) => (await content()) === '2' && outputs.changed === 'true',
      isIntact: async () => ['1', '2'].includes((await content()) ?? ''),
    }
  },
}

const status: Scenario = {
  title: 'status',
  action: 'status',
  before: 'engine',
  watched: (name) => startOld(name),
  arrange({ name }) {
    const inputs = {
      label: `berth.name=${name}`,
      strict: 'true',
      'check-images': 'false',
      'engine-timeout': '20s',
      summary: 'false',
    }
    return { inputs, isDone: ({ outputs }) => outputs.count === '1' && outputs.drifted === '0' }
  },
}

/** Every action that talks to an engine about containers; a new one is a row here. */
export const containerScenarios: readonly Scenario[] = [
  deployNext('deploy over another', 'auto'),
  deployNext('deploy beside another', 'start-first'),
  rollBack,
  run,
  runJob,
  wait,
  stop,
  transformConfig,
  status,
]
