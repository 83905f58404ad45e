import { environmentTransforms } from '../../config/file-name.js'
import type { TransformLine } from '../../config/transform-line.js'
import { UserError } from '../../error.js'
import type { Runner } from '../../runner.js'
import type { ConfigInputs } from './inputs.js'
import { type ConfigJob, findJob, pairsOf, type Transform } from './pairs.js'
import type { FileTree, Trees } from './trees.js'

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

function nothingFound({ text }: TransformLine): UserError {
  return new UserError(
    `"${text}" in config-transforms finds no transform with a config file to it`,
    'Correct the line, or end it with " ?" where that may be so',
  )
}
