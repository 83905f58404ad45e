import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

const agent = new Agent({ keepAlive: true })

/**
 * Asks the shared engine itself, at a fraction of what Docker's command line costs. What it refuses, or does not have, is
 * `undefined`.
 */
export async function askEngine<T>(method: string, path: string, body?: object): Promise<T | undefined> {
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' }
  const options = { socketPath: '/var/run/docker.sock', agent, method, path, headers }
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve)
      .once('error', reject)
      .end(body && JSON.stringify(body))
  })
  const content = await text(answer)
  const isGood = answer.statusCode === 200 || answer.statusCode === 201
  return isGood && content !== '' ? JSON.parse(content) : undefined
}

/** A row of what the engine lists. */
export interface Listed {
  Id: string
  State: string
  Image: string
}

/** Every container, of whatever state, that passes a filter such as `name=^/web$`. */
export async function listContainers(filter: string): Promise<Listed[]> {
  return (await askEngine<Listed[]>('GET', `/containers/json?all=1&${filterQuery(filter)}`)) ?? []
}

/** One filter as the engine takes it in a query, from what Docker's command line takes. */
export function filterQuery(filter: string): string {
  const [key = '', ...value] = filter.split('=')
  return `filters=${encodeURIComponent(JSON.stringify({ [key]: [value.join('=')] }))}`
}

/** Removes every container whose name begins so, with its volumes. */
export async function removeContainers(name: string): Promise<void> {
  const found = await listContainers(`name=^/${name}`)
  // What the engine is about to take away anyway is refused.
  await Promise.all(found.map(({ Id }) => askEngine('DELETE', `/containers/${Id}?force=1&v=1`)))
}

/** Creates a container and starts it. */
export async function startContainer(name: string, wish: object): Promise<void> {
  await createContainer(name, wish)
  await askEngine('POST', `/containers/${name}/start`)
}

export async function createContainer(name: string, wish: object): Promise<void> {
  const made = await askEngine('POST', `/containers/create?name=${name}`, wish)
  if (made === undefined) throw new Error(`The engine did not create ${name}`)
}
