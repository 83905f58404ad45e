import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What every folder may know; it is not drawn. */
const everywhere = new Set(['error', 'runner', 'outcome', 'mask', 'shown', 'clock'])

/** Holds the arrows of the picture in a page against the imports between the folders of `src`. */
export function architectureProblems(page: string, source: string): string[] {
  if (!existsSync(page) || !existsSync(source)) return []
  const [drawn, real] = [arrowsIn(readFileSync(page, 'utf8')), importsIn(source)]
  return [
    ...[...real]
      .filter((arrow) => !drawn.has(arrow))
      .map((arrow) => `${page}: the arrow ${arrow} is missing`),
    ...[...drawn]
      .filter((arrow) => !real.has(arrow))
      .map((arrow) => `${page}: nothing imports as ${arrow} says`),
  ]
}

function arrowsIn(text: string): Set<string> {
  const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(text) ?? []
  return new Set(
    Array.from(picture.matchAll(/^\s*(\w+) --> (\w+)$/gm), ([, from, to]) => `${from} --> ${to}`),
  )
}

function importsIn(source: string): Set<string> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const arrows = files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    return Array.from(text.matchAll(/(?:\bfrom|\bimport\() ?'(\.[^']+)'/g), ([, path = '']) => {
      const target = relative(source, join(source, dirname(file), path))
      return [partOf(file), partOf(target)] as const
    })
  })
  return new Set(
    arrows
      .filter(([from, to]) => from !== to && !everywhere.has(from) && !everywhere.has(to))
      .map(([from, to]) => `${from} --> ${to}`),
  )
}

/** The folder below `src`, or the name of a file that stands there. */
function partOf(path: string): string {
  return path.replace(/[\\/].*$/, '').replace(/\.[jt]s$/, '')
}
