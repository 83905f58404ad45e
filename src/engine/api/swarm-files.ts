import { listOf, mapOf, nullable, objectOf, or, text } from '../transport/answer.js'
import { ask, type Engine, statusOf, tell } from '../transport/docker.js'

/** The cluster keeps files as configs, which can be read back, and secrets, which cannot. */
export type FileKind = 'configs' | 'secrets'

/** A config or secret of the cluster. */
export interface SwarmFile {
  ID: string
  Spec: { Name: string; Labels: Record<string, string> | null }
}

const readFile = objectOf<SwarmFile>({
  ID: text,
  Spec: objectOf<SwarmFile['Spec']>({ Name: text, Labels: nullable(mapOf(or(text, ''))) }),
})

/** Lists the configs or secrets that carry every one of the labels. */
export async function listFiles(
  engine: Engine,
  kind: FileKind,
  labels: readonly string[],
): Promise<SwarmFile[]> {
  const query = { filters: JSON.stringify({ label: labels }) }
  return await ask(engine, { method: 'GET', path: `/${kind}`, query }, listOf(readFile))
}

/** Creates a config or secret, which never changes from then on, and returns its id. */
export async function createFile(
  engine: Engine,
  kind: FileKind,
  { name, labels, content }: { name: string; labels: Record<string, string>; content: Buffer },
): Promise<string> {
  const body = { Name: name, Labels: labels, Data: content.toString('base64') }
  const { ID } = await ask(
    engine,
    { method: 'POST', path: `/${kind}/create`, body },
    objectOf<{ ID: string }>({ ID: text }),
  )
  return ID
}

/** Removes a config or secret; the cluster keeps one that a service uses. */
export async function removeFile(
  engine: Engine,
  kind: FileKind,
  id: string,
): Promise<'removed' | 'absent' | 'in use'> {
  try {
    await tell(engine, { method: 'DELETE', path: `/${kind}/${encodeURIComponent(id)}` })
    return 'removed'
  } catch (thrown) {
    if (statusOf(thrown) === 404) return 'absent'
    if (/is in use by/.test(String(thrown))) return 'in use'
    throw thrown
  }
}

/** A file that the containers of a service are to have. */
export interface FileWish {
  kind: FileKind
  /** A config's path, or a secret's name below `/run/secrets`. */
  target: string
  content: Buffer
  owner: FileOwner
}

/** Who owns a file in the container, and its mode. */
export interface FileOwner {
  uid: number
  gid: number
  mode: number
}
