import { UserError } from '../../error.js'
import { reasonOf } from '../command-files.js'
import type { Edge } from '../edge.js'
import type { Declared } from '../read-inputs.js'
import type { Ending, Job } from '../run-phase.js'
import { type Actions, exitCodes, type Phases } from './actions.js'
import { type Arguments, readArguments } from './arguments.js'
import { isRunner, type RunnerName, runners } from './choose-tongue.js'
import {
  inputVariables,
  readInputsFile,
  readStandardInput,
  takeInputVariables,
  warningOfSecrets,
} from './gather-inputs.js'
import { hearInterruption, type Interruption } from './interruption.js'
import { openSetting, type Setting } from './open-setting.js'
import { outputsFormat, writeOutputs } from './outputs.js'

/** An action, and what stands behind it on the command line. */
interface Call {
  action: string
  declared: Declared
  args: readonly string[]
}

/** One run of an action. */
interface Run {
  asked: Arguments
  setting: Setting
  interruption: Interruption
  state: Map<string, string>
  outputs: Record<string, string>
}

/** Runs an action from its options to its exit code: the main phase, then what a post phase does. */
export async function runStep(call: Call, phases: Phases, actions: Actions): Promise<number> {
  // The arguments leave the process list: what is secret among them stood there long enough.
  process.title = `berth ${call.action}`
  const names = actions.outputs[call.action] ?? []
  const asked = readArguments(call.args, call.declared, names)
  const interruption = hearInterruption()
  const setting = await openSetting(runnerOf(asked), interruption.signal)
  const run: Run = { asked, setting, interruption, state: new Map(), outputs: {} }
  const job = await prepareJob(call, run, actions)
  const watch = asked.watch ? phases[`${call.action}-watch`] : undefined
  if (asked.watch && watch === undefined)
    asked.mistakes.push(new UserError(`"berth ${call.action}" has no "--watch"`, '"berth status" has'))
  interruption.hear({
    first: () => watch ?? tellInterrupted(setting.edge),
    second: () => leave(run),
  })
  const main = await attempt(phases[call.action], { ...job, edge: edgeOf(run) }, interruption)
  if (watch !== undefined && main !== 'mistaken') await keepWatching(watch, phases[call.action], job, run)
  const post = main === 'mistaken' ? 'done' : await clearUp(phases[`${call.action}-post`], job, run)
  const told = await tellOutputs(run, names)
  setting.end()
  return exitCodeOf([main, post, told], run)
}

function runnerOf({ runner, mistakes }: Arguments): RunnerName | undefined {
  if (runner === undefined || isRunner(runner)) return runner
  mistakes.push(
    new UserError(
      `Option "--runner": ${JSON.stringify(runner)} is no runner that is known here`,
      `Name one of ${runners.join(', ')}`,
    ),
  )
  return undefined
}

/** Gathers the inputs: options win over variables, and those over the file. */
async function prepareJob(call: Call, { asked, setting }: Run, actions: Actions): Promise<Job> {
  const { declared } = call
  const { mistakes } = asked
  const known = new Set(Object.values(actions.inputs).flatMap((one) => Object.keys(one)))
  const variables = takeInputVariables(process.env, declared, known)
  for (const warning of variables.warnings) setting.edge.warning(warning)
  const given = new Set(asked.inputs.keys())
  for (const name of readStandardInput(asked)) given.delete(name)
  const file = await readFile(asked)
  const format = asked.outputs === undefined ? undefined : outputsFormat(asked.outputs)
  if (format instanceof UserError) mistakes.push(format)
  const own = inputVariables(file, variables.inputs, asked.inputs)
  return {
    edge: setting.edge,
    declared,
    mistakes,
    env: Object.assign(Object.create(process.env), setting.variables, own),
    reader: (read) => warningOfSecrets(read, given, setting.edge.warning),
  }
}

async function readFile({ inputsFile, mistakes }: Arguments): Promise<Map<string, string>> {
  if (inputsFile === undefined) return new Map()
  try {
    return await readInputsFile(inputsFile)
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    mistakes.push(thrown)
    return new Map()
  }
}

/** The edge of a phase: it keeps the state for the post phase, and the outputs for whoever asked. */
function edgeOf({ setting: { edge }, interruption, state, outputs }: Run): Edge {
  return {
    ...edge,
    cancelled: interruption.signal,
    saveState: (name, value) => void state.set(name, value),
    state: (name) => state.get(name) ?? '',
    setOutput(name, value) {
      outputs[name] = edge.conceal(value)
      edge.setOutput(name, value)
    },
  }
}

/** Runs the main phase; one that was interrupted and does not end is left to the post phase. */
async function attempt(
  phase: Phases[string] | undefined,
  job: Job,
  { outOfTime }: Interruption,
): Promise<Ending> {
  if (phase === undefined) throw new Error('This action has no phase')
  return await Promise.race([phase(job), outOfTime.then((): Ending => 'failed')])
}

/** Shows it anew after every change, until somebody interrupts. */
async function keepWatching(
  watch: Phases[string],
  phase: Phases[string] | undefined,
  job: Job,
  run: Run,
): Promise<void> {
  const { signal } = run.interruption
  const edge = edgeOf(run)
  const silent = { ...edge, warning: () => {}, error: () => {} }
  while (!signal.aborted) {
    await watch({ ...job, edge: silent })
    if (signal.aborted) return
    run.setting.clear()
    await phase?.({ ...job, edge })
  }
}

/** What a post phase does after a job on GitHub; it has all the time it needs. */
async function clearUp(phase: Phases[string] | undefined, job: Job, run: Run): Promise<Ending> {
  if (phase === undefined) return 'done'
  const edge = { ...edgeOf(run), cancelled: new AbortController().signal }
  const { mistakes: _, reader: __, ...rest } = job
  return await phase({ ...rest, edge })
}

/** Prints and writes what was asked for; where nothing was and nobody takes them, the log has the outputs. */
async function tellOutputs({ asked, outputs, setting }: Run, names: readonly string[]): Promise<Ending> {
  for (const name of asked.output) setting.say(`${outputs[name] ?? ''}\n`)
  const { outputs: path } = asked
  if (path === undefined) {
    const isTold = asked.output.length > 0 || setting.runner === 'github' || setting.runner === 'azure'
    if (!isTold) listOutputs(outputs, setting.edge)
    return 'done'
  }
  if (outputsFormat(path) instanceof UserError) return 'done'
  const all = Object.fromEntries(names.map((name) => [name, outputs[name] ?? '']))
  try {
    const left = await writeOutputs(path, all, setting.runner === 'gitlab')
    if (left.length > 0)
      setting.edge.info(`Left out of ${path}, because GitLab takes 5 KB: ${left.join(', ')}`)
    return 'done'
  } catch (thrown) {
    setting.edge.error(`The outputs cannot be written to ${path}: ${reasonOf(thrown)}`)
    return 'failed'
  }
}

/** The longest output that is shown in the log, in UTF-16 units. */
const longestShown = 200

function listOutputs(outputs: Readonly<Record<string, string>>, { info }: Edge): void {
  const shown = Object.entries(outputs).filter(([, value]) => value !== '')
  for (const [name, value] of shown)
    info(
      value.length > longestShown || value.includes('\n')
        ? `${name}: ${value.length} characters, which --output ${name} prints`
        : `${name}=${value}`,
    )
}

function exitCodeOf(endings: readonly Ending[], { interruption, outputs }: Run): number {
  if (endings.every((ending) => ending === 'done')) return exitCodes.done
  if (interruption.signal.aborted) return exitCodes.interrupted
  if (outputs['rolled-back'] === 'true') return exitCodes.rolledBack
  return endings.includes('mistaken') ? exitCodes.mistaken : exitCodes.failed
}

function tellInterrupted(edge: Edge): void {
  edge.warning('Interrupted: what was begun is taken back. Once more leaves at once, with things as they are')
}

/** Leaves at once, and says how what is left is found. */
function leave({ setting, state }: Run): void {
  const step = state.get('step')
  setting.edge.error(
    step === undefined || state.get('settled') === 'true'
      ? 'Left at once; nothing is left behind'
      : `Left at once, with things as they are. The next deployment of the same name puts them in order; "docker ps --all --filter label=berth.step=${step}" shows them`,
  )
  setting.end()
  process.exit(exitCodes.interrupted)
}
