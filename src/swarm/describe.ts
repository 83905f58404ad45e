import {
  countDone,
  countRunning,
  failedTasks,
  isWaiting,
  type RolloutFacts,
  type TaskFact,
} from './rollout.js'

/** Says in one line where a roll-out stands: `3 of 5 running, 1 starting on node-2`. */
export function showRollout({ tasks, desired, updateState, isJob }: RolloutFacts): string {
  const waiting = tasks.filter(isWaiting)
  const groups = Map.groupBy(
    waiting,
    ({ state, node, error }) => `${phaseOf(state)}${showPlace(node, error)}`,
  )
  const failed = failedTasks(tasks)
  const state = updateState === undefined || updateState === 'completed' ? [] : [words[updateState]]
  return [
    isJob
      ? `${countDone(tasks)} of ${desired} completed, ${countRunning(tasks)} running`
      : `${countRunning(tasks)} of ${desired} running`,
    ...[...groups].map(([what, alike]) => `${alike.length} ${what}`),
    ...(failed.length === 0 ? [] : [`${failed.length} failed${showNodes(failed)}`]),
    ...state,
  ].join(', ')
}

const words = {
  updating: 'updating',
  paused: 'paused by the cluster',
  rollback_started: 'rolling back',
  rollback_paused: 'roll-back paused by the cluster',
  rollback_completed: 'rolled back',
}

/** The cluster tells a dozen states; these are what a person waits for. */
function phaseOf(state: string): string {
  if (/^(?:new|allocated|pending)$/.test(state)) return 'waiting for a node'
  return /^(?:assigned|accepted|preparing)$/.test(state) ? 'preparing' : 'starting'
}

function showPlace(node: string, error: string): string {
  if (node !== '') return ` on ${node}`
  return error === '' ? '' : ` (${error})`
}

function showNodes(tasks: readonly TaskFact[]): string {
  const nodes = [...new Set(tasks.map(({ node }) => node))].filter((node) => node !== '')
  return nodes.length === 0 ? '' : ` on ${nodes.slice(0, 3).join(', ')}${nodes.length > 3 ? ', …' : ''}`
}

/** Says in a sentence, without its full stop, why a roll-out failed, and what to do about it. */
export function explainFailure(
  name: string,
  facts: RolloutFacts,
  {
    why,
    waitedFor,
    downNodes,
    unfitNodes = [],
  }: {
    why: 'task failed' | 'paused' | 'rolled back' | 'too late'
    waitedFor: string
    downNodes: readonly string[]
    /** Why nodes take no task of the service, where that has none: `node-1 does not meet node.role==worker`. */
    unfitNodes?: readonly string[]
  },
): { problem: string; remedy: string } {
  const failed = failedTasks(facts.tasks)
  const [worst] = failed
  if (worst !== undefined) {
    const count = failed.length === 1 ? 'A task' : `${failed.length} tasks`
    if (failed.every(({ state, exitCode }) => state === 'complete' && exitCode === 0)) {
      return {
        problem: `${count} of ${name} ended by ${failed.length === 1 ? 'itself' : 'themselves'} with exit code 0${showNodes(failed)}, and the tasks of a service must keep running`,
        remedy:
          'Give the container a command that goes on; what runs to its end is a job: set "wait-for: exit"',
      }
    }
    const reason = worst.error === '' ? '' : `: ${worst.error}`
    return {
      problem: `${count} of ${name} failed${showNodes(failed)}${reason}`,
      remedy: 'The report above has each task’s node, error, exit code and log',
    }
  }
  if (unfitNodes.length > 0 && !facts.tasks.some((task) => task.isNew && task.isWanted)) {
    return {
      problem: `${name} was not ready within ${waitedFor}: no node takes a task of it (${unfitNodes.join('; ')})`,
      remedy: 'Correct "constraints", or label, activate or add a node',
    }
  }
  const stuck = facts.tasks.find(
    (task) => task.isNew && task.isWanted && task.node === '' && task.error !== '',
  )
  if (stuck !== undefined) {
    return {
      problem: `${name} was not ready within ${waitedFor}: a task finds no node (${stuck.error})`,
      remedy: 'Correct "constraints", free what the task needs, or add a node',
    }
  }
  const down = downNodes.map((node) => `; ${node} is down`).join('')
  const state = `${showRollout(facts)}${down}`
  if (why === 'too late') {
    return {
      problem: `${name} was not ready within ${waitedFor}: ${state}`,
      remedy: 'See the tasks’ logs, or raise "wait-timeout"',
    }
  }
  return { problem: `The cluster gave up the update of ${name}: ${state}`, remedy: 'See the tasks’ logs' }
}
