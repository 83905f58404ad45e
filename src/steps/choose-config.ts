import {
  environmentTransforms,
  folderOf,
  isBareName,
  isJson,
  matchStar,
  nameOf,
} from '../config/file-name.js'
import type { TransformLine } from '../config/transform-line.js'
import { UserError } from '../error.js'
import type { Runner } from '../runner.js'
import { type ConfigInputs, isNameFor } from './config-inputs.js'
import type { FileTree } from './config-trees.js'

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

/** Where config files stand, and where transforms may stand besides. */
export interface Trees {
  target: FileTree
  workspace: FileTree
}

/**
 * Chooses what to do: every config file and every target once, with the transforms of the environment
 * before those of the lines, each pair at its first place. Throws where something is missing that was asked for.
 */
export async function chooseConfig(inputs: ConfigInputs, trees: Trees, runner: Runner): Promise<ConfigJob[]> {
  const jobs = new Map<string, ConfigJob>()
  for (const asked of inputs.files) await findJob(asked, trees.target, jobs)
  const listed = [...jobs.values()]
  for (const line of inputs.transforms) {
    const pairs = await pairsOf(line, { listed, jobs, trees })
    for (const { job, transform } of pairs) addTransform(job, transform, trees.target)
    if (pairs.length > 0) continue
    if (!line.optional) throw nothingFound(line)
    runner.info(`Passed over ${line.text}: no such files`)
  }
  if (inputs.environment !== undefined) {
    for (const job of jobs.values()) await addEnvironment(job, inputs.environment, trees.target)
  }
  return [...jobs.values()]
}

interface Known {
  /** The files of `config-file`. */
  listed: readonly ConfigJob[]
  /** These, and the targets met so far, by their real paths. */
  jobs: Map<string, ConfigJob>
  trees: Trees
}

interface Pair {
  job: ConfigJob
  transform: Transform
}

async function findJob(asked: string, tree: FileTree, jobs: Map<string, ConfigJob>): Promise<ConfigJob> {
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
async function pairsOf(line: TransformLine, known: Known): Promise<Pair[]> {
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

async function addEnvironment(job: ConfigJob, environment: string, tree: FileTree): Promise<void> {
  const found: ConfigJob = { ...job, transforms: [] }
  for (const path of environmentTransforms(job.asked, environment)) {
    const real = await tree.find(path)
    if (real !== undefined) addTransform(found, { tree, path: real }, tree)
  }
  const rest = job.transforms
  job.transforms = found.transforms
  for (const transform of rest) addTransform(job, transform, tree)
}

/** A pair runs once, and a file is never its own transform. */
function addTransform(job: ConfigJob, transform: Transform, target: FileTree): void {
  const isSame = (other: Transform) =>
    other.path === transform.path && other.tree.kind === transform.tree.kind
  if (isSame({ tree: target, path: job.path }) || job.transforms.some(isSame)) return
  job.transforms.push(transform)
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

function nothingFound({ text }: TransformLine): UserError {
  return new UserError(
    `"${text}" in config-transforms finds no transform with a config file to it`,
    'Correct the line, or end it with " ?" where that may be so',
  )
}
