import { UserError } from '../error.js'
import type { Action, Outcome, Result, Stage } from '../outcome.js'
import type { Runner } from '../runner.js'
import type { Section } from '../summary/section.js'
import { markFailed, passUnready, startSection, writeSection } from '../summary/write-section.js'

/** What an outcome is shown with, where the step does not fail. */
const marks: Record<Result, Section['mark']> = {
  resolved: '✅',
  'nothing matched': '✅',
  stopped: '✅',
  'in order': '✅',
  drifted: '⚠️',
  deployed: '✅',
  unchanged: '✅',
  'nothing to deploy': '✅',
  'dry run': '✅',
  'rolled back': '❌',
  'taken over': '❌',
  failed: '❌',
}

/** Performs an action and makes outputs and summary of its outcome, the only place that does; throws what the step fails with. */
export async function perform<Inputs extends { summary: boolean }, Name extends string>(
  action: Action<Inputs, Name>,
  inputs: Inputs,
  runner: Runner,
): Promise<void> {
  const stage = openStage<Name>(action.unfinished(inputs), runner)
  const outcome = await action.perform(inputs, stage).catch((failure) => failed<Name>(stage, failure))
  try {
    stage.publish(outcome.outputs)
    stage.section.title = outcome.headline
    runner.conclude(outcome.headline)
    stage.section.mark = marks[outcome.result]
    if (outcome.settled) stage.saveState('settled', 'true')
    const { failure, isUnready } = outcome
    if (failure === undefined) return
    const mayPass = isUnready === true && action.onUnready?.(inputs) === 'continue'
    if (!mayPass || !(failure instanceof UserError)) throw failure
    passUnready(stage.section, failure, stage)
  } catch (thrown) {
    markFailed(stage.section, thrown)
    throw thrown
  } finally {
    if (inputs.summary) writeSection(stage.section, runner)
  }
}

function openStage<Name extends string>(title: string, runner: Runner): Stage<Name> {
  return {
    ...runner,
    section: startSection(title),
    publish(outputs) {
      for (const [name, value] of Object.entries<string | undefined>(outputs))
        if (value !== undefined) runner.setOutput(name, value)
    },
  }
}

function failed<Name extends string>({ section }: Stage<Name>, failure: unknown): Outcome<Name> {
  return { result: 'failed', headline: section.title, outputs: {}, failure }
}
