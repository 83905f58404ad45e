import { setTimeout as delay } from 'node:timers/promises'
import { type Container, nameOf } from '../engine/api/container.js'
import { findContainer, pathOf } from '../engine/api/containers.js'
import { readLog, shownLineBytes } from '../engine/api/logs.js'
import type { Engine } from '../engine/transport/docker.js'
import type { Runner } from '../runner.js'
import { shorten } from '../shown.js'

/** So many lines of a job's log are printed; how many more there were is said. */
const maxLines = 10_000

/** Lines that come together are printed together. */
const togetherMs = 100

/** How long the last lines may take after the end of the container. */
const lastLinesMs = 5000

/**
 * Prints the log of a container while it is written, over its restarts, and after its end the rest. What goes wrong with
 * the log is no failure of the job: then it is not shown whole.
 */
export function printLive(
  engine: Engine,
  container: Pick<Container, 'Id' | 'Name' | 'Config'>,
  runner: Runner,
) {
  const ended = new AbortController()
  const broken = new AbortController()
  const signal = AbortSignal.any([broken.signal, runner.cancelled])
  const printer = printTogether(nameOf(container), runner)
  const reading = (async () => {
    for (let run = ''; ; await delay(togetherMs)) {
      const isLast = ended.signal.aborted
      const { StartedAt = '' } = (await findContainer(engine, container.Id, signal))?.State ?? {}
      // A log that was read to the end of its run is read again only after another start.
      if (StartedAt === run) {
        if (isLast) return
        continue
      }
      run = StartedAt
      const request = { path: pathOf(container.Id), tty: container.Config.Tty, follow: true, signal }
      printer.beginAnew()
      const end = await readLog(engine, { ...request, longestBytes: shownLineBytes }, printer.add)
      if (end === 'unreadable') return runner.info('The engine keeps no log that can be read')
    }
  })().catch(() => {})
  return {
    /** Prints what is left of it, once the container has ended for good. */
    async end(): Promise<void> {
      ended.abort()
      const late = delay(lastLinesMs, undefined, { signal: broken.signal }).catch(() => {})
      await Promise.race([reading, late])
      broken.abort()
      printer.end()
    },
  }
}

function printTogether(name: string, { quote, info }: Runner) {
  let waiting: string[] = []
  let timer: NodeJS.Timeout | undefined
  let read = 0
  let taken = 0
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) quote(`${name} | `, waiting)
    waiting = []
  }
  return {
    /** After a restart the log is read from its beginning; what was taken from it before is passed over. */
    beginAnew() {
      read = 0
    },
    add(line: string, isCut: boolean) {
      if (++read <= taken) return
      taken = read
      if (taken > maxLines) return
      waiting.push(isCut ? shorten(line, line.length + 1, isCut) : line)
      timer ??= setTimeout(flush, togetherMs)
    },
    end() {
      flush()
      if (taken === 0) info(`Log of ${name}: empty`)
      if (taken > maxLines)
        info(`Log of ${name}: ${taken - maxLines} more lines were left out; "docker logs" has them`)
    },
  }
}
