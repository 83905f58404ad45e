import { configWish } from '../../config/spec.js'
import { inOrder } from '../../container/env.js'
import { type ServiceWish, serviceSpec } from '../../engine/api/service-spec.js'
import type { ContainerSpec, Service, ServiceSpec, TaskTemplate } from '../../engine/api/services.js'
import { isOwnLabel } from '../../engine/api/spec.js'
import { type Wish as Fingerprinted, isFingerprintOf } from '../../release/fingerprint.js'
import { type Inputs, parseMemoryMount } from './inputs.js'

/** What the specification is made of beside the inputs. */
export interface Resolved {
  image: string
  version: string
  digest: string
  platforms: readonly { Architecture: string; OS: string }[]
  env: ReadonlyMap<string, string>
}

/** What is asked for, as it decides whether anything changed: the tasks, and all of the service. */
export interface Wish {
  task: Fingerprinted & { TaskTemplate: TaskTemplate }
  service: Fingerprinted
}

/** Puts the inputs together to what the specification says; `old` keeps its number of tasks where none is given. */
export function serviceWish(
  inputs: Inputs,
  { image, platforms, env }: Resolved,
  old: Service | undefined,
): ServiceWish {
  const os = platforms[0]?.OS ?? 'linux'
  const { workload, update, rollback, volumes, name, constraints, publishMode, createOptions } = inputs
  return {
    ...workload,
    command: workload.command?.(os),
    entrypoint: workload.entrypoint?.(os),
    name,
    image,
    platforms,
    env,
    volumes,
    constraints,
    publishMode,
    createOptions,
    tmpfs: workload.tmpfs.map(parseMemoryMount),
    isJob: inputs.waitFor === 'exit',
    replicas: inputs.global ? 'global' : (inputs.replicas ?? replicasOf(old)),
    update: { ...update, rollback, order: settleOrder(inputs).order },
  }
}

/** How many tasks a service has, or had before it was stopped. */
function replicasOf(old: Service | undefined): number {
  const { Replicated, ReplicatedJob } = old?.Spec.Mode ?? {}
  const now = Replicated?.Replicas ?? ReplicatedJob?.TotalCompletions ?? 0
  return now > 0 ? now : Number(old?.Spec.Labels['berth.replicas'] ?? 1)
}

/** The order in which tasks are replaced, and why where it is not the one asked for: old and new cannot hold the same port of a node at once. */
export function settleOrder({ update, publishMode, workload }: Inputs): {
  order: ServiceWish['update']['order']
  why: string | undefined
} {
  const fixed =
    publishMode === 'host' ? workload.ports.find(({ binding }) => binding.HostPort !== '') : undefined
  if (fixed === undefined || update.order === 'stop-first') return { order: update.order, why: undefined }
  return { order: 'stop-first', why: `old and new tasks publish the host port ${fixed.binding.HostPort}` }
}

/** Says what is wanted without what changes with every run, or by other hands: own labels, ids of configs and secrets, the number of tasks. */
export function wishOf(inputs: Inputs, wish: ServiceWish): Wish {
  const labels = { service: {}, task: {} }
  const { TaskTemplate, Mode: _mode, ...service } = serviceSpec({ ...wish, env: inOrder(wish.env) }, labels)
  const { workload, config } = inputs
  const task = { TaskTemplate, secrets: Object.fromEntries(workload.secrets), ...configWish(config) }
  return { task, service: { ...task, service } }
}

/** Tells whether a service has as many tasks as are wanted. */
export function hasNumber({ Mode }: ServiceSpec, wish: ServiceWish): boolean {
  return JSON.stringify(Mode) === JSON.stringify(serviceSpec(wish, { service: {}, task: {} }).Mode)
}

/**
 * Tells whether a service was made from what is wanted now, all of it or its tasks alone. What
 * `docker service update` changed of it since, by hand, says so itself: its labels do not.
 */
export function isMadeFrom(spec: ServiceSpec, wish: Wish): { service: boolean; task: boolean } {
  const { ContainerSpec } = spec.TaskTemplate
  const isAsSent = programOf(ContainerSpec) === programOf(wish.task.TaskTemplate.ContainerSpec)
  return {
    service: isAsSent && isFingerprintOf(spec.Labels['berth.spec'], wish.service),
    task: isAsSent && isFingerprintOf(ContainerSpec.Labels?.['berth.spec'], wish.task),
  }
}

/** What tasks run, as the cluster gives it back word for word. */
function programOf({ Image, Env, Command, Args }: ContainerSpec): string {
  return JSON.stringify([Image, (Env ?? []).toSorted(), Command ?? [], Args ?? []])
}

/** Names the labels that were given and are Berth's own. */
export function refusedLabels({ workload, createOptions }: Inputs): string[] {
  return [...workload.labels.keys(), ...Object.keys(Object(createOptions.Labels))].filter(isOwnLabel)
}
