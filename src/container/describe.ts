import { type Container, nameOf } from '../engine/api/container.js'
import type { Image } from '../engine/api/images.js'
import { addressOf, firstAddress } from '../engine/api/networks.js'
import { reachPublished } from '../engine/api/reach.js'
import { redactContainer, trimInspect } from '../engine/api/redact.js'
import type { Engine } from '../engine/transport/docker.js'
import { urlHost } from '../engine/transport/host.js'
import type { Runner } from '../runner.js'
import { setInspect } from './inspect-outputs.js'

/** What the outputs of a container are made of, beside the container itself. */
export interface OutputContext {
  /** The reference asked for. */
  reference: string
  digest: string
  /** `undefined` where the image is gone: then everything that it could excuse is redacted. */
  image: Image | undefined
  ready: boolean
  createOptions: Record<string, unknown>
  /** `RUNNER_TEMP`; without it there is no `inspect-file`. */
  temp: string | undefined
}

/** Sets every output that describes a container. */
export async function setContainerOutputs(
  engine: Engine,
  container: Container,
  context: OutputContext,
  runner: Runner,
) {
  const { State, NetworkSettings } = container
  runner.setOutput('container-id', container.Id)
  runner.setOutput('container-name', nameOf(container))
  runner.setOutput('image', context.reference)
  runner.setOutput('image-id', container.Image)
  runner.setOutput('digest', context.digest)
  runner.setOutput('status', State.Status)
  runner.setOutput('health', State.Health?.Status ?? 'none')
  runner.setOutput('ready', String(context.ready))
  runner.setOutput('exit-code', hasEnded(State) ? String(State.ExitCode) : '')
  runner.setOutput('started-at', State.StartedAt.startsWith('0001-') ? '' : State.StartedAt)
  setPorts(engine, container, runner)
  const addresses = Object.entries(NetworkSettings.Networks ?? {}).map(
    ([name, end]) => [name, addressOf(end)] as const,
  )
  runner.setOutput('ip-address', firstAddress(container))
  runner.setOutput('networks', JSON.stringify(Object.fromEntries(addresses)))
  const { image, createOptions, temp } = context
  const redacted = redactContainer(container, image && (image.Config ?? {}), createOptions)
  await setInspect(redacted, { id: container.Id, trimmed: trimInspect(redacted), temp }, runner)
}

function hasEnded({ Status, StartedAt }: Container['State']): boolean {
  return (Status === 'exited' || Status === 'dead') && !StartedAt.startsWith('0001-')
}

function setPorts(engine: Engine, container: Container, runner: Runner): void {
  const { host, ports, unreachable } = reachPublished(engine, container)
  const tcp = Object.entries(ports).filter(([port]) => port.endsWith('/tcp'))
  const [web] = tcp.length === 1 ? tcp : []
  const [only, ...others] = Object.values(ports)
  runner.setOutput('host', host)
  runner.setOutput('ports', JSON.stringify(ports))
  runner.setOutput('port', only === undefined || others.length > 0 ? '' : String(only))
  if (web !== undefined && unreachable !== undefined) runner.warning(`There is no "url": ${unreachable}`)
  const isReachable = web !== undefined && unreachable === undefined
  runner.setOutput('url', isReachable ? `http://${urlHost(host)}:${web[1]}` : '')
}
