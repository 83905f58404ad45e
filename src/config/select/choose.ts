import { UserError } from '../../error.js'
import type { ConfigInputs } from '../../inputs/config.js'
import type { Runner } from '../../runner.js'
import type { FileTree, Trees } from '../apply/trees.js'
import { environmentName, folderOf } from '../file-name.js'
import type { TransformLine } from '../transform-line.js'
import { type ConfigJob, findJobs, pairsOf, type Transform } from './pairs.js'

/** What is to be done, and what was looked for in vain. */
export interface Chosen {
  jobs: ConfigJob[]
  /** Why the environment has no part in it, as a sentence without its full stop. */
  missed: string | undefined
}

/**
 * Chooses what to do: every config file and every target once, with the transforms of the environment
 * before those of the lines, each pair at its first place. Throws where something is missing that was asked for.
 */
export async function chooseConfig(inputs: ConfigInputs, trees: Trees, runner: Runner): Promise<Chosen> {
  const jobs = new Map<string, ConfigJob>()
  for (const entry of inputs.files) await findJobs(entry, trees.target, jobs)
  const listed = [...jobs.values()]
  for (const line of inputs.transforms) {
    const pairs = await pairsOf(line, { listed, jobs, trees })
    for (const { job, transform } of pairs) addTransform(job, transform, trees.target)
    if (pairs.length > 0) continue
    if (!line.optional) throw nothingFound(line)
    runner.info(`Passed over ${line.text}: no such files`)
  }
  const missed =
    inputs.environment === undefined
      ? undefined
      : await addEnvironments([...jobs.values()], inputs.environment, { inputs, trees })
  return { jobs: [...jobs.values()], missed }
}

async function addEnvironments(
  jobs: readonly ConfigJob[],
  environment: string,
  place: { inputs: ConfigInputs; trees: Trees },
): Promise<string | undefined> {
  const xml = jobs.filter(({ kind }) => kind === 'xml')
  const wanted: string[] = []
  let isMet = false
  for (const job of xml) {
    const { found, looked } = await findEnvironment(job, environment, place)
    isMet ||= found
    wanted.push(...looked)
  }
  if (isMet) return undefined
  const problem = `No config file has a transform of the environment ${environment}`
  return wanted.length === 0
    ? `${problem}: none is XML`
    : `${problem}: there is no ${wanted.join(', and no ')}`
}

/** Puts the transforms of the environment before the others; tells whether the environment has one of its own. */
async function findEnvironment(
  job: ConfigJob,
  environment: string,
  { inputs, trees }: { inputs: ConfigInputs; trees: Trees },
): Promise<{ found: boolean; looked: string[] }> {
  const before: ConfigJob = { ...job, transforms: [] }
  const looked: string[] = []
  let found = false
  for (const word of new Set(['Release', environment])) {
    const name = environmentName(job.asked, word)
    const places = placesBeside(job, inputs, trees)
    const transform = await findFirst(places, name)
    if (transform !== undefined) addTransform(before, transform, trees.target)
    if (word !== environment) continue
    found = transform !== undefined
    looked.push(...places.map(({ tree, folder }) => `${folder}${name} in the ${tree.kind}`))
  }
  const rest = job.transforms
  job.transforms = before.transforms
  for (const transform of rest) addTransform(job, transform, trees.target)
  return { found, looked }
}

interface Folder {
  tree: FileTree
  folder: string
}

/** Beside the file; for one in a container, then beside the transforms of the workspace that are listed. */
function placesBeside(
  { asked }: ConfigJob,
  { transforms }: ConfigInputs,
  { target, workspace }: Trees,
): Folder[] {
  const beside = { tree: target, folder: folderOf(asked) }
  if (target.kind === 'workspace') return [beside]
  const folders = transforms
    .filter(({ place }) => place === 'workspace')
    .map(({ path }) => folderOf(path))
    .filter((folder) => !folder.includes('*'))
  return [beside, ...[...new Set(folders)].map((folder) => ({ tree: workspace, folder }))]
}

async function findFirst(places: readonly Folder[], name: string): Promise<Transform | undefined> {
  for (const { tree, folder } of places) {
    const path = await tree.find(folder + name)
    if (path !== undefined) return { tree, path }
  }
  return undefined
}

/** A pair runs once, and a file is never its own transform. */
function addTransform(job: ConfigJob, transform: Transform, target: FileTree): void {
  const isSame = (other: Transform) =>
    other.path === transform.path && other.tree.kind === transform.tree.kind
  if (isSame({ tree: target, path: job.path }) || job.transforms.some(isSame)) return
  job.transforms.push(transform)
}

function nothingFound({ text }: TransformLine): UserError {
  return new UserError(
    `"${text}" in config-transforms finds no transform with a config file to it`,
    'Correct the line, or end it with " ?" where that may be so',
  )
}
