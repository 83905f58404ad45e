import { setImmediate } from 'node:timers/promises'
import { UserError } from '../error.js'
import { shorten } from '../shown.js'
import type { Registry } from './client.js'
import { findNextLink } from './link.js'
import { refused } from './refusal.js'
import type { Answer } from './send.js'

/** A page of 1,000 tags of 128 characters is 131 kB; some registries send all tags in one. */
const mostBytes = 64_000_000

/** A list that goes on without new tags is none. */
const mostEmptyPages = 100

/**
 * Lists a repository's tags page by page to the end, in the registry's own order; a tag that one page
 * repeats of itself or of the page before comes once. A list that is cut is an error.
 */
export async function* listTags(registry: Registry): AsyncGenerator<string[]> {
  const asked = new Set<string>()
  let before: string[] = []
  let isSorted = true
  let emptyPages = 0
  let next: Promise<Answer> | undefined = askPage(registry, `/v2/${registry.path}/tags/list?n=1000`)
  while (next !== undefined) {
    const answer: Answer = await next
    if (answer.status !== 200) throw refused(answer, `the tags of ${registry.name}`, registry.hasCredentials)
    const link = nextPage(answer)
    if (link !== undefined && (asked.has(link) || emptyPages > mostEmptyPages)) throw endless(answer)
    if (link !== undefined) asked.add(link)
    next = link === undefined ? undefined : askPage(registry, link)
    // One turn of the event loop sends the request, and the answer is made while this page is read.
    await setImmediate()
    const page = parsePage(answer)
    isSorted &&= isAscending(page, before.at(-1) ?? '')
    const fresh = isSorted ? page : withoutRepeats(before, page)
    emptyPages = fresh.length === 0 ? emptyPages + 1 : 0
    before = page
    yield fresh
  }
}

/** A page that fails while the one before is read fails when it is awaited. */
function askPage(registry: Registry, url: string): Promise<Answer> {
  const answer = registry.ask(url, { headers: { Accept: 'application/json' }, mostBytes })
  answer.catch(() => {})
  return answer
}

/** Pages in order, as most registries send them, repeat nothing; to see that is much cheaper than to look all up. */
function isAscending(page: readonly string[], after: string): boolean {
  let last = after
  for (const tag of page) {
    if (tag <= last) return false
    last = tag
  }
  return true
}

function withoutRepeats(before: readonly string[], page: readonly string[]): string[] {
  const seen = new Set(before)
  return page.filter((tag) => seen.size < seen.add(tag).size)
}

function parsePage(answer: Answer): string[] {
  const { tags } = parseObject(answer)
  if (tags === null) return []
  if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags
  throw notList(answer)
}

function parseObject(answer: Answer): { tags?: unknown } {
  try {
    return { ...JSON.parse(answer.body.toString('utf8')) }
  } catch {
    throw notList(answer)
  }
}

function notList({ url, headers }: Answer): UserError {
  const type = headers.get('content-type') ?? ''
  const what = /html/i.test(type) ? 'a web page, perhaps of a proxy or a login' : 'something else'
  return new UserError(
    `${url.host} should have answered with a list of tags and sent ${what}`,
    'See whether "image" names a registry, and proxies on the way',
  )
}

/** A link elsewhere would carry credentials away, and the list would not be this registry's. */
function nextPage({ url, headers }: Answer): string | undefined {
  const link = findNextLink(headers.get('link'))
  if (link === undefined) return undefined
  if (URL.canParse(link, url.href)) {
    const next = new URL(link, url)
    if (next.origin === url.origin) return next.href
  }
  throw new UserError(
    `${url.host} continues its list of tags at another place (${JSON.stringify(shorten(link, 200))}), so it cannot be read to the end`,
    'Correct the registry’s own address in its settings',
  )
}

function endless({ url }: Answer): UserError {
  return new UserError(`${url.host} sends a list of tags that does not end`, 'Correct the registry')
}
