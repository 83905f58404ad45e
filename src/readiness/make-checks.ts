import type { Container } from '../engine/api/container.js'
import { findContainer, pathOf } from '../engine/api/containers.js'
import { readLog } from '../engine/api/logs.js'
import { reachOtherwise, reachPort } from '../engine/api/reach.js'
import { statusOf } from '../engine/transport/docker.js'
import { showHttpTarget } from '../input/http-target.js'
import type { GateInputs } from '../inputs/gate.js'
import { type Checker, type Finding, keepTrying } from './checks.js'
import type { Snapshot } from './facts.js'
import { logChecker } from './log-check.js'
import type { Pattern } from './log-tally.js'
import { type Target, tryHttp, tryTcp } from './probe.js'
import type { View } from './sources.js'

/** Makes the checks that the inputs ask for; without `patterns` the log is not read. */
export function makeCheckers(view: View, inputs: GateInputs, patterns: readonly Pattern[]): Checker[] {
  const { waitHttp, waitTcp } = inputs
  return [
    ...waitHttp.map((wanted) =>
      portChecker(view, `wait-http ${showHttpTarget(wanted)}`, wanted.port, httpWithinMs, (target) =>
        tryHttp(target, wanted),
      ),
    ),
    ...waitTcp.map((port) => portChecker(view, `wait-tcp ${port}`, port, tcpWithinMs, tryTcp)),
    ...(patterns.length > 0 ? [logChecker(patterns, (...args) => readCurrentLog(view, ...args))] : []),
  ]
}

const httpWithinMs = 5000
const tcpWithinMs = 2000
const longestLineBytes = 1024 ** 2

function portChecker(
  view: View,
  what: string,
  port: number,
  withinMs: number,
  attempt: (target: Target) => Promise<Finding>,
): Checker {
  return {
    what,
    run: (tell, signal) =>
      keepTrying(
        async () => {
          const owner = await networkOwner(view)
          const from = { ...view.engine, isRootless: view.traits?.isRootless }
          const reach = reachPort(from, owner, port)
          if ('host' in reach) {
            const finding = await attempt({ ...reach, withinMs, signal })
            const other = finding.passed ? undefined : reachOtherwise(view.engine, owner, port)
            return other === undefined ? finding : attempt({ ...other, withinMs, signal })
          }
          const impossible = { why: reach.unreachable, remedy: reach.remedy }
          return { passed: false, seen: reach.unreachable, impossible }
        },
        tell,
        signal,
      ),
  }
}

/** The container whose network it uses: mostly its own. */
async function networkOwner({ engine, latest }: View): Promise<Container> {
  if (latest === undefined) throw new Error('The container was not inspected before its checks')
  const other = /^container:(?<id>.+)$/.exec(latest.HostConfig.NetworkMode)?.groups?.id
  return (other === undefined ? undefined : await findContainer(engine, other)) ?? latest
}

async function readCurrentLog(
  { engine, id, latest }: View,
  { finishedAt }: Snapshot,
  onLine: (line: string) => void,
  signal: AbortSignal,
): Promise<'ended' | 'unreadable' | 'cut'> {
  const request = {
    path: pathOf(id),
    tty: latest?.Config.Tty ?? false,
    follow: true,
    longestBytes: longestLineBytes,
    signal,
    ...(finishedAt !== '' && latest?.State.Running && { since: finishedAt }),
  }
  try {
    return await readLog(engine, request, onLine)
  } catch (thrown) {
    return statusOf(thrown) === undefined ? 'cut' : 'ended'
  }
}
