import { UserError } from '../../error.js'
import { type FileEntry, isNameFor } from '../../inputs/config.js'
import type { FileTree, Trees } from '../apply/trees.js'
import { folderOf, isBareName, matchStar, nameOf } from '../file-name.js'
import { type Kind, kindOfName, kindOfText } from '../kind.js'
import type { TransformLine } from '../transform-line.js'

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
  kind: Kind
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

/** Finds the file, or by a pattern the files, that have to be there. */
export async function findJobs(
  entry: FileEntry,
  tree: FileTree,
  jobs: Map<string, ConfigJob>,
): Promise<ConfigJob[]> {
  const paths = await tree.glob(entry.path)
  if (paths === undefined) return [await findJob(entry, tree, jobs)]
  const found: ConfigJob[] = []
  for (const path of paths) {
    const kind = entry.kind === kindOfName(entry.path) ? kindOfName(path) : entry.kind
    found.push(await findJob({ path, kind }, tree, jobs))
  }
  if (found.length > 0) return found
  throw new UserError(
    `No file in the ${tree.kind} is meant by ${entry.path}`,
    await tree.advise(folderOf(entry.path.replace(/[*?].*$/, ''))),
  )
}

/** Finds a file that has to be there. */
async function findJob(entry: FileEntry, tree: FileTree, jobs: Map<string, ConfigJob>): Promise<ConfigJob> {
  const job = await findOptionalJob(entry, tree, jobs)
  if (job !== undefined) return job
  throw new UserError(`There is no file ${entry.path} in the ${tree.kind}`, await tree.advise(entry.path))
}

/** What a file is whose name does not say it, its text does. */
async function findOptionalJob(
  { path: asked, kind }: FileEntry,
  tree: FileTree,
  jobs: Map<string, ConfigJob>,
): Promise<ConfigJob | undefined> {
  const path = await tree.find(asked)
  if (path === undefined) return undefined
  const known = jobs.get(path)
  if (known !== undefined) return known
  const job = { path, asked, kind: kind ?? kindOfText(await tree.read(path)), transforms: [] }
  jobs.set(path, job)
  return job
}

/** The pairs of transform and file that a line stands for; none where a file is missing. */
export async function pairsOf(line: TransformLine, known: Known): Promise<Pair[]> {
  const { target } = line
  const tree = treeOf(line, known.trees)
  if (line.path.includes('*')) {
    if (target?.includes('*')) return starPairs(line, target, known)
    const stars = await starsOf(line.path, tree)
    return pairAll(
      line,
      stars.map((star) => line.path.replace('*', star)),
      known,
    )
  }
  if ((await tree.find(line.path)) === undefined && !line.optional) throw await missingTransform(line, tree)
  return pairAll(line, [line.path], known)
}

/** Every transform, as far as it is there, with every target of the line. */
async function pairAll(line: TransformLine, paths: readonly string[], known: Known): Promise<Pair[]> {
  const tree = treeOf(line, known.trees)
  const pairs: Pair[] = []
  for (const asked of paths) {
    const path = await tree.find(asked)
    if (path === undefined) continue
    for (const job of await targetsOf(line, known)) pairs.push({ job, transform: { tree, path } })
  }
  return pairs
}

async function targetsOf(
  { target, optional }: TransformLine,
  { listed, jobs, trees }: Known,
): Promise<ConfigJob[]> {
  if (target === undefined) return listed.filter(({ kind }) => kind === 'xml')
  const named = isBareName(target) ? listed.filter(({ asked }) => isNameFor(target, asked)) : []
  if (named.length > 0) return named.map(xmlOnly)
  if (target.includes('*')) return await starTargets(target, trees.target, jobs)
  const entry = { path: target, kind: kindOfName(target) }
  const job = optional
    ? await findOptionalJob(entry, trees.target, jobs)
    : await findJob(entry, trees.target, jobs)
  return job === undefined ? [] : [xmlOnly(job)]
}

/** Of the files that a `*` finds, those that are XML. */
async function starTargets(
  target: string,
  tree: FileTree,
  jobs: Map<string, ConfigJob>,
): Promise<ConfigJob[]> {
  const found: ConfigJob[] = []
  for (const star of await starsOf(target, tree)) {
    const path = target.replace('*', star)
    if ((kindOfName(path) ?? 'xml') !== 'xml') continue
    const job = await findOptionalJob({ path, kind: kindOfName(path) }, tree, jobs)
    if (job?.kind === 'xml') found.push(job)
  }
  return found
}

function xmlOnly(job: ConfigJob): ConfigJob {
  if (job.kind === 'xml') return job
  throw new UserError(
    `${job.asked} is not XML, and only XML takes transforms`,
    'Set its values with config-variables, or write "as xml" behind it in config-file',
  )
}

/** A `*` stands for the same text on both sides, and a pair needs both files to be there. */
async function starPairs(line: TransformLine, target: string, known: Known): Promise<Pair[]> {
  const tree = treeOf(line, known.trees)
  const named = isBareName(target) ? known.listed.filter(({ asked }) => isNameFor(target, asked)) : []
  const pairs: Pair[] = []
  for (const job of named) {
    const path = await tree.find(line.path.replace('*', matchStar(target, nameOf(job.asked)) ?? ''))
    if (path !== undefined) pairs.push({ job: xmlOnly(job), transform: { tree, path } })
  }
  if (named.length > 0) return pairs
  for (const star of await starsOf(line.path, tree)) {
    const path = await tree.find(line.path.replace('*', star))
    const asked = target.replace('*', star)
    if (path === undefined || (kindOfName(asked) ?? 'xml') !== 'xml') continue
    const job = await findOptionalJob(
      { path: asked, kind: kindOfName(asked) },
      known.trees.target,
      known.jobs,
    )
    if (job?.kind === 'xml') pairs.push({ job, transform: { tree, path } })
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

async function missingTransform({ path, text }: TransformLine, tree: FileTree): Promise<UserError> {
  const advice = /\S=>|=>\S/.test(text) ? 'Write one blank on each side of "=>"' : await tree.advise(path)
  return new UserError(
    `There is no transform ${path} in the ${tree.kind}`,
    `${advice}. Where it may be missing, end the line with " ?"`,
  )
}
