import { expect, test } from 'vitest'
import { applyTransform } from '../../src/config/apply-transform.js'
import type { ApplyTransform } from '../../src/config/rewrite.js'
import type { LogEntry, NamedFile } from '../../src/config/transform.js'
import { orderFor, rewriteFile } from '../support/config.js'

const web = '<c>\n<appSettings><add key="A" value="old"/></appSettings>\n</c>\n'
const path = '/app/Web.config'

/** Stands for the engine: puts the transform's text before the end tag, and logs what it is given. */
function appending(log: LogEntry[] = []): ApplyTransform {
  return transforming((source, transform) => ({
    document: Buffer.from(source.bytes.toString().replace('</c>', `${transform.bytes}</c>`)),
    log,
  }))
}

/** An engine that does its work in one step. */
function transforming(
  apply: (source: NamedFile, transform: NamedFile) => { document: Buffer | undefined; log: LogEntry[] },
): ApplyTransform {
  return function* (source, transform) {
    yield
    return apply(source, transform)
  }
}

const named = (name: string, text: string) => ({ path: name, bytes: Buffer.from(text) })
const given = (variables: Record<string, string>) => orderFor('xml', variables)

test('applies transforms in their order, and then the variables to what they made', () => {
  const added = '<appSettings><add key="B"/></appSettings>'
  const { after, uses } = rewriteFile(
    named(path, web),
    [named('1', '<one/>'), named('2', added)],
    given({ a: 'x', B: 'y' }),
    appending(),
  )
  expect(after.toString()).toBe(
    '<c>\n<appSettings><add key="A" value="x"/></appSettings>\n<one/><appSettings><add key="B" value="y"/></appSettings></c>\n',
  )
  expect(uses).toEqual([
    { variable: 'a', path, line: 2 },
    { variable: 'B', path, line: 3 },
  ])
})

test('hands back the very bytes where nothing applies', () => {
  const file = named(path, web)
  expect(rewriteFile(file, [], given({ nobody: 'x' }), appending())).toMatchObject({
    after: file.bytes,
    uses: [],
    diff: '',
  })
})

test('reads a file that nothing applies to not at all', () => {
  const binary = { path, bytes: Buffer.from([0, 0xff]) }
  expect(rewriteFile(binary, [], given({}), appending()).after).toBe(binary.bytes)
})

test('stops at the first transform that logs an error, and changes nothing', () => {
  const applied: string[] = []
  const failing = transforming((source, transform) => {
    applied.push(transform.bytes.toString())
    const level = applied.length === 2 ? 'error' : 'warning'
    return {
      document: source.bytes,
      log: [{ level, message: 'No element matches.', file: 'transform', line: 1, column: 2 }],
    }
  })
  const transforms = ['<one/>', '<two/>', '<three/>'].map((text, index) => named(`${index + 1}.config`, text))
  const { after, findings } = rewriteFile(named(path, web), transforms, given({ A: 'x' }), failing)
  expect(applied).toEqual(['<one/>', '<two/>'])
  expect(after.toString()).toBe(web)
  expect(findings).toEqual([
    {
      level: 'warning',
      message: '1.config, line 1, column 2: No element matches',
      excerpt: '  <one/>\n   ^ here',
      path: '1.config',
      position: { line: 1, column: 2 },
    },
    {
      level: 'error',
      message: '2.config, line 1, column 2: No element matches',
      excerpt: '  <two/>\n   ^ here',
      path: '2.config',
      position: { line: 1, column: 2 },
    },
  ])
})

test('finds the places of two hundred thousand warnings', () => {
  const source = `<c>\n${'<a/>\n'.repeat(200_000)}</c>\n`
  const log: LogEntry[] = Array.from({ length: 200_000 }, (_, at) => ({
    level: 'warning',
    message: 'No attributes found to remove',
    file: 'source',
    line: at + 2,
    column: 2,
  }))
  const { findings } = rewriteFile(named(path, source), [named('t.config', '')], given({}), appending(log))
  expect(findings).toHaveLength(200_000)
  expect(findings.at(-1)).toMatchObject({
    message: '/app/Web.config, line 200001, column 2: No attributes found to remove',
    excerpt: '  <a/>\n   ^ here',
  })
})

test('tells of a warning about the file itself with its place there, and of none that is only information', () => {
  const log: LogEntry[] = [
    { level: 'info', message: 'Not executing' },
    { level: 'verbose', message: 'Executing' },
    { level: 'warning', message: 'No attributes found to remove', file: 'source', line: 2, column: 2 },
    { level: 'warning', message: 'Somewhere' },
  ]
  const { findings } = rewriteFile(named(path, web), [named('t.config', '<t/>')], given({}), appending(log))
  expect(findings.map(({ message, excerpt }) => [message, excerpt])).toEqual([
    [
      '/app/Web.config, line 2, column 2: No attributes found to remove',
      '  <appSettings><add key="A" value="old"/></appSettings>\n   ^ here',
    ],
    ['t.config: Somewhere', undefined],
  ])
})

test('shows no value of a variable, however short, where it was set or stood before', () => {
  const before = '<c><appSettings>\n<add key="A" value="1"/>\n<add key="B" value="2"/>\n</appSettings></c>\n'
  const { diff } = rewriteFile(named(path, before), [], given({ A: '1', B: '3' }), appending())
  expect(diff).toBe(
    '--- a/app/Web.config\n+++ b/app/Web.config\n@@ -1,4 +1,4 @@\n <c><appSettings>\n <add key="A" value="***"/>\n-<add key="B" value="2"/>\n+<add key="B" value="***"/>\n </appSettings></c>\n',
  )
})

test('shows in the diff that a byte order mark came', () => {
  const marking = transforming((source) => ({
    document: Buffer.concat([Buffer.from('\ufeff'), source.bytes]),
    log: [],
  }))
  expect(rewriteFile(named(path, '<c/>\n'), [named('t', '<t/>')], given({}), marking).diff).toContain(
    '-<c/>\n+\ufeff<c/>\n',
  )
})

test('sets 100,000 values in one file, each at its line', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `<add key="K${index % 10}" value="old"/>\n`)
  const text = `<c><appSettings>\n${lines.join('')}</appSettings></c>`
  const { after, uses, diff } = rewriteFile(named(path, text), [], given({ K3: 'new' }), appending())
  expect(after.toString()).toBe(text.replaceAll('key="K3" value="old"', 'key="K3" value="new"'))
  expect(uses.length).toBe(10_000)
  expect(uses.at(-1)).toEqual({ variable: 'K3', path, line: 99_995 })
  expect(diff).toContain('(more than 2000 lines differ)')
})

test('takes a transform that leaves no root element for an error', () => {
  const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'
  const transform = named('t.config', `<c ${xdt} xdt:Transform="Remove"/>`)
  expect(() => rewriteFile(named(path, web), [transform], given({}), applyTransform)).toThrow(
    't.config takes the root element of /app/Web.config away, and what is left is no document',
  )
})

test('refuses a file of more than 16 MiB, and a transform', () => {
  const large = { path: 'large.config', bytes: Buffer.alloc(16 * 1024 * 1024 + 1, ' ') }
  for (const [file, transforms] of [
    [large, []],
    [named(path, web), [large]],
  ] as const)
    expect(() => rewriteFile(file, transforms, given({}), appending())).toThrow(
      'large.config has 16777217 bytes, and a config file may have 16 MiB at most',
    )
})
