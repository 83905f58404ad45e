import { expect, onTestFinished } from 'vitest'
import { runAction } from './action.js'
import { inspect, labelled, ownName } from './containers.js'
import { deploymentState, quick, versionImage } from './deployment.js'
import { docker } from './images.js'
import { interrupt } from './interrupt.js'

type Inputs = Record<string, string>

/** Everything that a deployment may leave behind: a port, a network with an alias, a volume, a secret in one of its own. */
function ownInputs(strategy: string): Inputs {
  const [name, network] = [ownName('deploy'), `${ownName('deploy')}-net`]
  const networking = { ports: '80', network, 'create-network': 'true', 'network-aliases': 'api' }
  const files = { volumes: `${name}-data:/data`, secrets: 'token=abcdefgh', 'read-only': 'true' }
  const inputs = { ...quick, ...networking, ...files, name, strategy, recreate: 'true' }
  onTestFinished(() => forget(inputs))
  return inputs
}

/** Takes away what a test has deployed. */
function forget({ name = '', network = '' }: Inputs): void {
  const ids = labelled(`berth.name=${name}`)
  if (ids.length > 0) docker('rm', '-f', '-v', ...ids)
  if (hasNetwork(network)) docker('network', 'rm', network)
  docker('volume', 'rm', '--force', `${name}-data`)
}

function hasNetwork(name: string): boolean {
  return docker('network', 'ls', '-q', '--filter', `name=^${name}$`) !== ''
}

const deploy = (inputs: Inputs, image: string) =>
  runAction('deploy', { with: { ...inputs, image: versionImage(image) } })

/** Deploys another version, interrupted at the n-th call. */
const interruptDeploy = (inputs: Inputs, signal: 'SIGINT' | 'SIGKILL', at: number) =>
  interrupt('deploy', { ...inputs, image: versionImage('two') }, signal, at)

/** What the engine has of a deployment: containers, its volume and how many more of its own, its network. */
function leftOf({ name = '', network = '' }: Inputs) {
  const volumes = docker('volume', 'ls', '-q', '--filter', `label=berth.name=${name}`).split('\n')
  return {
    containers: deploymentState(name),
    hasData: volumes.includes(`${name}-data`),
    secrets: volumes.filter((volume) => volume !== '' && volume !== `${name}-data`).length,
    hasNetwork: hasNetwork(network),
  }
}

const serving = { containers: ['NAME running'], hasData: true, secrets: 1, hasNetwork: true }

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
  let at = 0
  for (; ; at++) {
    const { reached, state } = await interruptDeploy(inputs, signal, at)
    if (!reached) break
    if (withPost) {
      await runAction('deploy', { with: { ...inputs, image: versionImage('two') }, state }, 'post')
      expect(leftOf(inputs), `call ${at}`).toEqual(serving)
    }
    const { outputs, log } = await deploy(inputs, 'three')
    expect(leftOf(inputs), `call ${at}: ${log}`).toEqual(serving)
    const { Id, Config } = inspect(inputs.name ?? '')
    expect([Id, Config.Image], `call ${at}`).toEqual([outputs['container-id'], versionImage('three')])
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
    const { containers, secrets, hasNetwork } = leftOf(inputs)
    const outcome = [...containers, `${secrets} secrets`, hasNetwork ? 'network' : 'no network'].join()
    expect(outcome, `call ${at}`).toMatch(/^(0 secrets,no network|NAME running,1 secrets,network)$/)
    forget(inputs)
  }
  expect(at).toBeGreaterThan(15)
}
