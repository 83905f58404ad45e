import type { ServerResponse } from 'node:http'
import { connectRegistry, type Registry } from '../../src/registry/client.js'
import type { Credentials } from '../../src/registry/credentials.js'
import { listTags } from '../../src/registry/tags.js'
import type { Asked } from './fake-registry.js'

/** The login that tests use, and how Basic authentication sends it. */
export const account = { username: 'octocat', password: 'open sesame' }
export const basic = `Basic ${Buffer.from('octocat:open sesame').toString('base64')}`

/** How a registry is asked; what is masked and logged is noted where there is a list for it. */
export interface Asking {
  credentials?: Credentials | undefined
  insecure?: boolean
  masked?: string[]
  log?: string[]
}

/** Connects to the repository `acme/web` of a registry. */
export function connect(
  host: string,
  { credentials, insecure = false, masked = [], log = [] }: Asking = {},
): Promise<Registry> {
  return connectRegistry({
    repository: { registry: host, path: 'acme/web' },
    credentials,
    insecure,
    mask: (secret) => masked.push(secret),
    log: (line) => log.push(line),
    signal: AbortSignal.timeout(30_000),
    agentOf: () => undefined,
  })
}

/** Lists the tags of the repository `acme/web`. */
export async function list(host: string, asking?: Asking): Promise<string[]> {
  const registry = await connect(host, asking)
  return (await Array.fromAsync(listTags(registry))).flat()
}

/** Answers 401 with challenges. */
export function unauthorized(response: ServerResponse, ...challenges: string[]): void {
  response
    .writeHead(401, { 'WWW-Authenticate': challenges })
    .end('{"errors":[{"code":"UNAUTHORIZED","message":"who are you"}]}')
}

/** What was asked but for the question where a registry answers. */
export function withoutPing(asked: Asked[]): Asked[] {
  return asked.filter(({ url }) => url !== '/v2/')
}
