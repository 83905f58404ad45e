import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseTree } from 'jsonc-parser'
import { SaxesParser } from 'saxes'
import { parseAllDocuments } from 'yaml'

// What is measured is what `tsc -p src` made: it is not there when types are checked.
const compiled = new URL('../lib/config/xdt/transform.js', import.meta.url).href
const { transformXml }: typeof import('../src/config/xdt/transform.js') = await import(compiled)

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

/** The median of nine runs, after others that warm up, in milliseconds. */
function measure(run: () => void, warmUps = 5): number {
  for (let at = 0; at < warmUps; at++) run()
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

const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
const target = `<a><b k="1"/></a>`

/** So many attributes on one element. */
function writeAttributes(count: number, value: string): string {
  return Array.from({ length: count }, (_, at) => `a${at}="${value}"`).join(' ')
}

function nameAttributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}`).join(',')
}

/** Twice as much should take twice as long. */
console.table(
  [25_000, 50_000, 100_000].map((count) => {
    const attributes = writeAttributes(count, 'new')
    const nested = `<a>${'<b>'.repeat(count / 100)}${'</b>'.repeat(count / 100)}</a>`
    const path = `${'//*['.repeat(8)}@k${']'.repeat(8)}`
    return {
      'attributes, or hundreds of elements': count,
      'set, ms': timeTransform(target, `<b ${attributes} xdt:Transform="SetAttributes"/>`),
      'set again, ms': timeTransform(
        `<a><b ${writeAttributes(count, 'old')}/></a>`,
        `<b ${attributes} xdt:Transform="SetAttributes"/>`,
      ),
      'Match of a fifth of them, ms': timeTransform(
        `<a><b ${writeAttributes(count / 5, 'new')}/></a>`,
        `<b ${writeAttributes(count / 5, 'new')} xdt:Transform="Remove" xdt:Locator="Match(${nameAttributes(count / 5)})"/>`,
      ),
      'eight levels of //*[…], ms': timeTransform(
        nested,
        `<b xdt:Transform="Remove" xdt:Locator="XPath(${path})"/>`,
      ),
    }
  }),
)

function timeTransform(source: string, body: string): string {
  const files = [source, `<a ${xdt}>${body}</a>`].map((text) => ({ name: 'x', bytes: Buffer.from(text) }))
  const [from, by] = files
  if (from === undefined || by === undefined || !transformXml(from, by).applied)
    throw new Error(`${body.slice(0, 99)} fails`)
  return measure(() => transformXml(from, by), 1).toFixed(0)
}

/** Variables in other kinds, against the same parser alone. */
const { rewriteInSteps }: typeof import('../src/config/rewrite.js') = await compiledModule('rewrite')
const { finish }: typeof import('../src/config/steps.js') = await compiledModule('steps')
const { loadKind }: typeof import('../src/config/kinds.js') = await compiledModule('kinds')
const { createLookup }: typeof import('../src/config/lookup.js') = await compiledModule('lookup')

async function compiledModule(name: string) {
  return await import(new URL(`../lib/config/${name}.js`, import.meta.url).href)
}

const names = Array.from({ length: 20_000 }, (_, at) => `section${at}`)
const settings = Object.fromEntries(names.map((name) => [name, { name: 'a', value: `value of ${name}` }]))
const variables = createLookup(
  new Map(Array.from({ length: 200 }, (_, at) => [`section${at * 90}:value`, `new ${at}`])),
)
const yamlText = names.map((name) => `${name}:\n  name: a\n  value: value of ${name} ${'x'.repeat(50)}\n`)

const kinds = [
  { kind: 'json', text: JSON.stringify(settings, null, 8), parse: (text: string) => parseTree(text) },
  {
    kind: 'yaml',
    text: yamlText.join(''),
    parse: (text: string) => parseAllDocuments(text, { uniqueKeys: false }),
  },
] as const

for (const { kind, text, parse } of kinds) {
  const reader = await loadKind(kind, variables)
  const file = { path: `a.${kind}`, bytes: Buffer.from(text) }
  const rewrite = () =>
    finish(
      rewriteInSteps(file, [], { kind, reader, variables, token: undefined }, () => {
        throw new Error('There is no transform')
      }),
    )
  if (rewrite().uses.length !== 200) throw new Error(`${kind}: not every variable is met`)
  const [plainMs, rewriteMs] = [measure(() => parse(text), 1), measure(rewrite, 1)]
  console.table([
    {
      file: kind,
      KB: Math.round(text.length / 1000),
      'parser, ms': plainMs.toFixed(0),
      '200 variables, ms': rewriteMs.toFixed(0),
      ratio: (rewriteMs / plainMs).toFixed(2),
    },
  ])
}

const cold = [{ name: '5 KB', entries: 80, sectionSize: 20, every: 20 }, ...shapes.slice(0, 2)]

/** The whole process of a step, which writes to another file, so that each run has the same work. */
console.table(
  cold.map(({ name, entries, sectionSize, every }) => {
    const text = makeConfig(entries, sectionSize)
    const folder = mkdtempSync(join(tmpdir(), 'berth-bench-'))
    writeFileSync(join(folder, 'web.config'), text)
    writeFileSync(join(folder, 'by.config'), makeTransform(entries, sectionSize, every))
    const plainMs = measure(() => parsePlainly(text))
    const nodeMs = measure(() => execFileSync(process.execPath, ['-e', '0']), 1)
    const stepMs = measure(() => runStep(folder), 1)
    rmSync(folder, { recursive: true })
    return {
      file: name,
      'plain parser, ms': plainMs.toFixed(1),
      'bare node, ms': nodeMs.toFixed(0),
      'transform-config, ms': stepMs.toFixed(0),
      ratio: (stepMs / plainMs).toFixed(1),
    }
  }),
)

function runStep(folder: string): void {
  const inputs = { 'CONFIG-FILE': 'web.config', 'CONFIG-TRANSFORMS': 'by.config', OUTPUT: 'out.config' }
  const defaults = {
    'CONFIG-STRICT': 'false',
    'DRY-RUN': 'false',
    'ALLOW-RUNNING': 'false',
    SUMMARY: 'false',
  }
  const given = Object.entries({ ...inputs, ...defaults }).map(([name, value]) => [`INPUT_${name}`, value])
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => [
    name,
    join(folder, name),
  ])
  for (const [, file] of files) writeFileSync(file ?? '', '')
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries([...given, ...files]),
  }
  execFileSync(process.execPath, [resolve('dist/transform-config.js')], { env })
}
