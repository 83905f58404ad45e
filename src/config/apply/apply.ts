import type { UserError } from '../../error.js'
import type { ConfigInputs } from '../../inputs/config.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Order } from '../find-all.js'
import type { Kind } from '../kind.js'
import { loadKind } from '../kinds.js'
import { createLookup, type Lookup } from '../lookup.js'
import { type ApplyTransform, type Rewrite, rewriteInSteps } from '../rewrite.js'
import { chooseConfig } from '../select/choose.js'
import type { ConfigJob } from '../select/pairs.js'
import type { FileKind } from '../target.js'
import type { NamedFile } from '../transform.js'
import { inTurns } from './in-turns.js'
import { countChanged, showDiff, summarizeConfig, tellFindings, tellTransforms } from './report.js'
import { refusalOf } from './strict.js'
import type { Trees } from './trees.js'
import { tellUnused, tellUses, type Unused } from './variables.js'

/** What became of the config files: nothing of it is written yet. */
export interface ConfigResult {
  files: ConfigFile[]
  /** One unified diff of all files, without the values of variables. */
  diff: string
  /** The variables that met nothing, with the nearest names. */
  unused: Unused[]
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

/** What to rewrite, and what becomes of it: writing it, or only showing it. */
export interface ConfigOrder {
  config: ConfigInputs
  trees: Trees
  section: Section
  /** Nothing is to be written, which the summary says. */
  dryRun?: boolean
  write(result: ConfigResult, trees: Trees, runner: Runner): Promise<void>
}

/** Rewrites config files wherever they stand: all of them, or none. */
export async function rewriteConfig(order: ConfigOrder, runner: Runner): Promise<ConfigResult> {
  const { config, trees, section, dryRun, write } = order
  const result = await runner.group('Config files', async () => {
    const prepared = await prepareConfig(config, trees, runner)
    summarizeConfig(prepared, section, dryRun)
    await write(prepared, trees, runner)
    return prepared
  })
  runner.info(countChanged(result, dryRun))
  return result
}

/** Reads every file and rewrites it in memory, and says what was found. Throws where a transform fails. */
async function prepareConfig(inputs: ConfigInputs, trees: Trees, runner: Runner): Promise<ConfigResult> {
  const { jobs, missed } = await chooseConfig(inputs, trees, runner)
  if (missed !== undefined) runner.warning(missed)
  const variables = createLookup(inputs.variables)
  const applyTransform = await loadTransform(jobs)
  const rewrites: { job: ConfigJob; rewrite: Rewrite }[] = []
  for (const job of jobs) {
    const order = {
      kind: job.kind,
      reader: await readerOf(job.kind, variables),
      variables,
      token: inputs.token,
    }
    const rewrite = await rewriteJob(job, order, { trees, applyTransform, runner })
    rewrites.push({ job, rewrite })
  }
  const all = rewrites.map(({ rewrite }) => rewrite)
  tellUses(all, variables, runner)
  const unused = tellUnused(all, variables, runner)
  const files = rewrites.map(({ job, rewrite }) => fileOf(job, rewrite))
  return {
    files,
    unused,
    diff: all.map(({ diff }) => diff).join(''),
    refusal: inputs.strict ? refusalOf(files, unused, missed) : undefined,
  }
}

async function rewriteJob(
  job: ConfigJob,
  order: Order,
  { trees, applyTransform, runner }: { trees: Trees; applyTransform: ApplyTransform; runner: Runner },
): Promise<Rewrite> {
  const { file, transforms } = await readJob(job, trees)
  const rewrite = await inTurns(rewriteInSteps(file, transforms, order, applyTransform), runner.cancelled)
  tellFindings(rewrite, runner)
  tellTransforms(job, rewrite, runner)
  return rewrite
}

const nothing: FileKind = { find: () => [], names: () => [] }

/** What reads a kind of file is loaded only where there is something to find in it. */
async function readerOf(kind: Kind, variables: Lookup): Promise<FileKind> {
  return variables.all.length === 0 ? nothing : await loadKind(kind, variables)
}

/** Writes the files that changed, and shows how. */
export async function writeConfig(result: ConfigResult, { target }: Trees, runner: Runner): Promise<void> {
  if (result.refusal !== undefined) throw result.refusal
  const changed = result.files.filter((file) => file.changed)
  if (changed.length === 0) return runner.notice('No config file needed a change')
  await target.writeAll(changed.map(({ real, content }) => ({ path: real, content })))
  showDiff(result.diff, runner)
}

/** Shows what would be written. */
export async function showChanges({ refusal, diff }: ConfigResult, _: Trees, runner: Runner): Promise<void> {
  if (refusal !== undefined) throw refusal
  if (diff !== '') showDiff(diff, runner)
}

/** The engine is loaded only where a transform is to be applied. */
async function loadTransform(jobs: readonly ConfigJob[]): Promise<ApplyTransform> {
  if (jobs.every(({ transforms }) => transforms.length === 0)) return noTransform
  const { applyTransform } = await import('../apply-transform.js')
  return applyTransform
}

const noTransform: ApplyTransform = () => {
  throw new Error('There was no transform when the engine was to be loaded')
}

async function readJob(
  { path, transforms }: ConfigJob,
  { target }: Trees,
): Promise<{ file: NamedFile; transforms: NamedFile[] }> {
  const file = { path: target.show(path), bytes: await target.read(path) }
  const sources: NamedFile[] = []
  for (const { tree, path: from } of transforms) {
    sources.push({ path: tree.show(from), bytes: await tree.read(from) })
  }
  return { file, transforms: sources }
}

function fileOf({ path: real, asked }: ConfigJob, { path, before, after, findings }: Rewrite): ConfigFile {
  const warnings = findings.map(({ message }) => message)
  return { real, path, asked, changed: !after.equals(before), warnings, content: after }
}
