import type { FileReference, Service, ServiceSpec } from '../engine/api/services.js'
import {
  createFile,
  type FileKind,
  type FileWish,
  listFiles,
  removeFile,
  type SwarmFile,
} from '../engine/api/swarm-files.js'
import type { Engine } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import { fingerprint, isFingerprintOf } from '../release/fingerprint.js'
import type { Runner } from '../runner.js'
import { fileName } from './file-name.js'
import { isBerthsFile } from './ownership.js'
import { isSettled } from './rollout.js'

const kinds = ['configs', 'secrets'] as const satisfies FileKind[]

/** Sees that the cluster has every file, reusing what it has of the same content, and says how the service refers to each. */
export async function provideFiles(
  engine: Engine,
  wishes: readonly FileWish[],
  { service, labels }: { service: string; labels: Record<string, string> },
  runner: Runner,
): Promise<FileReference[]> {
  const references: FileReference[] = []
  for (const wish of wishes) {
    const found = await findEqual(engine, wish, service)
    const { id, name } = found ?? (await create(engine, wish, { service, labels }))
    const what = wish.kind === 'configs' ? 'Config' : 'Secret'
    runner.info(`${what} ${name} ${found === undefined ? 'is new' : 'is reused'}: ${wish.target}`)
    references.push(referTo(wish, id, name))
  }
  return references
}

interface Found {
  id: string
  name: string
}

async function findEqual(
  engine: Engine,
  { kind, target, content }: FileWish,
  service: string,
): Promise<Found | undefined> {
  const own = await listOwn(engine, kind, service)
  const equal = own.find(({ Spec }) =>
    isFingerprintOf(Spec.Labels?.['berth.spec'], identityOf(service, { kind, target, content })),
  )
  return equal && { id: equal.ID, name: equal.Spec.Name }
}

async function create(
  engine: Engine,
  { kind, target, content }: FileWish,
  { service, labels }: { service: string; labels: Record<string, string> },
): Promise<Found> {
  const spec = fingerprint(identityOf(service, { kind, target, content }))
  const name = fileName(service, target, spec)
  try {
    const id = await createFile(engine, kind, { name, labels: { ...labels, 'berth.spec': spec }, content })
    return { id, name }
  } catch (thrown) {
    const limit = /must be larger than 0 and less than (?<bytes>\d+) bytes/.exec(String(thrown))?.groups
      ?.bytes
    if (limit === undefined) throw thrown
    throw new UserError(
      `${target} has ${content.length} bytes, and the cluster keeps files of 1 to ${limit} bytes`,
      'Split it, or put what makes it large into the image or a volume',
      { cause: thrown },
    )
  }
}

/** Equal content is told by it, and never shown: the fingerprint has a salt. */
function identityOf(
  service: string,
  { kind, target, content }: Pick<FileWish, 'kind' | 'target' | 'content'>,
) {
  const file = { service, target, content: content.toString('base64') }
  return kind === 'secrets' ? { secret: file } : { file }
}

function referTo({ kind, target, owner }: FileWish, id: string, name: string): FileReference {
  const File = { Name: target, UID: String(owner.uid), GID: String(owner.gid), Mode: owner.mode }
  return kind === 'configs'
    ? { File, ConfigID: id, ConfigName: name }
    : { File, SecretID: id, SecretName: name }
}

/**
 * Removes the configs and secrets of a service that it does not use any more: none that its specification
 * names, nor, while the cluster may still go back, the one before.
 */
export async function sweepFiles(
  engine: Engine,
  name: string,
  service: Service | undefined,
  runner: Runner,
): Promise<void> {
  const isFinal = service === undefined || isSettled(service.UpdateStatus?.State)
  const specs = [service?.Spec, isFinal ? undefined : service.PreviousSpec]
  const used = new Set(specs.flatMap((spec) => (spec === undefined ? [] : filesIn(spec))))
  for (const kind of kinds) {
    const own = await listOwn(engine, kind, name)
    for (const { ID, Spec } of own.filter((file) => !used.has(file.ID))) {
      const outcome = await removeFile(engine, kind, ID)
      if (outcome === 'removed')
        runner.info(
          `Removed the ${kind === 'configs' ? 'config' : 'secret'} ${Spec.Name}, which nothing uses any more`,
        )
    }
  }
}

function filesIn({ TaskTemplate }: ServiceSpec): string[] {
  const { Configs, Secrets } = TaskTemplate.ContainerSpec
  return [...(Configs ?? []), ...(Secrets ?? [])].map((file) =>
    'ConfigID' in file ? file.ConfigID : file.SecretID,
  )
}

async function listOwn(engine: Engine, kind: FileKind, service: string): Promise<SwarmFile[]> {
  const labelled = await listFiles(engine, kind, ['berth.action=service', `berth.name=${service}`])
  return labelled.filter(({ Spec }) => isBerthsFile(Spec.Name, Spec.Labels))
}
