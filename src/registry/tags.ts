import { setImmediate } from 'node:timers/promises'
import { UserError } from '../error.js'
import { shorten } from '../shown.js'
import type { Registry } from './client.js'
import { findNextLink } from './link.js'
import { makeNews } from './news.js'
import { refused } from './refusal.js'
import type { Answer } from './send.js'

/** How many tags a page may have. */
const pageSize = 1000

/** A page of 1,000 tags of 128 characters is 131 kB; some registries send all tags in one. */
const mostBytes = 64_000_000

/** A list that goes on with next to no new tags is none. */
const mostThinPages = 500
const thinPage = 10

const mostTags = 1_000_000

/** How long a list may take, all its pages together. */
const longestMs = 300_000

/**
 * Lists a repository's tags page by page to the end, in the registry's own order, each once. A list that
 * is cut, goes in circles or has no end is an error.
 */
export async function* listTags(registry: Registry, withinMs = longestMs): AsyncGenerator<string[]> {
  const end = performance.now() + withinMs
  const asked = new Set<string>()
  const addNews = makeNews()
  let [total, thinPages, isContinued] = [0, 0, false]
  const askOn = (url: string | undefined): Promise<Answer> | undefined => {
    if (url === undefined) return undefined
    if (asked.has(url) || thinPages > mostThinPages || total > mostTags) throw endless(registry)
    asked.add(url)
    return askPage(registry, url)
  }
  let next = askOn(`${ownPath(registry)}?n=${pageSize}`)
  while (next !== undefined) {
    const answer: Answer = await next
    if (answer.status !== 200) throw refused(answer, `the tags of ${registry.name}`, registry.hasCredentials)
    if (performance.now() > end) throw tooSlow(registry, withinMs)
    const link = nextPage(answer, registry)
    next = askOn(link)
    // One turn of the event loop sends the request, and the answer is made while this page is read.
    await setImmediate()
    const page = parsePage(answer)
    const fresh = addNews(page, () => parsePage(answer))
    total += fresh.length
    thinPages = fresh.length < thinPage ? thinPages + 1 : 0
    if (isContinued && page.length > 0 && fresh.length === 0) throw repeated(registry, total)
    yield fresh
    isContinued = link === undefined && page.length === pageSize
    if (isContinued) next = askOn(continuation(registry, page))
  }
}

function ownPath({ path }: Registry): string {
  return `/v2/${path}/tags/list`
}

/** A page that is full may not be the last, though its registry does not say so. */
function continuation(registry: Registry, page: readonly string[]): string {
  return `${ownPath(registry)}?n=${pageSize}&last=${encodeURIComponent(page.at(-1) ?? '')}`
}

/** A page that fails while the one before is read fails when it is awaited. */
function askPage(registry: Registry, url: string): Promise<Answer> {
  const answer = registry.ask(url, { headers: { Accept: 'application/json' }, mostBytes })
  answer.catch(() => {})
  return answer
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

/**
 * Where the list goes on. A registry behind a proxy may not know its own address and name its path as it
 * sees it: only the query of such a link is taken. A link elsewhere would carry credentials away, and the
 * list would not be this registry's.
 */
function nextPage({ url, headers }: Answer, registry: Registry): string | undefined {
  const link = findNextLink(headers.get('link'))
  if (link === undefined) return undefined
  const next = URL.canParse(link, url.href) ? new URL(link, url) : undefined
  if (next?.host !== url.host || !/^https?:$/.test(next.protocol)) throw elsewhere(url, link)
  const isSame = next.protocol === url.protocol && next.pathname === url.pathname
  return isSame ? `${url.origin}${next.pathname}${next.search}` : `${ownPath(registry)}${next.search}`
}

function elsewhere({ host }: URL, link: string): UserError {
  return new UserError(
    `${host} continues its list of tags at another place (${JSON.stringify(shorten(link, 200))}), so it cannot be read to the end`,
    'Correct the registry’s own address in its settings',
  )
}

function endless({ name }: Registry): UserError {
  return new UserError(
    `The list of tags of ${name} does not end`,
    'Correct the registry, which sends page after page with nothing new',
  )
}

function repeated({ name }: Registry, total: number): UserError {
  return new UserError(
    `The list of tags of ${name} cannot be read to the end: its registry sends the first ${total} again when it is asked for more`,
    'Let the registry page by "last", or send the whole list at once',
  )
}

function tooSlow({ name }: Registry, withinMs: number): UserError {
  return new UserError(
    `The list of tags of ${name} was not whole within ${withinMs / 1000} s`,
    'See whether the registry is overloaded, or remove tags that nobody needs',
  )
}
