import { definedOnly, isObject, mergeObjects } from './merge.js'
import type { PublishedPort } from './ports.js'
import { type MemoryMount, tmpfsMount, volumeMount } from './service-mounts.js'
import type { EndpointPort, ServiceSpec } from './services.js'
import { type ContainerWish, healthConfig, withoutOwn } from './spec.js'

/** How the cluster replaces tasks. */
export interface UpdateWish {
  /** How many at once; 0 for all. */
  parallelism: number
  delayMs: number
  order: 'start-first' | 'stop-first'
  monitorMs: number
  rollback: boolean
}

type Shared =
  | 'env'
  | 'labels'
  | 'ports'
  | 'volumes'
  | 'networks'
  | 'aliases'
  | 'command'
  | 'entrypoint'
  | 'user'
  | 'workdir'
  | 'hostname'
  | 'memoryBytes'
  | 'cpus'
  | 'readOnly'
  | 'capAdd'
  | 'capDrop'
  | 'extraHosts'
  | 'init'
  | 'stopSignal'
  | 'stopTimeoutSeconds'
  | 'isolation'
  | 'health'
  | 'createOptions'

/** What a user asks of a service, parsed. */
export interface ServiceWish extends Pick<ContainerWish, Shared> {
  name: string
  image: string
  /** How many tasks; `global` for one on every node. */
  replicas: number | 'global'
  /** The tasks run to their end. */
  isJob: boolean
  constraints: readonly string[]
  tmpfs: readonly MemoryMount[]
  /** The platforms that the image has, so that no other node is given a task. */
  platforms: readonly { Architecture: string; OS: string }[]
  publishMode: 'ingress' | 'host'
  update: UpdateWish
}

/** The labels of the service, and of the containers of its tasks. */
export interface SpecLabels {
  service: Record<string, string>
  task: Record<string, string>
}

/** Builds the specification. `createOptions` are merged over it last; only name and own labels stand above them. */
export function serviceSpec(wish: ServiceWish, labels: SpecLabels): ServiceSpec {
  const merged = mergeObjects(plainSpec(wish), wish.createOptions)
  const { Labels, TaskTemplate, Mode, UpdateConfig, ...rest } = merged
  const template = isObject(TaskTemplate) ? TaskTemplate : {}
  const container = isObject(template.ContainerSpec) ? template.ContainerSpec : {}
  return {
    ...rest,
    Name: wish.name,
    Labels: { ...withoutOwn(Labels), ...labels.service },
    TaskTemplate: {
      ...template,
      ContainerSpec: {
        ...container,
        Image: String(container.Image),
        Labels: { ...withoutOwn(container.Labels), ...labels.task },
      },
    },
    Mode: isObject(Mode) ? Mode : {},
    ...(isObject(UpdateConfig) && { UpdateConfig }),
  }
}

function plainSpec(wish: ServiceWish): Record<string, unknown> {
  const userLabels = Object.fromEntries(wish.labels)
  const { parallelism, delayMs, order, monitorMs, rollback } = wish.update
  const pace = {
    Parallelism: parallelism,
    Delay: nanoseconds(delayMs),
    Monitor: nanoseconds(monitorMs),
    MaxFailureRatio: 0,
    Order: order,
  }
  return {
    Labels: userLabels,
    TaskTemplate: {
      ContainerSpec: containerSpec(wish, userLabels),
      ...(wish.isJob && { RestartPolicy: { Condition: 'none' } }),
      Resources: { Limits: limitsOf(wish) },
      Placement: { Constraints: wish.constraints, Platforms: wish.platforms },
      Networks: wish.networks.map((Target) => ({ Target, Aliases: wish.aliases })),
    },
    Mode: modeOf(wish),
    // Of a job nothing is replaced, and the cluster refuses to hear how.
    ...(!wish.isJob && {
      UpdateConfig: { ...pace, FailureAction: rollback ? 'rollback' : 'pause' },
      RollbackConfig: { ...pace, FailureAction: 'pause' },
    }),
    EndpointSpec: { Ports: wish.ports.map((port) => endpointPort(port, wish.publishMode)) },
  }
}

function modeOf({ replicas, isJob }: ServiceWish): ServiceSpec['Mode'] {
  if (replicas === 'global') return isJob ? { GlobalJob: {} } : { Global: {} }
  return isJob
    ? { ReplicatedJob: { MaxConcurrent: replicas, TotalCompletions: replicas } }
    : { Replicated: { Replicas: replicas } }
}

function containerSpec(wish: ServiceWish, labels: Record<string, string>): Record<string, unknown> {
  return definedOnly({
    Image: wish.image,
    Labels: labels,
    Command: wish.entrypoint?.length === 0 ? [''] : wish.entrypoint,
    Args: wish.command,
    Env: [...wish.env].map(([key, value]) => `${key}=${value}`),
    Hostname: wish.hostname,
    Dir: wish.workdir,
    User: wish.user,
    ReadOnly: wish.readOnly,
    Mounts: [...wish.volumes.map(volumeMount), ...wish.tmpfs.map(tmpfsMount)],
    StopSignal: wish.stopSignal,
    StopGracePeriod:
      wish.stopTimeoutSeconds === undefined ? undefined : nanoseconds(wish.stopTimeoutSeconds * 1000),
    Healthcheck: healthConfig(wish.health),
    // As in a hosts file: the address first.
    Hosts: wish.extraHosts.map((entry) => entry.replace(/^([^:]+):(.+)$/, '$2 $1')),
    Init: wish.init ? true : undefined,
    Isolation: wish.isolation,
    CapabilityAdd: wish.capAdd,
    CapabilityDrop: wish.capDrop,
  })
}

function limitsOf({ memoryBytes, cpus }: ServiceWish): Record<string, unknown> {
  return definedOnly({
    MemoryBytes: memoryBytes,
    NanoCPUs: cpus === undefined ? undefined : Math.round(cpus * 1e9),
  })
}

function endpointPort(
  { containerPort, binding }: PublishedPort,
  PublishMode: 'ingress' | 'host',
): EndpointPort {
  const [port, Protocol = 'tcp'] = containerPort.split('/')
  const outside = Number(binding.HostPort)
  return { Protocol, TargetPort: Number(port), ...(outside > 0 && { PublishedPort: outside }), PublishMode }
}

function nanoseconds(ms: number): number {
  return ms * 1_000_000
}
