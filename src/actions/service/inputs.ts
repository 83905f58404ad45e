import type { MemoryMount } from '../../engine/api/service-mounts.js'
import { parseVolume, type Volume } from '../../engine/api/volumes.js'
import { UserError } from '../../error.js'
import { parseDuration } from '../../input/duration.js'
import { checkSpelling, parseJsonObject } from '../../input/json-object.js'
import { listOf } from '../../input/list.js'
import {
  oneOf,
  optional,
  parseBoolean,
  parseText,
  quoteText,
  required,
  wholeNumber,
} from '../../input/scalar.js'
import { parseSize } from '../../input/size.js'
import { configInputs } from '../../inputs/config.js'
import { engineInputs } from '../../inputs/engine.js'
import { registryInputs } from '../../inputs/registry.js'
import { versionInputs } from '../../inputs/version.js'
import { workloadInputs } from '../../inputs/workload.js'
import { parseReference } from '../../registry/reference.js'
import { identity } from '../../release/own-labels.js'
import type { Read } from '../../runner.js'

export type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    image: read.value('image', required(parseReference, 'ghcr.io/acme/web')),
    version: versionInputs(read),
    name: read.value('name', required(parseServiceName, 'web')),
    replicas: read.value('replicas', optional(wholeNumber(0, 100_000))),
    global: read.value('global', parseBoolean),
    waitFor: read.value('wait-for', oneOf('running', 'exit')),
    constraints: read.value('constraints', listOf(parseConstraint)),
    publishMode: read.value('publish-mode', oneOf('ingress', 'host')),
    volumes: read.value(
      'volumes',
      listOf((entry) => parseClusterVolume(entry, read.env('GITHUB_WORKSPACE'))),
    ),
    update: {
      parallelism: read.value('update-parallelism', wholeNumber(0, 100_000)),
      delayMs: read.value('update-delay', parseDuration),
      order: read.value('update-order', oneOf('start-first', 'stop-first')),
      monitorMs: read.value('update-monitor', parseDuration),
    },
    dryRun: read.value('dry-run', parseBoolean),
    recreate: read.value('recreate', parseBoolean),
    rollback: read.value('rollback', parseBoolean),
    environment: read.value('environment', optional(parseText)),
    createOptions: read.value('create-options', parseServiceOptions),
    waitTimeoutMs: read.value('wait-timeout', parseDuration),
    onUnready: read.value('on-unready', oneOf('fail', 'continue')),
    logsTail: read.value('logs-tail', wholeNumber(0, 100_000)),
    summary: read.value('summary', parseBoolean),
    engine: engineInputs(read),
    registry: registryInputs(read),
    workload: workloadInputs(read),
    config: configInputs(read),
    identity: identity(read),
  }
}

function parseServiceOptions(text: string): Record<string, unknown> {
  const options = parseJsonObject(text, '{"TaskTemplate": {"RestartPolicy": {"MaxAttempts": 3}}}')
  const template = Object(options.TaskTemplate)
  checkSpelling(options, ['Name', 'Labels', 'TaskTemplate', 'Mode', 'UpdateConfig'])
  checkSpelling(template, ['ContainerSpec'])
  checkSpelling(Object(template.ContainerSpec), ['Image', 'Labels', 'Configs', 'Secrets'])
  return options
}

/** Parses a service's name, which is its name in the cluster's DNS as well. */
export function parseServiceName(text: string): string {
  const name = text.trim()
  if (/^[a-zA-Z0-9](?:[-_]*[a-zA-Z0-9]+)*$/.test(name) && name.length <= 63) return name
  throw new UserError(
    `${quoteText(name)} is not the name of a service`,
    'Write at most 63 letters, digits, "-" and "_", like web or shop-api',
  )
}

function parseConstraint(entry: string): string {
  const constraint = entry.trim()
  if (/^[A-Za-z0-9_.-]+\s*[!=]=\s*\S.*$/.test(constraint)) return constraint
  throw new UserError(
    `${quoteText(constraint)} is not a constraint`,
    'Write it like node.role==worker or node.labels.zone!=east',
  )
}

/** The workspace is on the runner, and a task may run on any node. */
function parseClusterVolume(entry: string, workspace: string | undefined): Volume {
  const volume = parseVolume(entry, '/')
  const isWorkspace = workspace !== undefined && `${volume.source}/`.startsWith(`${workspace}/`)
  if (/^\s*\.\.?[\\/:]/.test(entry) || isWorkspace) {
    throw new UserError(
      `${quoteText(entry.trim())} is a folder of the workspace, which no node of the cluster has`,
      'Use a named volume, a folder that every node has, or "config-file" and "secrets" for files',
    )
  }
  if (volume.options.some((option) => /^z$/i.test(option))) {
    throw new UserError(
      `${quoteText(entry.trim())} asks for another SELinux label, which a service cannot`,
      'Leave out the option, and label the folder on the nodes',
    )
  }
  return volume
}

/** Parses a tmpfs entry as far as a service can have one: its size and its mode. */
export function parseMemoryMount(entry: string): MemoryMount {
  const [target = '', text = ''] = entry.split(':')
  const options = text === '' ? [] : text.split(',').map((option) => option.split('='))
  const unknown = options.find(([key, value]) => !/^(?:size|mode)$/.test(key ?? '') || value === undefined)
  if (unknown !== undefined) {
    throw new UserError(
      `${quoteText(entry)} has the option "${unknown.join('=')}", which a service does not know`,
      'Write it like /tmp or /run:size=64m,mode=1777',
    )
  }
  const given = new Map(options.map(([key = '', value = '']) => [key, value]))
  const [size, mode] = [given.get('size'), given.get('mode')]
  return {
    target,
    sizeBytes: size === undefined ? undefined : parseSize(size),
    mode: mode === undefined ? undefined : Number.parseInt(mode, 8),
  }
}
