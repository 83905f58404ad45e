import { type ApplyTransform, type Rewrite, rewriteInSteps } from '../../config/rewrite.js'
import { indexVariables } from '../../config/target.js'
import type { NamedFile } from '../../config/transform.js'
import { inspectContainer } from '../../engine/containers.js'
import type { Engine } from '../../engine/docker.js'
import { UserError } from '../../error.js'
import { showSome } from '../../input/list.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { chooseConfig } from './choose.js'
import { inTurns } from './in-turns.js'
import type { ConfigInputs } from './inputs.js'
import type { ConfigJob } from './pairs.js'
import {
  countChanged,
  showDiff,
  summarizeConfig,
  tellFindings,
  tellTransforms,
  tellVariables,
} from './report.js'
import { containerTree, type Trees, workspaceTree } from './trees.js'

/** What became of the config files: nothing of it is written yet. */
export interface ConfigResult {
  files: ConfigFile[]
  /** One unified diff of all files, without the values of variables. */
  diff: string
  /** Why nothing may be written, with `config-strict`. */
  refusal: UserError | undefined
}

export interface ConfigFile {
  /** The real path, and how messages call it. */
  real: string
  path: string
  asked: string
  changed: boolean
  warnings: string[]
  content: Buffer
}

/** Rewrites config files inside a container that has not started: all of them, or none. */
export async function applyConfigInContainer(
  engine: Engine,
  id: string,
  { config, section }: { config: ConfigInputs; section: Section },
  runner: Runner,
): Promise<void> {
  const trees = await treesOf(engine, id, config, runner)
  const result = await runner.group('Config files', async () => {
    const prepared = await prepareAll(config, { trees, section }, runner)
    await writeConfig(prepared, trees, runner)
    return prepared
  })
  runner.info(countChanged(result))
}

/** Rewrites config files of a container in memory only, and returns those that changed. */
export async function rewriteInContainer(
  engine: Engine,
  id: string,
  { config, section }: { config: ConfigInputs; section: Section },
  runner: Runner,
): Promise<ConfigFile[]> {
  const trees = await treesOf(engine, id, config, runner)
  const result = await runner.group('Config files', async () => {
    const prepared = await prepareAll(config, { trees, section }, runner)
    if (prepared.files.some((file) => file.changed)) showDiff(prepared.diff, runner)
    return prepared
  })
  runner.info(countChanged(result))
  return result.files.filter((file) => file.changed)
}

async function treesOf(engine: Engine, id: string, config: ConfigInputs, runner: Runner): Promise<Trees> {
  const container = await inspectContainer(engine, id)
  return {
    target: containerTree(engine, container, runner),
    workspace: workspaceTree(config.workspace),
  }
}

async function prepareAll(
  config: ConfigInputs,
  { trees, section }: { trees: Trees; section: Section },
  runner: Runner,
): Promise<ConfigResult> {
  const result = await prepareConfig(config, trees, runner)
  summarizeConfig(result, section)
  if (result.refusal !== undefined) throw result.refusal
  return result
}

/** Reads every file and rewrites it in memory, and says what was found. Throws where a transform fails. */
export async function prepareConfig(
  inputs: ConfigInputs,
  trees: Trees,
  runner: Runner,
): Promise<ConfigResult> {
  const jobs = await chooseConfig(inputs, trees, runner)
  const variables = indexVariables(inputs.variables)
  const applyTransform = await loadTransform(jobs)
  const rewrites: { job: ConfigJob; rewrite: Rewrite }[] = []
  for (const job of jobs) {
    const work = rewriteInSteps(...(await readJob(job, trees)), variables, applyTransform)
    const rewrite = await inTurns(work, runner.cancelled)
    tellFindings(rewrite, runner)
    tellTransforms(job, rewrite, runner)
    rewrites.push({ job, rewrite })
  }
  const unused = tellVariables(
    rewrites.map(({ rewrite }) => rewrite),
    variables,
    runner,
  )
  const files = rewrites.map(({ job, rewrite }) => fileOf(job, rewrite))
  return {
    files,
    diff: rewrites.map(({ rewrite }) => rewrite.diff).join(''),
    refusal: inputs.strict ? refusalOf(files, unused) : undefined,
  }
}

/** Writes the files that changed, and shows how. */
export async function writeConfig(
  { files, diff }: ConfigResult,
  { target }: Trees,
  runner: Runner,
): Promise<void> {
  const changed = files.filter((file) => file.changed)
  if (changed.length === 0) return runner.notice('No config file needed a change')
  await target.writeAll(changed.map(({ real, content }) => ({ path: real, content })))
  showDiff(diff, runner)
}

/** The engine is loaded only where a transform is to be applied. */
async function loadTransform(jobs: readonly ConfigJob[]): Promise<ApplyTransform> {
  if (jobs.every(({ transforms }) => transforms.length === 0)) return noTransform
  const { applyTransform } = await import('../../config/apply-transform.js')
  return applyTransform
}

const noTransform: ApplyTransform = () => {
  throw new Error('There was no transform when the engine was to be loaded')
}

async function readJob(
  { path, transforms }: ConfigJob,
  { target }: Trees,
): Promise<[file: NamedFile, transforms: NamedFile[]]> {
  const file = { path: target.show(path), bytes: await target.read(path) }
  const sources: NamedFile[] = []
  for (const { tree, path: from } of transforms) {
    sources.push({ path: tree.show(from), bytes: await tree.read(from) })
  }
  return [file, sources]
}

function fileOf({ path: real, asked }: ConfigJob, { path, before, after, findings }: Rewrite): ConfigFile {
  const warnings = findings.map(({ message }) => message)
  return { real, path, asked, changed: !after.equals(before), warnings, content: after }
}

function refusalOf(files: readonly ConfigFile[], unused: readonly string[]): UserError | undefined {
  const warnings = files.flatMap((file) => file.warnings)
  if (warnings.length === 0 && unused.length === 0) return undefined
  const reasons = [
    warnings.length > 0 &&
      `${warnings.length === 1 ? 'there is a warning' : `there are ${warnings.length} warnings`} (${warnings[0]})`,
    unused.length > 0 && `nothing has the name ${showSome(unused)}`,
  ].filter((reason) => reason !== false)
  return new UserError(
    `With "config-strict", ${reasons.join(' and ')}; nothing was written`,
    'Correct what it names, or leave out "config-strict"',
  )
}
