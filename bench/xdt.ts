import { SaxesParser } from 'saxes'
import { transformXml } from '../lib/config/xdt/transform.js'

const head = '<?xml version="1.0"?>\n<configuration>\n'

/** So many entries in sections of so many each. */
function makeConfig(entries: number, sectionSize: number): string {
  const parts = [head]
  for (let at = 0; at < entries; at++) {
    if (at % sectionSize === 0) parts.push(`  <section${at / sectionSize}>\n`)
    parts.push(`    <add key="key${at}" value="value ${at} ${'x'.repeat(8)}" />\n`)
    if (at % sectionSize === sectionSize - 1 || at === entries - 1) {
      parts.push(`  </section${Math.floor(at / sectionSize)}>\n`)
    }
  }
  return `${parts.join('')}</configuration>\n`
}

/** Replaces, sets, removes and inserts, every some entries. */
function makeTransform(entries: number, sectionSize: number, every: number): string {
  const parts = ['<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n']
  for (let at = 0; at < entries; at += every) {
    const section = `section${Math.floor(at / sectionSize)}`
    const key = `key="key${at}"`
    const match = 'xdt:Locator="Match(key)"'
    parts.push(
      `<${section}><add ${key} value="new" xdt:Transform="SetAttributes(value)" ${match}/></${section}>\n`,
      `<${section}><add key="key${at + 1}" xdt:Transform="Remove" ${match}/></${section}>\n`,
      `<${section}><add key="key${at + 2}" value="r" more="1" xdt:Transform="Replace" ${match}/></${section}>\n`,
      `<${section}><add key="new${at}" value="i" xdt:Transform="Insert"/></${section}>\n`,
    )
  }
  return `${parts.join('')}</configuration>\n`
}

/** The median of some runs, after others that warm up, in milliseconds. */
function measure(run: () => void): number {
  for (let at = 0; at < 5; at++) run()
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[4] ?? 0
}

function parsePlainly(text: string): void {
  new SaxesParser({ xmlns: true }).write(text).close()
}

const shapes = [
  { name: '100 KB, sections of 100', entries: 2000, sectionSize: 100, every: 100 },
  { name: '2 MB, sections of 100', entries: 40_000, sectionSize: 100, every: 1000 },
  { name: '2 MB, one section', entries: 40_000, sectionSize: 40_000, every: 1000 },
  { name: '2 MB, one section, all of it', entries: 40_000, sectionSize: 40_000, every: 4 },
]

console.table(
  shapes.map(({ name, entries, sectionSize, every }) => {
    const text = makeConfig(entries, sectionSize)
    const source = { name: 'web.config', bytes: Buffer.from(text) }
    const transform = { name: 'by', bytes: Buffer.from(makeTransform(entries, sectionSize, every)) }
    if (!transformXml(source, transform).applied) throw new Error(`${name}: the transform fails`)
    const plainMs = measure(() => parsePlainly(text))
    const engineMs = measure(() => transformXml(source, transform))
    return {
      file: name,
      KB: Math.round(text.length / 1000),
      'plain parser, ms': plainMs.toFixed(1),
      'engine, ms': engineMs.toFixed(1),
      ratio: (engineMs / plainMs).toFixed(2),
    }
  }),
)
