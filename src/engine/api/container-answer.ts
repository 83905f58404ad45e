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
  Container,
  ContainerConfig,
  ContainerState,
  Endpoint,
  HealthProbe,
  HostConfig,
  Mount,
  NetworkSettings,
  PortBinding,
} from './container.js'
import type { OwnPlatform } from './images.js'

const readProbe = objectOf<HealthProbe>({
  Start: or(text, ''),
  End: or(text, ''),
  ExitCode: or(number, 0),
  Output: or(text, ''),
})

const readState = objectOf<ContainerState>({
  Status: text,
  Running: or(flag, false),
  Paused: or(flag, false),
  Restarting: or(flag, false),
  OOMKilled: or(flag, false),
  ExitCode: or(number, 0),
  Error: or(text, ''),
  StartedAt: or(text, '0001-01-01T00:00:00Z'),
  FinishedAt: or(text, '0001-01-01T00:00:00Z'),
  Health: optional(
    objectOf<NonNullable<ContainerState['Health']>>({
      Status: or(text, ''),
      FailingStreak: or(number, 0),
      Log: nullable(listOf(readProbe)),
    }),
  ),
})

export const readHealthcheck = objectOf<NonNullable<ContainerConfig['Healthcheck']>>({
  Test: optional(listOf(text<string>)),
  Interval: optional(number),
  Timeout: optional(number),
  Retries: optional(number),
  StartPeriod: optional(number),
})

const texts = nullable(listOf(text<string>))

/** Of a container and of an image; what is missing is empty. */
export const readConfig = objectOf<ContainerConfig>({
  Image: or(text, ''),
  User: or(text, ''),
  Tty: or(flag, false),
  MacAddress: optional(text<string>),
  Env: texts,
  Cmd: texts,
  Entrypoint: texts,
  Labels: nullable(mapOf(or(text, ''))),
  Healthcheck: optional(readHealthcheck),
  StopSignal: optional(text<string>),
  StopTimeout: optional(number),
  ExposedPorts: optional(nullable(mapOf(or(object, {})))),
  Volumes: optional(nullable(mapOf(or(object, {})))),
})

const readBindings = nullable(listOf(objectOf<PortBinding>({ HostIp: or(text, ''), HostPort: or(text, '') })))

const readHostConfig = objectOf<HostConfig>({
  NetworkMode: or(text, ''),
  RestartPolicy: objectOf<HostConfig['RestartPolicy']>({
    Name: or(text, ''),
    MaximumRetryCount: or(number, 0),
  }),
  ReadonlyRootfs: or(flag, false),
  AutoRemove: optional(flag),
  Memory: optional(number),
  Tmpfs: optional(nullable(mapOf(or(text, '')))),
  PortBindings: optional(nullable(mapOf(readBindings))),
  Mounts: optional(nullable(listOf(objectOf<{ Source: string }>({ Source: or(text, '') })))),
})

const readEndpoint = objectOf<Endpoint>({
  NetworkID: or(text, ''),
  IPAddress: or(text, ''),
  GlobalIPv6Address: or(text, ''),
  Gateway: optional(text<string>),
  IPv6Gateway: optional(text<string>),
  Aliases: texts,
})

export const readPlatform = objectOf<OwnPlatform>({
  os: or(text, ''),
  architecture: or(text, ''),
  variant: optional(text<string>),
})

/** Without its id, its name and its state a container cannot be told from others; all else may be missing. */
export const readContainer: Reader<Container> = objectOf<Container>({
  Id: text,
  Name: text,
  Created: or(text, ''),
  Image: or(text, ''),
  ImageManifestDescriptor: optional(
    objectOf<NonNullable<Container['ImageManifestDescriptor']>>({
      digest: or(text, ''),
      platform: optional(readPlatform),
    }),
  ),
  Path: or(text, ''),
  Args: listOf(text<string>),
  RestartCount: or(number, 0),
  Platform: optional(text<string>),
  State: readState,
  Config: readConfig,
  HostConfig: readHostConfig,
  Mounts: listOf(
    objectOf<Mount>({
      Type: or(text, ''),
      Name: optional(text<string>),
      Source: or(text, ''),
      Destination: or(text, ''),
      RW: or(flag, true),
    }),
  ),
  NetworkSettings: objectOf<NetworkSettings>({
    Ports: nullable(mapOf(readBindings)),
    Networks: nullable(mapOf(readEndpoint)),
  }),
})
