import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Every page of `docs` is led to by another page. */
export function lonelyPages(pages: readonly string[]): string[] {
  return pages
    .filter((page) => page.startsWith('docs'))
    .filter((page) =>
      pages.every((other) => other === page || !readFileSync(other, 'utf8').includes(basename(page))),
    )
    .map((page) => `${page}: no other page leads here`)
}

/** Relative links of a page whose file or heading does not exist. */
export function deadLinks(text: string, file: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, link = '']) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? file : join(dirname(file), path)
    if (!existsSync(target)) return [`${file}: the link ${link} leads nowhere`]
    if (anchor === undefined || !target.endsWith('.md')) return []
    return anchorsOf(readFileSync(target, 'utf8')).has(anchor)
      ? []
      : [`${file}: the anchor of ${link} does not exist`]
  })
}

/** GitHub's anchors: lower case, blanks to hyphens, other punctuation dropped. */
function anchorsOf(text: string): Set<string> {
  const headings = text.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
