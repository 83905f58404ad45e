import { hideAll, hideStrings, hideValue, stringsIn } from './redact.js'
import type { Service, ServiceSpec } from './services.js'

/**
 * Takes out of `docker service inspect` what may be sensitive: values of the environment, command,
 * arguments and health check, every string of `createOptions`, and the labels `berth.spec`. What ran
 * before is left out, because what was given for it is not known. Other labels stay.
 */
export function redactService(
  { PreviousSpec: _previous, ...service }: Service,
  createOptions: Record<string, unknown>,
): Record<string, unknown> {
  const redacted = { ...service, Spec: redactSpec(service.Spec) }
  return hideStrings(redacted, stringsIn(createOptions), engineOwn)
}

/** Identity and state are the engine's own words. */
const engineOwn = new Set(['ID', 'Version', 'CreatedAt', 'UpdatedAt', 'UpdateStatus', 'ServiceStatus'])

/** What an `inspect` that is too large can do without, least useful first. */
export const leastUseful = [
  'Spec.TaskTemplate.ContainerSpec.Args',
  'Spec.TaskTemplate.ContainerSpec.Env',
  'Spec.TaskTemplate.ContainerSpec.Mounts',
  'Spec.TaskTemplate.ContainerSpec.Labels',
  'Spec.TaskTemplate.ContainerSpec',
  'Spec.Labels',
  'Spec',
]

function redactSpec({ Labels, TaskTemplate, ...spec }: ServiceSpec): ServiceSpec {
  const { ContainerSpec } = TaskTemplate
  const { Env, Command, Args, Healthcheck } = ContainerSpec
  return {
    ...spec,
    Labels: withoutFingerprint(Labels),
    TaskTemplate: {
      ...TaskTemplate,
      ContainerSpec: {
        ...ContainerSpec,
        Labels: withoutFingerprint(ContainerSpec.Labels),
        ...(Env !== undefined && { Env: Env.map(hideValue) }),
        ...(Command !== undefined && { Command: hideAll(Command) }),
        ...(Args !== undefined && { Args: hideAll(Args) }),
        ...(Healthcheck?.Test !== undefined && {
          Healthcheck: { ...Healthcheck, Test: hideAll(Healthcheck.Test) },
        }),
      },
    },
  }
}

function withoutFingerprint(labels: Record<string, string> | undefined): Record<string, string> {
  const { 'berth.spec': _spec, ...rest } = labels ?? {}
  return rest
}
