/// <reference lib="dom" /> what runs in the page is written here too
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { chromium, type Page } from 'playwright-core'

/** Makes HTML as GitHub does: its own parser of Markdown, then its list of elements that may stay. */
function renderMarkdown(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter'].flatMap((name) => [
    '-e',
    name,
  ])
  const html = execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8' })
  return toHtml(sanitize(fromHtml(html, { fragment: true })))
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens Debian's Chromium, without a network: whatever a page asks for is refused and noted. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'berth-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: quiet,
    viewport: { width: 1000, height: 600 },
  })
  return {
    page: () => context.newPage(),
    async [Symbol.asyncDispose]() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** Shows Markdown as a page of GitHub's would, pictures drawn, and keeps a screenshot. */
export async function showSummary(page: Page, markdown: string, name: string) {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(String(error)))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => trouble.push('a dialog')))
  await page.route('**/*', (route) => {
    trouble.push(`asked for ${route.request().url()}`)
    return route.abort()
  })
  await page.setContent(
    `<!doctype html><article class="markdown-body" style="padding: 32px">${renderMarkdown(markdown)}</article>`,
  )
  await page.addStyleTag({ content: readModule('github-markdown-css/github-markdown-light.css') })
  await page.addScriptTag({ content: readModule('@mermaid-js/tiny/dist/mermaid.tiny.js') })
  await page.evaluate(drawPictures)
  mkdirSync('artifacts', { recursive: true })
  await page.screenshot({ path: `artifacts/summary-${name}.png`, fullPage: true })
  return { trouble, ...(await page.evaluate(readPage)) }
}

function readModule(path: string): string {
  return readFileSync(join('node_modules', path), 'utf8')
}

/** Runs in the page. */
async function drawPictures(): Promise<void> {
  const { mermaid } = globalThis as unknown as {
    mermaid: { initialize(options: object): void; run(options: object): Promise<void> }
  } // the script that was added defines it
  for (const code of document.querySelectorAll('pre > code.language-mermaid')) {
    const picture = document.createElement('div')
    picture.className = 'mermaid'
    picture.textContent = code.textContent
    code.parentElement?.replaceWith(picture)
  }
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  await mermaid.run({ querySelector: '.mermaid', suppressErrors: true })
}

/** Runs in the page: what a reader meets there. */
function readPage() {
  const article = document.querySelector('article')
  const prose = document.createTreeWalker(article ?? document, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('pre, code, a, .mermaid') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: string[] = []
  while (prose.nextNode()) texts.push(prose.currentNode.textContent ?? '')
  const all = (selector: string) => [...(article?.querySelectorAll(selector) ?? [])]
  return {
    text: article?.textContent ?? '',
    headings: all('h1, h2, h3, h4, h5, h6').map(({ textContent }) => textContent),
    /** The first paragraph below the heading. */
    first: article?.querySelector('h3 + p')?.textContent ?? '',
    folded: all('details pre').map(({ textContent }) => textContent),
    elements: [...new Set(all(':not(.mermaid *)').map(({ localName }) => localName))],
    links: all('a').map((link) => ('href' in link ? String(link.href) : '')),
    /** What GitHub would make a mention, or a link to an issue, of. */
    mentions: texts.flatMap((text) => text.match(/(?:^|\W)@[a-z\d][\w-]*|(?:^|\W)#\d+/gi) ?? []),
    pictures: all('.mermaid').map((picture) => ({
      bars: picture.querySelectorAll('svg rect.task').length,
      text: [...picture.querySelectorAll('svg text')].map(({ textContent }) => textContent).join(' '),
    })),
  }
}
