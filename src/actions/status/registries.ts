import { UserError } from '../../error.js'
import { prepareChoice } from '../../inputs/version.js'
import type { Registry } from '../../registry/client.js'
import { formatReference, parseReference, type Reference } from '../../registry/reference.js'
import { refused } from '../../registry/refusal.js'
import { isTrouble } from '../../registry/retry.js'
import type { Deployment, ImageNews } from '../../release/drift.js'
import type { Runner } from '../../runner.js'
import { type Asked, type Asker, askRepository, connect, type ImageInquiry, type News } from './images.js'

/** Asks every repository once, side by side, and all within one deadline; tells what is new of the image of each deployment. */
export async function askRegistries(
  deployments: readonly Deployment[],
  inquiry: ImageInquiry,
  runner: Runner,
): Promise<Map<Deployment, ImageNews>> {
  const choice = inquiry.version.range.text === '' ? undefined : await prepareChoice(inquiry.version)
  const images = deployments.flatMap((deployment) => {
    const image = referenceOf(deployment)
    return image === undefined ? [] : [{ deployment, image }]
  })
  const told = new Set<string>()
  const asker: Asker = {
    inquiry,
    choice,
    // What several questions run into is told once.
    log: (line) => void (told.size < told.add(line).size && runner.info(line)),
    signal: AbortSignal.any([runner.cancelled, AbortSignal.timeout(inquiry.withinMs)]),
  }
  const registries = Map.groupBy(images, ({ image }) => image.registry)
  const answers = await Promise.all(
    [...registries.values()].map((asked) => askRegistry(asked, asker, runner)),
  )
  return new Map(answers.flat())
}

/** One that is down is waited for once, not by each of its repositories. */
async function askRegistry(asked: readonly Asked[], asker: Asker, runner: Runner): Promise<News> {
  const repositories = [...Map.groupBy(asked, ({ image }) => formatReference(repositoryOf(image)))]
  const tolerate = async (names: string[], work: () => Promise<News[]>): Promise<News> => {
    try {
      return (await work()).flat()
    } catch (thrown) {
      runner.cancelled.throwIfAborted()
      const were = names.length === 1 ? 'was' : 'were'
      runner.warning(
        `${few(names)} ${were} not checked for newer versions: ${problemIn(thrown, asker.inquiry.withinMs)}`,
      )
      return []
    }
  }
  const names = repositories.map(([name]) => name).toSorted()
  return await tolerate(names, async () => {
    for (const { image } of asked.slice(0, 1)) await knock(await connect(image, asker, runner))
    return await Promise.all(
      repositories.map(([name, its]) =>
        tolerate([name], async () => [await askRepository(its, asker, runner)]),
      ),
    )
  })
}

const mostShown = 5

function few(names: readonly string[]): string {
  const left = names.length - mostShown
  return left > 0 ? `${names.slice(0, mostShown).join(', ')} and ${left} more` : names.join(', ')
}

/** Sees whether a registry answers at all. */
async function knock(registry: Registry): Promise<void> {
  const answer = await registry.ask('/v2/', { headers: {}, mostBytes: 1_000_000 })
  if (isTrouble(answer.status)) throw refused(answer, 'questions', registry.hasCredentials)
}

/** An image that was given by its id, or was never in a registry, has none to be asked. */
function referenceOf({ image, digest }: Deployment): Reference | undefined {
  if (digest === '') return undefined
  try {
    return parseReference(image)
  } catch {
    return undefined // an id is no reference
  }
}

function repositoryOf({ registry, path }: Reference): Reference {
  return { registry, path }
}

function problemIn(thrown: unknown, withinMs: number): string {
  if (thrown instanceof UserError) return thrown.problem
  if (thrown instanceof DOMException && thrown.name === 'TimeoutError')
    return `it did not answer within ${withinMs / 1000} s`
  throw thrown
}
