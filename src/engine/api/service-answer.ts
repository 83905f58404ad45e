import {
  flag,
  listOf,
  mapOf,
  nullable,
  number,
  object,
  objectOf,
  optional,
  or,
  type Reader,
  text,
} from '../transport/answer.js'
import type {
  ContainerSpec,
  EndpointPort,
  FileReference,
  ListedService,
  Service,
  ServiceSpec,
  TaskTemplate,
  UpdateState,
} from './services.js'

export const readListed = objectOf<ListedService>({
  ID: text,
  UpdatedAt: or(text, ''),
  Spec: objectOf<ListedService['Spec']>({
    Name: text,
    Labels: nullable(mapOf(or(text, ''))),
    TaskTemplate: objectOf<ListedService['Spec']['TaskTemplate']>({
      ContainerSpec: optional(objectOf<{ Image: string }>({ Image: or(text, '') })),
    }),
  }),
  ServiceStatus: optional(
    objectOf<{ RunningTasks: number; DesiredTasks: number }>({
      RunningTasks: or(number, 0),
      DesiredTasks: or(number, 0),
    }),
  ),
})

const texts = optional(listOf(text<string>))

const readReference: Reader<FileReference> = (value, at) => ({
  ...(object(value, at) as FileReference), // which of the two it is says the list that it stands in
  ...readPlace(value, at),
})

const readPlace = objectOf<Pick<FileReference, 'File'>>({
  File: objectOf<FileReference['File']>({
    Name: or(text, ''),
    UID: or(text, ''),
    GID: or(text, ''),
    Mode: or(number, 0),
  }),
})

export const readContainerSpec = objectOf<ContainerSpec>({
  Image: or(text, ''),
  Labels: mapOf(or(text, '')),
  Env: texts,
  Command: texts,
  Args: texts,
  Healthcheck: optional(objectOf<{ Test?: string[] }>({ Test: texts })),
  TTY: optional(flag),
  StopGracePeriod: optional(number),
  Configs: optional(listOf(readReference)),
  Secrets: optional(listOf(readReference)),
})

const readSpec = objectOf<ServiceSpec>({
  Name: text,
  Labels: mapOf(or(text, '')),
  TaskTemplate: objectOf<TaskTemplate>({ ContainerSpec: readContainerSpec }),
  Mode: objectOf<ServiceSpec['Mode']>({
    Replicated: optional(objectOf<{ Replicas: number }>({ Replicas: or(number, 1) })),
    Global: optional(object),
    ReplicatedJob: optional(
      objectOf<{ MaxConcurrent?: number; TotalCompletions: number }>({
        MaxConcurrent: optional(number),
        TotalCompletions: or(number, 1),
      }),
    ),
    GlobalJob: optional(object),
  }),
  UpdateConfig: optional(
    objectOf<{ FailureAction?: string; Order?: string }>({
      FailureAction: optional(text<string>),
      Order: optional(text<string>),
    }),
  ),
})

export const readPort = objectOf<EndpointPort>({
  Protocol: or(text, ''),
  TargetPort: or(number, 0),
  PublishedPort: optional(number),
  PublishMode: or(text, ''),
})

export const readService = objectOf<Service>({
  ID: text,
  Version: objectOf<Service['Version']>({ Index: number }),
  CreatedAt: or(text, ''),
  UpdatedAt: or(text, ''),
  Spec: readSpec,
  PreviousSpec: optional(readSpec),
  Endpoint: optional(objectOf<{ Ports?: EndpointPort[] | null }>({ Ports: listOf(readPort) })),
  UpdateStatus: optional(
    objectOf<{ State?: UpdateState; Message?: string }>({
      State: optional(text<UpdateState>),
      Message: optional(text<string>),
    }),
  ),
})
