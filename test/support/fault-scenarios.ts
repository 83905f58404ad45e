import { randomBytes } from 'node:crypto'
import type { Cell, Scenario } from './fault-matrix.js'
import { buildImage, dockerLater, forgetRepository, shell, web } from './images.js'

/** Quick to pass, and quick to stop. */
const quick = { 'stable-for': '50ms', 'wait-for': 'running', summary: 'false' }
const forever = JSON.stringify(['exec busybox sleep 1000'])

/** Makes a name, and what takes everything of that name away. */
function own(): { name: string; cleanUp(): Promise<void> } {
  const name = `berth-fault-${randomBytes(5).toString('hex')}`
  return {
    name,
    async cleanUp() {
      const ids = (await dockerLater('ps', '-aq', '--filter', `name=${name}`)).split('\n').filter(Boolean)
      // What the engine is about to take away anyway is refused.
      if (ids.length > 0) await dockerLater('rm', '-f', '-v', ...ids).catch(() => {})
      const found = await dockerLater('network', 'ls', '-q', '--filter', `name=${name}`)
      const networks = found.split('\n').filter(Boolean)
      if (networks.length > 0) await dockerLater('network', 'rm', ...networks)
    },
  }
}

async function statusOf(name: string): Promise<string> {
  return await dockerLater('ps', '-a', '--filter', `name=^/${name}$`, '--format', '{{.State}} {{.Image}}')
}

/** A container that is there before, as Berth would have deployed it. */
async function startOld(name: string): Promise<string> {
  const image = shell()
  const labels = ['--label', 'berth.action=deploy', '--label', `berth.name=${name}`]
  await dockerLater(
    'run',
    '-d',
    '--name',
    name,
    '--stop-signal',
    'KILL',
    ...labels,
    image,
    'exec busybox sleep 1000',
  )
  return `running ${image}`
}

const run: Scenario = {
  title: 'run',
  action: 'run',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    const inputs = {
      ...quick,
      image: shell(),
      name,
      command: forever,
      network: `${name}-net`,
      'create-network': 'true',
      secrets: 'token=longer value',
      'read-only': 'true',
    }
    const isDone: Cell['isDone'] = async ({ outputs }) =>
      (await statusOf(name)).startsWith('running') &&
      outputs.ready === 'true' &&
      outputs['container-name'] === name
    return { inputs, isDone, cleanUp }
  },
}

const runJob: Scenario = {
  title: 'run, a job',
  action: 'run',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    const inputs = {
      image: shell(),
      name,
      'wait-for': 'exit',
      command: JSON.stringify(['echo done; exit 0']),
      summary: 'false',
    }
    const isDone: Cell['isDone'] = async ({ outputs }) =>
      outputs['exit-code'] === '0' && (await dockerLater('logs', name)) === 'done'
    return { inputs, isDone, cleanUp }
  },
}

const deployFirst: Scenario = {
  title: 'deploy, the first',
  action: 'deploy',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    const inputs = { ...quick, image: web(), name, ports: '80' }
    return { inputs, isDone: async () => (await statusOf(name)) === `running ${web()}`, keeps: name, cleanUp }
  },
}

const deployNext: Scenario = {
  title: 'deploy over another',
  action: 'deploy',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    const before = await startOld(name)
    const inputs = { ...quick, image: web(), name, 'stop-timeout': '0s' }
    return {
      inputs,
      isDone: async () => (await statusOf(name)) === `running ${web()}`,
      isIntact: async () => [before, `running ${web()}`].includes(await statusOf(name)),
      keeps: name,
      cleanUp,
    }
  },
}

const wait: Scenario = {
  title: 'wait',
  action: 'wait',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    await dockerLater('run', '-d', '--name', name, shell(), 'echo ready; exec busybox sleep 1000')
    const inputs = { ...quick, container: name, 'wait-log': 'ready', 'wait-timeout': '20s' }
    return { inputs, isDone: ({ outputs }) => outputs.ready === 'true', cleanUp }
  },
}

const stop: Scenario = {
  title: 'stop',
  action: 'stop',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    await dockerLater('run', '-d', '--name', name, '-v', '/data', shell(), 'exec busybox sleep 1000')
    const inputs = { container: name, timeout: '0s', remove: 'true', 'logs-tail': '5', summary: 'false' }
    return {
      inputs,
      isDone: async ({ outputs }) => (await statusOf(name)) === '' && outputs.count === '1',
      cleanUp,
    }
  },
}

const transformConfig: Scenario = {
  title: 'transform-config',
  action: 'transform-config',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    await dockerLater(
      'create',
      '--name',
      name,
      buildImage(
        'config',
        `RUN ["/bin/sh", "-c", "echo '{ \\"a\\": 1 }' > /app.json"]\nENTRYPOINT ["/bin/sh"]`,
      ),
    )
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
      cleanUp,
    }
  },
}

const status: Scenario = {
  title: 'status',
  action: 'status',
  before: 'engine',
  async arrange() {
    const { name, cleanUp } = own()
    await startOld(name)
    const inputs = {
      label: `berth.name=${name}`,
      strict: 'true',
      'check-images': 'false',
      'engine-timeout': '20s',
      summary: 'false',
    }
    const isDone: Cell['isDone'] = ({ outputs }) => outputs.count === '1' && outputs.drifted === '0'
    return { inputs, isDone, cleanUp }
  },
}

/** Every action that talks to an engine; a new one is a row here. */
export const engineScenarios: readonly Scenario[] = [
  run,
  runJob,
  deployFirst,
  deployNext,
  wait,
  stop,
  transformConfig,
  status,
]

/** Every action that talks to a registry, which has `acme/web` with the tags 1.0.0 and 1.1.0. */
export function registryScenarios(registry: string, digest: string): readonly Scenario[] {
  const before = { registry }
  const image = (address: string) => `${address}/acme/web`
  return [
    {
      title: 'resolve-tag',
      action: 'resolve-tag',
      before,
      arrange(address) {
        const inputs = { image: image(address), version: '1.x', summary: 'false' }
        const isDone: Cell['isDone'] = ({ outputs }) => outputs.tag === '1.1.0' && outputs.digest === digest
        return { inputs, isDone, cleanUp() {} }
      },
    },
    {
      title: 'deploy from a registry',
      action: 'deploy',
      before,
      arrange(address) {
        const { name, cleanUp } = own()
        const inputs = { ...quick, image: image(address), version: '1.0.0', name }
        return {
          inputs,
          isDone: async ({ outputs }) =>
            (await statusOf(name)).startsWith('running') && outputs.digest === digest,
          keeps: name,
          async cleanUp() {
            await cleanUp()
            forgetRepository(image(address))
          },
        }
      },
    },
  ]
}
