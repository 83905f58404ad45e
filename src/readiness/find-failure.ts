import { showExitCode } from './exit-code.js'
import type { Facts, Snapshot, Wish } from './facts.js'
import { failed, type Judgement, settledWaitFor } from './judgement.js'
import { tellingLine } from './telling-line.js'

/** This many restarts in one gate are a loop, unless the policy allows a larger number. */
const loopRestarts = 3

/** Finds what keeps a container that has not ended from ever becoming ready. */
export function findFailure(wish: Wish, facts: Facts, container: Snapshot): Judgement | undefined {
  return (
    findContradiction(wish, facts, container) ??
    findIllness(wish, facts, container) ??
    findImpossible(facts.checks) ??
    findLapse(wish, facts, container) ??
    findLoop(wish, facts, container)
  )
}

/** What the container is can never be what is waited for. */
function findContradiction(wish: Wish, { name }: Facts, container: Snapshot): Judgement | undefined {
  const waitFor = settledWaitFor(wish, container)
  if (container.status === 'created' && container.error !== '') {
    return failed(
      `The container ${name} could not be started: ${container.error}`,
      'Correct what the engine names',
    )
  }
  if (waitFor === 'exit' && /^(always|unless-stopped)$/.test(container.restart.name)) {
    return failed(
      `The container ${name} has the restart policy "${container.restart.name}", so it never ends by itself`,
      'Use "wait-for: exit" only with the restart policy no or on-failure',
    )
  }
  if (waitFor === 'healthy' && container.health === undefined) {
    return failed(
      `The container ${name} has no health check, so it can never become healthy`,
      'Give it one with "health-cmd" or HEALTHCHECK, or use "wait-for: running" with "wait-http", "wait-tcp" or "wait-log"',
    )
  }
  return undefined
}

function findIllness(wish: Wish, { name }: Facts, container: Snapshot): Judgement | undefined {
  const isIll = container.status === 'running' && container.health === 'unhealthy'
  if (!isIll || wish.onUnhealthy === 'wait' || wish.waitFor === 'exit') return undefined
  return failed(
    `The container ${name} is unhealthy${lastProbe(container, wish.os)}`,
    'Read its health probes and its log; if it heals by itself, use "on-unhealthy: wait"',
  )
}

function findImpossible(checks: Facts['checks']): Judgement | undefined {
  for (const { what, impossible } of checks) {
    if (impossible !== undefined)
      return failed(`${what} can never pass: ${impossible.why}`, impossible.remedy)
  }
  return undefined
}

/** What was ready and has been restarted since was not as ready as it seemed. */
function findLapse(
  { restartsWhenReady, onUnhealthy, os }: Wish,
  { name, restarts }: Facts,
  { exitCode, status }: Snapshot,
): Judgement | undefined {
  if (restartsWhenReady === undefined || restarts <= restartsWhenReady || onUnhealthy === 'wait')
    return undefined
  const how = status === 'running' ? '' : `: ${showExitCode(exitCode, os)}`
  return failed(
    `The container ${name} was ready and has been restarted since${how}`,
    'Read its log; if it needs several attempts, use "on-unhealthy: wait"',
  )
}

function findLoop(
  { waitFor, onUnhealthy, os }: Wish,
  { name, restarts }: Facts,
  { restart, exitCode }: Snapshot,
): Judgement | undefined {
  if (waitFor === 'exit' || onUnhealthy === 'wait') return undefined
  const allowed =
    restart.name === 'on-failure' && restart.most > loopRestarts ? restart.most : loopRestarts - 1
  if (restarts <= allowed) return undefined
  return failed(
    `The container ${name} restarts in a loop: ${restarts} restarts so far, its last ${showExitCode(exitCode, os)}`,
    'Read its log; if it needs several attempts, use "restart: on-failure:n" or "on-unhealthy: wait"',
  )
}

/** What its last health probes said, all alike, to follow a statement about its health. */
export function lastProbe({ probes }: Snapshot, os: string): string {
  const last = probes.at(-1)
  if (last === undefined) return ''
  const said = tellingLine(last.output.split('\n'))
  const other = probes.findLastIndex(
    ({ exitCode, output }) => exitCode !== last.exitCode || output !== last.output,
  )
  const count = probes.length - 1 - other
  const times = count > 1 ? `, ${count} times` : ''
  const code = showExitCode(last.exitCode, os)
  return said === undefined
    ? `: its probe ended with ${code}${times}`
    : `: its probe said ${said} (${code}${times})`
}
