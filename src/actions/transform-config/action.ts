import { relative } from 'node:path'
import { type ConfigFile, type ConfigResult, rewriteConfig, writeConfig } from '../../config/apply/apply.js'
import { countChanged, firstOf, showDiff } from '../../config/apply/report.js'
import type { Trees } from '../../config/apply/trees.js'
import { workspaceTree } from '../../config/apply/workspace-tree.js'
import { isAbsolutePath, isBareName, nameOf } from '../../config/file-name.js'
import { withSection } from '../../container/summarize.js'
import { UserError } from '../../error.js'
import { parseNameOrId } from '../../input/container-name.js'
import { optional, parseBoolean, parseText, quoteText } from '../../input/scalar.js'
import {
  configInputs,
  containerConfigRules,
  isConfigAsked,
  workspaceConfigRules,
} from '../../inputs/config.js'
import { engineInputs, engineRules } from '../../inputs/engine.js'
import { rulesFor } from '../../inputs/rules-for.js'
import type { Read, Rule, Runner } from '../../runner.js'
import { shorten } from '../../shown.js'
import type { Section } from '../../summary/section.js'
import { resolveNewFile } from '../../workspace/paths.js'

type Inputs = ReturnType<typeof inputs>

export function inputs(read: Read) {
  return {
    container: read.value('container', optional(parseNameOrId)),
    allowRunning: read.value('allow-running', parseBoolean),
    output: read.value('output', optional(parseText)),
    dryRun: read.value('dry-run', parseBoolean),
    summary: read.value('summary', parseBoolean),
    config: configInputs(read),
    engine: engineInputs(read),
  }
}

export const rules: readonly Rule<Inputs>[] = [
  ...rulesFor(engineRules, ({ engine }: Inputs) => engine),
  ...containerConfigRules.map(
    (rule): Rule<Inputs> =>
      ({ container, config }) =>
        container === undefined ? undefined : rule(config),
  ),
  ...workspaceConfigRules.map(
    (rule): Rule<Inputs> =>
      ({ container, config }) =>
        container === undefined ? rule(config) : undefined,
  ),
  ({ config, container }) =>
    isConfigAsked(config)
      ? undefined
      : new UserError(
          'Input "config-file": it is empty, so there is nothing to do',
          `List config files, like ${container === undefined ? 'src/Web.config' : '/app/Web.config'}`,
        ),
  ({ container, allowRunning }) =>
    allowRunning && container === undefined
      ? new UserError(
          'Input "allow-running": it is about a container, and "container" is empty',
          'Leave it out',
        )
      : undefined,
]

/** Applies transforms and variables to files of the workspace, or inside a container that does not run. */
export async function transformConfig(inputs: Inputs, runner: Runner): Promise<void> {
  runner.setOutput('changed', 'false')
  await withSection(inputs, 'Config files: not changed', runner, (section) =>
    transform(inputs, section, runner),
  )
}

async function transform(inputs: Inputs, section: Section, runner: Runner): Promise<void> {
  const { config, dryRun } = inputs
  const trees = await openTrees(inputs, runner)
  const write = async (result: ConfigResult) => {
    runner.setOutput('diff', cutDiff(result.diff))
    if (result.refusal !== undefined)
      tellFiles(
        result.files.map((file) => ({ ...file, changed: false })),
        runner,
      )
    await writeResult(inputs, result, trees, runner)
    tellFiles(result.files, runner)
  }
  const result = await rewriteConfig({ config, trees, section, dryRun, write }, runner)
  section.title = countChanged(result, dryRun)
}

async function openTrees(inputs: Inputs, runner: Runner): Promise<Trees> {
  const workspace = workspaceTree(inputs.config.workspace)
  if (inputs.container === undefined) return { target: workspace, workspace }
  const { openContainer } = await import('./container.js')
  return { target: await openContainer({ ...inputs, container: inputs.container }, runner), workspace }
}

async function writeResult(
  { dryRun, output, config }: Inputs,
  result: ConfigResult,
  trees: Trees,
  runner: Runner,
): Promise<void> {
  if (result.refusal !== undefined) throw result.refusal
  if (dryRun) {
    if (result.diff !== '') showDiff(result.diff, runner)
    return runner.info('Nothing was written, because "dry-run" is true')
  }
  if (output === undefined) return writeConfig(result, trees, runner)
  const copies = result.files.map((file) => ({
    path: resolveNewFile(config.workspace, outputPath(output, file, result.files.length)),
    content: file.content,
  }))
  const twice = copies.find(
    ({ path }, index) => copies.findIndex((copy) => isSamePath(copy.path, path)) < index,
  )
  if (twice !== undefined)
    throw new UserError(`Two config files would be written to ${twice.path}`, 'Write them by two steps')
  await trees.workspace.writeAll(copies)
  if (result.diff !== '') showDiff(result.diff, runner)
  for (const { path } of copies) runner.info(`Wrote ${trees.workspace.show(path)}`)
}

/** As the runner's system has it: on Windows in any case. */
function isSamePath(left: string, right: string): boolean {
  return relative(left, right) === ''
}

/** One file goes to the very path; into a folder (it ends with a slash) go files under the paths they have, or their names. */
function outputPath(output: string, { path }: ConfigFile, count: number): string {
  if (/[\\/]$/.test(output)) return output + (isAbsolutePath(path) || isBareName(path) ? nameOf(path) : path)
  if (count === 1) return output
  throw new UserError(
    `Input "output": ${quoteText(output)} is one file, and there are ${count} config files`,
    'End it with a slash to name a folder, like out/',
  )
}

function tellFiles(files: readonly ConfigFile[], runner: Runner): void {
  runner.setOutput('changed', String(files.some(({ changed }) => changed)))
  runner.setOutput(
    'files',
    JSON.stringify(
      files.map(({ path, changed, warnings }) => ({ path, changed, warnings: firstOf(warnings) })),
    ),
  )
}

/** All outputs of a job together may have 1 MB of UTF-16. */
const mostDiff = 100_000

function cutDiff(diff: string): string {
  return diff.length > mostDiff ? `${shorten(diff, mostDiff)}\n… (cut)\n` : diff
}
