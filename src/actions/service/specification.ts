import { type ServiceWish, serviceSpec } from '../../engine/api/service-spec.js'
import type { FileReference, Service, ServiceSpec } from '../../engine/api/services.js'
import { fingerprint } from '../../release/fingerprint.js'
import { ownLabels } from '../../release/own-labels.js'
import type { Inputs } from './inputs.js'
import { type Resolved, wishOf } from './wish.js'

/** What a specification is put together from. */
export interface Parts {
  wish: ServiceWish
  resolved: Resolved
  step: string
  old: Service | undefined
  /** The tasks that there are, where they stay as they are. */
  keptTasks: ServiceSpec['TaskTemplate'] | undefined
  /** Configs and secrets of new tasks. */
  files: readonly FileReference[]
}

/** Builds the specification to send. */
export function specToSend(
  inputs: Inputs,
  { wish, resolved, step, old, keptTasks, files }: Parts,
): ServiceSpec {
  const asked = wishOf(inputs, wish)
  const labels = serviceLabels(inputs, resolved, step)
  const service = { ...labels, 'berth.previous': previousOf(old), 'berth.spec': fingerprint(asked.service) }
  const spec = serviceSpec(wish, { service, task: { ...labels, 'berth.spec': fingerprint(asked.task) } })
  return { ...spec, TaskTemplate: keptTasks ?? withFiles(spec.TaskTemplate, files) }
}

/** The labels of everything that a deployment of a service makes. */
export function serviceLabels(
  { identity, name, environment = '' }: Inputs,
  { version, digest }: Pick<Resolved, 'version' | 'digest'>,
  step: string,
): Record<string, string> {
  return {
    ...ownLabels('service', step, identity),
    'berth.name': name,
    'berth.environment': environment,
    'berth.version': version,
    'berth.digest': digest,
  }
}

function previousOf(old: Service | undefined): string {
  if (old === undefined) return ''
  const { Labels, TaskTemplate } = old.Spec
  return JSON.stringify({ image: TaskTemplate.ContainerSpec.Image, version: Labels['berth.version'] ?? '' })
}

/** Configs and secrets given by `create-options` stay beside Berth's own. */
function withFiles(template: ServiceSpec['TaskTemplate'], files: readonly FileReference[]) {
  const { ContainerSpec } = template
  return {
    ...template,
    ContainerSpec: {
      ...ContainerSpec,
      Configs: [...(ContainerSpec.Configs ?? []), ...files.filter((file) => 'ConfigID' in file)],
      Secrets: [...(ContainerSpec.Secrets ?? []), ...files.filter((file) => 'SecretID' in file)],
    },
  }
}
