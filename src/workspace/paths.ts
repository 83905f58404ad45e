import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../error.js'
import { explainFile, isMissing, withFile } from './file-errors.js'

/** The folders whose files a step may touch. */
export interface Workspace {
  /** `GITHUB_WORKSPACE`, where relative paths start. */
  folder: string
  /** `RUNNER_TEMP`, if it is set. */
  temp: string | undefined
}

/**
 * Finds a regular file by its path in the workspace; both slash kinds separate. The result is its real
 * path, links followed, which must end in the workspace or in `RUNNER_TEMP`. A part of the path may be in
 * another case where nothing has it as written. `undefined` where there is no such file.
 */
export function findWorkspaceFile(workspace: Workspace, path: string): string | undefined {
  const real = findPath(workspace, path)
  if (real === undefined) return undefined
  const stat = withFile(real, () => statSync(real))
  if (stat.isFile()) return real
  throw new UserError(
    `"${path}" is ${stat.isDirectory() ? 'a folder' : 'a device'}, not a file`,
    'Name a file of the workspace',
  )
}

/** Lists the names in a folder of the workspace; none where there is no such folder. */
export function listWorkspaceFolder(workspace: Workspace, path: string): string[] {
  const real = findPath(workspace, path)
  if (real === undefined) return []
  return withFile(real, () => (statSync(real).isDirectory() ? readdirSync(real).toSorted() : []))
}

/** Tells whether there is such a folder in the workspace. */
export function hasWorkspaceFolder(workspace: Workspace, path: string): boolean {
  const real = findPath(workspace, path)
  return real !== undefined && statSync(real).isDirectory()
}

/** The files of the workspace that a pattern stands for, as paths from its folder; only `*`, `**` and `?` mean more than themselves. */
export async function* globWorkspace({ folder }: Workspace, pattern: string): AsyncGenerator<string> {
  const { glob } = await import('node:fs/promises')
  const written = pattern
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/[[\]{}()!+@]/g, '[$&]')
  const found = glob(written, { cwd: folder, withFileTypes: true, exclude: isHidden })
  for await (const entry of found) {
    if (entry.isDirectory()) continue
    yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
  }
}

/** What a pattern never looks into. */
function isHidden({ name }: { name: string }): boolean {
  return name === '.git' || name === 'node_modules'
}

/** Resolves the path of a file to be written, which need not exist, nor its folders; throws for a link that leads nowhere. */
export function resolveNewFile(workspace: Workspace, path: string): string {
  const whole = absolutePath(workspace, path)
  for (let existing = whole; ; existing = dirname(existing)) {
    const real = realPath(existing)
    if (real === undefined) checkDeadLink(path, existing)
    if (real === undefined && existing !== dirname(existing)) continue
    const found = insideOnly(workspace, path, join(real ?? existing, relative(existing, whole)))
    if (existing !== whole || !withFile(found, () => statSync(found).isDirectory())) return found
    throw new UserError(
      `"${path}" is a folder, not a file`,
      `To write into it, end it with a slash: ${path}/`,
    )
  }
}

/** A real path as it is called in the workspace, with `/`; what lies elsewhere keeps its whole path. */
export function showPath({ folder }: Workspace, real: string): string {
  const inner = relative(realPath(folder) ?? folder, real)
  return inner.startsWith('..') || isAbsolute(inner) ? real : inner.split(sep).join('/')
}

function findPath(workspace: Workspace, path: string): string | undefined {
  const whole = absolutePath(workspace, path)
  const real = realPath(whole) ?? findInAnyCase(whole, path)
  return insideOnly(workspace, path, real ?? whole) && real
}

/** On Windows both slash kinds separate anyway; elsewhere `\` in a name is rarer than a path from Windows. */
function absolutePath({ folder }: Workspace, path: string): string {
  return resolve(realPath(folder) ?? folder, path.replaceAll('\\', '/'))
}

function insideOnly({ folder, temp }: Workspace, path: string, real: string): string {
  const roots = [folder, temp].flatMap((root) => (root === undefined ? [] : (realPath(root) ?? root)))
  if (roots.some((root) => isInside(real, root))) return real
  throw new UserError(
    `"${path}" leads out of the workspace, to ${real}`,
    'Name a file in the workspace or in RUNNER_TEMP; links count by where they lead',
  )
}

/** On Windows a path is the same in any case. */
function isInside(path: string, folder: string): boolean {
  const [inner = '', outer = ''] = [path, folder].map((one) => (sep === '\\' ? one.toLowerCase() : one))
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)
}

function checkDeadLink(path: string, existing: string): void {
  const target = linkTarget(existing)
  if (target === undefined) return
  throw new UserError(
    `"${path}" cannot be written: ${existing} is a link to ${target}, which does not exist`,
    'Write where the link should lead, or remove it',
  )
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}

/** `undefined` where nothing is; that something cannot be looked at is an error. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch (thrown) {
    if (isMissing(thrown)) return undefined
    throw explainFile(thrown, path)
  }
}

function findInAnyCase(whole: string, path: string): string | undefined {
  const folder = dirname(whole)
  if (folder === whole) return whole
  const parent = realPath(folder) ?? findInAnyCase(folder, path)
  if (parent === undefined) return undefined
  const wanted = basename(whole)
  const names = namesIn(parent).filter((name) => name.toLowerCase() === wanted.toLowerCase())
  const [name] = names.includes(wanted) ? [wanted] : names
  if (name === undefined) return undefined
  if (names.length === 1 || name === wanted) return realPath(join(parent, name))
  throw new UserError(
    `"${path}" could be any of ${names.join(', ')}`,
    'Write the name in the case of the one that is meant',
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
