import { UserError } from '../../error.js'
import { nearest } from '../read-inputs.js'
import { type Actions, exitCodes, type Phases } from './actions.js'

/** The command `berth`: help, version and completion, or an action. */
export async function runCommand(args: readonly string[], phases: Phases, actions: Actions): Promise<void> {
  const [first, ...rest] = args
  const names = Object.keys(actions.inputs).toSorted()
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return await showHelp(first === 'help' ? rest[0] : undefined, actions, first === undefined)
  if (first === 'completion') return await complete(rest[0], actions)
  const declared = actions.inputs[first]
  if (declared === undefined) return mistaken(strangeAction(first, names))
  if (rest.includes('--help') || rest.includes('-h')) return await showHelp(first, actions, false)
  const { runStep } = await import('./run-step.js')
  process.exitCode = await runStep({ action: first, declared, args: rest }, phases, actions)
}

async function showHelp(action: string | undefined, actions: Actions, isMistake: boolean): Promise<void> {
  const { actionHelp, commandHelp } = await import('./help.js')
  const declared = action === undefined ? undefined : actions.inputs[action]
  const names = Object.keys(actions.inputs).toSorted()
  if (action !== undefined && declared === undefined) return mistaken(strangeAction(action, names))
  const text =
    action === undefined || declared === undefined
      ? await commandHelp(names)
      : await actionHelp(action, declared)
  if (!isMistake) return say(text.trimEnd())
  process.stderr.write(text)
  process.exitCode = exitCodes.mistaken
}

async function complete(shell: string | undefined, actions: Actions): Promise<void> {
  const { completionFor } = await import('./completion.js')
  try {
    say(completionFor(shell, actions.inputs).trimEnd())
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    mistaken(thrown)
  }
}

function strangeAction(name: string, names: readonly string[]): UserError {
  const near = nearest(name, names)
  const remedy = near === undefined ? `The actions are ${names.join(', ')}` : `Did you mean "${near}"?`
  return name.startsWith('-')
    ? new UserError(
        `The action is missing before "${name}"`,
        `Write berth ACTION ${name}; the actions are ${names.join(', ')}`,
      )
    : new UserError(`There is no action "${name}"`, remedy)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function mistaken(error: UserError): void {
  process.stderr.write(`Error: ${error.message}\n`)
  process.exitCode = exitCodes.mistaken
}
