import { UserError } from '../../error.js'
import { listOf, number, objectOf, optional, text } from '../transport/answer.js'
import { ask, type Engine } from '../transport/docker.js'
import { explainRefusal } from './errors.js'

/** The part of the list of containers that says what they publish. */
interface Listed {
  Id: string
  Names: string[]
  Ports: { PublicPort?: number }[]
}

const readListed = objectOf<Listed>({
  Id: text,
  Names: listOf(text<string>),
  Ports: listOf(objectOf<{ PublicPort?: number }>({ PublicPort: optional(number) })),
})

/** Turns the refusal of a start call into a sentence; of a host port that is in use it names the container that has it. */
export async function explainStart(engine: Engine, thrown: unknown): Promise<unknown> {
  const explained = explainRefusal(thrown)
  if (!(explained instanceof UserError)) return explained
  const port = /^The host port (?:\S*:)?(?<port>\d+) is in use$/.exec(explained.problem)?.groups?.port
  const holder = port && (await findPublisher(engine, Number(port)).catch(() => undefined))
  if (!holder) return explained
  const name = holder.Names[0]?.replace(/^\//, '') ?? holder.Id
  return new UserError(
    `${explained.problem} by the container ${name} (${holder.Id.slice(0, 12)})`,
    `Stop that with the stop action ("container: ${name}"), or publish another host port, or none ("ports: 80") for a free one`,
    { cause: explained },
  )
}

async function findPublisher(engine: Engine, port: number): Promise<Listed | undefined> {
  const containers = await ask(engine, { method: 'GET', path: '/containers/json' }, listOf(readListed))
  return containers.find(({ Ports }) => Ports.some(({ PublicPort }) => PublicPort === port))
}
