import { UserError } from '../../error.js'
import type { Container } from '../api/container.js'
import { isPartOf, secretsFolder } from '../api/secret-mount.js'
import type { Engine } from '../transport/docker.js'
import { packNew } from './archive.js'
import { writeArchive } from './archive-api.js'
import { pathsOf } from './file-stat.js'
import { type FileSite, readFile } from './files.js'
import { findFile } from './find-file.js'
import { findFolder, findRealFolder } from './follow.js'
import { type Account, needsAccountFiles, resolveAccount } from './user.js'

/**
 * Writes secrets into a container that has not started: each a file of mode 0400, owned by the user that
 * the container runs as. Only folders that are missing are made (0755, root's); existing ones, and links
 * on the way, stay as they are.
 */
export async function writeSecrets(
  engine: Engine,
  container: Container,
  secrets: ReadonlyMap<string, string>,
): Promise<void> {
  const site = { engine, container }
  const account = await accountOf(engine, container)
  const { existing, missing } = await findFolder(site, secretsFolder(engine.os))
  const folder = pathsOf(engine.os).join(existing, ...missing)
  if (container.HostConfig.ReadonlyRootfs && !isPartOf(folder)) throw linkedReadOnly(folder)
  await checkCovers(site, folder)
  const root = { mode: 0o755, uid: 0, gid: 0 }
  const folders = missing.map((_part, index) => ({
    name: missing.slice(0, index + 1).join('/'),
    owner: root,
  }))
  const files = [...secrets].map(([name, value]) => ({
    name: [...missing, name].join('/'),
    owner: { mode: 0o400, ...account },
    content: Buffer.from(value),
  }))
  await writeArchive(site, existing, packNew(folders, files))
}

/** The engine looks for a volume at the real place, where a read-only root has none. */
function linkedReadOnly(folder: string): UserError {
  return new UserError(
    `In the image /run/secrets leads over a link to ${folder}, and the container's root file system is read-only, so no secret can be written there`,
    'Leave out "read-only", or make /run a folder in the image',
  )
}

/**
 * Refuses a mount that covers the real folder though its target does not say so: over a link a tmpfs would
 * hide the secrets at the start, and in a volume they would outlive the container.
 */
async function checkCovers(site: FileSite, folder: string): Promise<void> {
  const { Mounts, HostConfig } = site.container
  const paths = pathsOf(site.engine.os)
  const targets = [...Mounts.map(({ Destination }) => Destination), ...Object.keys(HostConfig.Tmpfs ?? {})]
    .map((target) => target.replace(/^\\\\\?\\(?=[A-Za-z]:)/, ''))
    .filter((target) => !isPartOf(target) && !isElsewhere(target))
  for (const target of targets) {
    const real = await findRealFolder(site, target)
    const below = real === undefined ? '..' : paths.relative(real, folder)
    if (below.startsWith('..') || paths.isAbsolute(below)) continue
    throw new UserError(
      `What is mounted on ${target} covers ${folder}, where the secrets of the container would stand`,
      `Mount it elsewhere${site.engine.os === 'windows' ? '' : ', or on /run by that name'}`,
    )
  }
}

/** A pipe, or another drive of Windows. */
function isElsewhere(target: string): boolean {
  return /^(?:[\\/]{2}\.[\\/]pipe[\\/]|(?!c)[a-z]:)/i.test(target)
}

/** Finds the user that a container runs as, through its own files where it is given by name. */
export async function accountOf(engine: Engine, container: Container): Promise<Account> {
  const user = container.Config.User
  if (engine.os === 'windows') return { uid: 0, gid: 0 }
  if (!needsAccountFiles(user)) return resolveAccount(user, { passwd: undefined, group: undefined })
  const [passwd, group] = await Promise.all(
    ['/etc/passwd', '/etc/group'].map((path) => readText(engine, container, path)),
  )
  return resolveAccount(user, { passwd, group })
}

async function readText(engine: Engine, container: Container, path: string): Promise<string | undefined> {
  const site = { engine, container }
  const real = await findFile(site, path)
  if (real === undefined) return undefined
  const { content } = await readFile(site, pathsOf(engine.os).normalize(real))
  return content.toString('utf8')
}
