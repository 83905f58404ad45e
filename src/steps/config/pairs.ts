import { folderOf, isBareName, isJson, matchStar, nameOf } from '../../config/file-name.js'
import type { TransformLine } from '../../config/transform-line.js'
import { UserError } from '../../error.js'
import { isNameFor } from './inputs.js'
import type { FileTree, Trees } from './trees.js'

/** A transform that was found. */
export interface Transform {
  tree: FileTree
  path: string
}

/** A config file that was found, and its transforms in the order in which they apply. */
export interface ConfigJob {
  path: string
  /** How it was asked for: what stands beside it is looked for there. */
  asked: string
  transforms: Transform[]
}

/** What the lines before, and `config-file`, have found. */
export interface Known {
  /** The files of `config-file`. */
  listed: readonly ConfigJob[]
  /** These, and the targets met so far, by their real paths. */
  jobs: Map<string, ConfigJob>
  trees: Trees
}

/** A transform, and a file that it applies to. */
export interface Pair {
  job: ConfigJob
  transform: Transform
}

/** Finds a file that has to be there. */
export async function findJob(
  asked: string,
  tree: FileTree,
  jobs: Map<string, ConfigJob>,
): Promise<ConfigJob> {
  const job = await findOptionalJob(asked, tree, jobs)
  if (job !== undefined) return job
  throw new UserError(
    `There is no file ${asked} in the ${tree.kind}`,
    tree.kind === 'container'
      ? 'See what the image holds: docker run --rm --entrypoint ls IMAGE'
      : 'See whether an earlier step should have made it, or checked it out',
  )
}

async function findOptionalJob(
  asked: string,
  tree: FileTree,
  jobs: Map<string, ConfigJob>,
): Promise<ConfigJob | undefined> {
  const path = await tree.find(asked)
  if (path === undefined) return undefined
  const job = jobs.get(path) ?? { path, asked, transforms: [] }
  jobs.set(path, job)
  return job
}

/** The pairs of transform and file that a line stands for; none where a file is missing. */
export async function pairsOf(line: TransformLine, known: Known): Promise<Pair[]> {
  const { target } = line
  if (target?.includes('*')) return starPairs(line, target, known)
  const tree = treeOf(line, known.trees)
  const path = await tree.find(line.path)
  if (path === undefined && !line.optional) throw missingTransform(line, tree)
  if (path === undefined) return []
  return (await targetsOf(line, known)).map((job) => ({ job, transform: { tree, path } }))
}

async function targetsOf(
  { target, optional }: TransformLine,
  { listed, jobs, trees }: Known,
): Promise<ConfigJob[]> {
  if (target === undefined) return listed.filter(({ asked }) => !isJson(asked))
  const named = isBareName(target) ? listed.filter(({ asked }) => isNameFor(target, asked)) : []
  if (named.length > 0) return named
  const job = optional
    ? await findOptionalJob(target, trees.target, jobs)
    : await findJob(target, trees.target, jobs)
  return job === undefined ? [] : [job]
}

/** A `*` stands for the same text on both sides, and a pair needs both files to be there. */
async function starPairs(line: TransformLine, target: string, known: Known): Promise<Pair[]> {
  const tree = treeOf(line, known.trees)
  const named = isBareName(target) ? known.listed.filter(({ asked }) => isNameFor(target, asked)) : []
  const pairs: Pair[] = []
  for (const job of named) {
    const path = await tree.find(line.path.replace('*', matchStar(target, nameOf(job.asked)) ?? ''))
    if (path !== undefined) pairs.push({ job, transform: { tree, path } })
  }
  if (named.length > 0) return pairs
  for (const star of await starsOf(line.path, tree)) {
    const path = await tree.find(line.path.replace('*', star))
    const asked = target.replace('*', star)
    if (path === undefined || isJson(asked)) continue
    const job = await findOptionalJob(asked, known.trees.target, known.jobs)
    if (job !== undefined) pairs.push({ job, transform: { tree, path } })
  }
  return pairs
}

/** What `*` may stand for: every name in its folder that fits the part of the path around it. */
async function starsOf(pattern: string, tree: FileTree): Promise<string[]> {
  const [before = '', after = ''] = pattern.split('*')
  const folder = folderOf(before)
  const part = `${nameOf(before)}*${/^[^\\/]*/.exec(after)?.[0] ?? ''}`
  const names = await tree.list(folder === '' ? '.' : folder)
  return names.toSorted().flatMap((name) => matchStar(part, name) ?? [])
}

function treeOf({ place }: TransformLine, { target, workspace }: Trees): FileTree {
  return place === 'workspace' ? workspace : target
}

function missingTransform({ path, text }: TransformLine, tree: FileTree): UserError {
  const hint = /\S=>|=>\S/.test(text) ? 'Write one blank on each side of "=>"' : 'Correct the path'
  return new UserError(
    `There is no transform ${path} in the ${tree.kind}`,
    `${hint}, or end the line with " ?" where it may be missing`,
  )
}
