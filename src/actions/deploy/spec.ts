import { configWish } from '../../config/spec.js'
import type { Launch } from '../../container/create.js'
import { bindPorts } from '../../engine/api/ports.js'
import { withoutOwn } from '../../engine/api/spec.js'
import type { Wish } from '../../release/fingerprint.js'
import type { Inputs } from './inputs.js'

/**
 * What is asked for, by the names of the inputs, as it decides whether anything changed: the image itself, and
 * every input that makes the container what it is.
 */
export function wishOf({ container, config }: Inputs, { image, env }: Launch): Wish {
  const { Os } = image
  const { health, restart, labels, createOptions } = container
  return {
    image: image.Id,
    // An index has one id for all its platforms.
    platform: container.platform,
    env: Object.fromEntries(env),
    secrets: Object.fromEntries(container.secrets),
    ports: bindPorts(container.ports),
    'publish-all': container.publishAll,
    volumes: container.volumes,
    network: container.networks,
    'network-aliases': container.aliases,
    restart,
    command: container.command?.(Os),
    // An empty one takes the image's away, and is not the same as none.
    entrypoint: container.entrypoint && { words: container.entrypoint(Os) },
    user: container.user,
    workdir: container.workdir,
    hostname: container.hostname,
    labels: withoutOwn(Object.fromEntries(labels)),
    memory: container.memoryBytes,
    cpus: container.cpus,
    'read-only': container.readOnly,
    tmpfs: container.tmpfs,
    'cap-add': container.capAdd,
    'cap-drop': container.capDrop,
    'extra-hosts': container.extraHosts,
    init: container.init,
    'stop-signal': container.stopSignal,
    'stop-timeout': container.stopTimeoutSeconds,
    isolation: container.isolation,
    'create-options': withoutOwnLabels(createOptions),
    'health-cmd': health.test,
    'health-interval': health.intervalMs,
    'health-timeout': health.timeoutMs,
    'health-retries': health.retries,
    'health-start-period': health.startPeriodMs,
    'health-start-interval': health.startIntervalMs,
    ...configWish(config),
  }
}

function withoutOwnLabels({ Labels, ...options }: Record<string, unknown>) {
  return Labels === undefined ? options : { ...options, Labels: withoutOwn(Labels) }
}
