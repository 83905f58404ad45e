import { expect, onTestFinished } from 'vitest'
import { runAction } from './action.js'
import { inspect, labelled, ownName } from './containers.js'
import { deploymentState, quick, versionImage } from './deployment.js'
import { docker } from './images.js'
import { interrupt } from './interrupt.js'

type Inputs = Record<string, string>

/** Everything that a deployment may leave behind: a port, a network with an alias, volumes, named and not, a secret in one of its own. */
function ownInputs(strategy: string): Inputs {
  const [name, network] = [ownName('deploy'), `${ownName('deploy')}-net`]
  const networking = { ports: '80', network, 'create-network': 'true', 'network-aliases': 'api' }
  const files = { volumes: `${name}-data:/data\n/kept`, secrets: 'token=abcdefgh', 'read-only': 'true' }
  const inputs = { ...quick, ...networking, ...files, name, strategy, recreate: 'true' }
  onTestFinished(() => forget(inputs))
  return inputs
}

/** Takes away what a test has deployed. */
function forget({ name = '', network = '' }: Inputs): void {
  const ids = labelled(`berth.name=${name}`)
  if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
  const volumes = docker('volume', 'ls', '-q', '--filter', `label=berth.name=${name}`)
    .split('\n')
    .filter(Boolean)
  if (hasNetwork(network)) docker('network', 'rm', network)
  docker('volume', 'rm', '--force', ...volumes, `${name}-data`)
}

function hasNetwork(name: string): boolean {
  return docker('network', 'ls', '-q', '--filter', `name=^${name}$`) !== ''
}

const deploy = (inputs: Inputs, image: string) =>
  runAction('deploy', { with: { ...inputs, image: versionImage(image) } })

/** Deploys another version, interrupted at the n-th call. */
const interruptDeploy = (inputs: Inputs, signal: 'SIGINT' | 'SIGKILL', at: number) =>
  interrupt('deploy', { ...inputs, image: versionImage('two') }, signal, at)

/** What the engine has of a deployment: containers, its volumes by kind, its network. */
function leftOf({ name = '', network = '' }: Inputs) {
  const volumesOf = (...filters: string[]) =>
    docker('volume', 'ls', '-q', ...filters.flatMap((filter) => ['--filter', filter])).split('\n')
  const own = volumesOf(`label=berth.name=${name}`).filter(Boolean)
  const secrets = volumesOf(`label=berth.name=${name}`, 'label=berth.secrets').filter(Boolean)
  return {
    containers: deploymentState(name),
    hasData: own.includes(`${name}-data`),
    secrets: secrets.length,
    anonymous: own.filter((volume) => volume !== `${name}-data` && !secrets.includes(volume)).length,
    hasNetwork: hasNetwork(network),
  }
}

const serving = { containers: ['NAME running'], hasData: true, secrets: 1, anonymous: 1, hasNetwork: true }

/** The volume that nobody named, at the place where the container that runs has it. */
const keptBy = ({ name = '' }: Inputs) =>
  inspect(name).Mounts.find(({ Destination }) => Destination === '/kept')?.Name

/** How a deployment is interrupted, at one call after the other. */
export interface Interruption {
  strategy: string
  signal: 'SIGINT' | 'SIGKILL'
  /** The post phase of the interrupted step comes next, and not only another deployment. */
  withPost: boolean
}

/** Holds that after each interruption of an upgrade one container runs, and that the next deployment succeeds. */
export async function interruptUpgrades({ strategy, signal, withPost }: Interruption): Promise<void> {
  const inputs = ownInputs(strategy)
  await deploy(inputs, 'one')
  const kept = keptBy(inputs)
  let at = 0
  for (; ; at++) {
    const { reached, state } = await interruptDeploy(inputs, signal, at)
    if (!reached) break
    if (withPost) {
      await runAction('deploy', { with: { ...inputs, image: versionImage('two') }, state }, 'post')
      expect(leftOf(inputs), `call ${at}`).toEqual(serving)
      expect(keptBy(inputs), `call ${at}`).toBe(kept)
    }
    const { outputs, log } = await deploy(inputs, 'three')
    expect(leftOf(inputs), `call ${at}: ${log}`).toEqual(serving)
    const { Id, Config } = inspect(inputs.name ?? '')
    expect([Id, Config.Image], `call ${at}`).toEqual([outputs['container-id'], versionImage('three')])
    expect(keptBy(inputs), `call ${at}`).toBe(kept)
  }
  expect(at).toBeGreaterThan(20)
}

/** Holds that after each interruption of a first deployment nothing is left, or a container that runs. */
export async function interruptFirst(signal: Interruption['signal']): Promise<void> {
  let at = 0
  for (let reached = true; reached; at++) {
    const inputs = ownInputs('auto')
    const interrupted = await interruptDeploy(inputs, signal, at)
    reached = interrupted.reached
    const { state } = interrupted
    await runAction('deploy', { with: { ...inputs, image: versionImage('two') }, state }, 'post')
    const { containers, secrets, anonymous, hasNetwork } = leftOf(inputs)
    const volumes = `${secrets} secrets and ${anonymous} more`
    const outcome = [...containers, volumes, hasNetwork ? 'network' : 'no network'].join()
    expect(outcome, `call ${at}`).toMatch(
      /^(0 secrets and 0 more,no network|NAME running,1 secrets and 1 more,network)$/,
    )
    forget(inputs)
  }
  expect(at).toBeGreaterThan(15)
}
