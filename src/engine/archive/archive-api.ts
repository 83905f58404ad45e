import type { IncomingMessage } from 'node:http'
import { UserError } from '../../error.js'
import type { Container } from '../api/container.js'
import { type Engine, EngineError, statusOf } from '../transport/docker.js'
import { archiveStart } from './archive.js'
import { type FileStat, parseStat } from './file-stat.js'

/** One container, and the engine that has it. */
export interface Site {
  engine: Pick<Engine, 'send' | 'os' | 'isPodman'>
  container: Pick<Container, 'Id'>
  signal?: AbortSignal | undefined
}

/** How long the engine may be silent inside an answer. */
const silenceMs = 120_000

/** Tells what a path of the container is, its last link not followed; `undefined` where nothing is. */
export async function readStat(site: Site, path: string): Promise<FileStat | undefined> {
  try {
    const answer = await orMissing(send(site, 'HEAD', { path }))
    answer?.resume()
    return statIn(answer)
  } catch (thrown) {
    if (statusOf(thrown) === undefined) throw thrown
    return await readStatAgain(site, path)
  }
}

/** An answer to HEAD has no body, so the reason of a refusal is asked for with GET, which may well be answered. */
async function readStatAgain(site: Site, path: string): Promise<FileStat | undefined> {
  try {
    const answer = await orMissing(send(site, 'GET', { path }))
    answer?.destroy()
    return statIn(answer)
  } catch (thrown) {
    if (/not a directory/.test(String(thrown))) return undefined
    if (thrown instanceof UserError && !(thrown instanceof EngineError)) throw thrown
    const [problem, remedy] = /too many links|too many levels/.test(String(thrown))
      ? ['it leads from link to link without end', 'Name the file that it should lead to']
      : [thrown instanceof UserError ? thrown.problem : String(thrown), 'See the engine’s log']
    throw new UserError(`${path} cannot be looked at: ${problem}`, remedy, { cause: thrown })
  }
}

function statIn(answer: IncomingMessage | undefined): FileStat | undefined {
  return answer && parseStat(answer.headers['x-docker-container-path-stat'])
}

/** Reads the archive of a path while `use` wants more of it; `undefined` where nothing is. */
export async function readArchive<T>(
  site: Site,
  path: string,
  use: (archive: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T | undefined> {
  const answer = await orMissing(send(site, 'GET', { path }))
  if (answer === undefined) return undefined
  answer.setTimeout(silenceMs, () => answer.destroy(new Error('timed out')))
  try {
    return await use(answer)
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown
    throw new EngineError(
      'The engine broke off its answer',
      'See the engine’s log, then run the job again',
      500,
    )
  } finally {
    // The engine holds the container until its answer is read or nobody listens any more.
    answer.destroy()
  }
}

/** Unpacks an archive into a folder of the container; a folder is never replaced by a file. */
export async function writeArchive(site: Site, folder: string, archive: Buffer): Promise<void> {
  const body = Buffer.concat([archiveStart, archive])
  const answer = await send(site, 'PUT', { path: folder, noOverwriteDirNonDir: true }, body)
  answer.resume()
}

function send(
  { engine, container, signal }: Site,
  method: 'HEAD' | 'GET' | 'PUT',
  query: Record<string, string | boolean>,
  body?: Buffer,
): Promise<IncomingMessage> {
  const path = `/containers/${encodeURIComponent(container.Id)}/archive`
  return engine.send({ method, path, query, signal, ...(body && { body }) }).catch((thrown) => {
    throw explainLink(thrown)
  })
}

/** Docker 28 mounts everything of the container at each such call, and fails at a target behind an absolute link. */
function explainLink(thrown: unknown): unknown {
  const { target } = /mkdirat (?<target>[^:]+): .*path escapes from parent/.exec(String(thrown))?.groups ?? {}
  if (target === undefined) return thrown
  return new UserError(
    `The engine cannot write into the container: what is mounted on or in /${target} stands behind a link of the image to an absolute path, over which this version of Docker fails (as "docker cp" does)`,
    'Mount it at the path that the link leads to (/run/docker.sock for /var/run/docker.sock), or replace the link by a folder in the image',
    { cause: thrown },
  )
}

async function orMissing(answer: Promise<IncomingMessage>): Promise<IncomingMessage | undefined> {
  try {
    return await answer
  } catch (thrown) {
    if (statusOf(thrown) === 404) return undefined
    throw thrown
  }
}
