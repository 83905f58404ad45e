import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { afterAll, expect, test } from 'vitest'
import { applyTransform } from '../../src/config/apply-transform.js'
import { findCredentials } from '../../src/registry/credentials.js'
import { orderFor, rewriteFile } from '../support/config.js'
import { bytesOf, onlyUserErrors, onlyUserErrorsLater, runs } from '../support/fuzz.js'

const xml = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<configuration>',
  '</configuration>',
  '<appSettings>',
  '</appSettings>',
  '<add key="a" value="1"/>',
  '<!-- c -->',
  '<![CDATA[x]]>',
  '&amp;',
  '&#x41;',
  '&e;',
  '<!DOCTYPE a [<!ENTITY e "v">]>',
  '<a b="c',
  '>',
]

const xdt = [
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">',
  '</configuration>',
  '<appSettings>',
  '</appSettings>',
  '<add key="a" value="2" xdt:Transform="SetAttributes" xdt:Locator="Match(key)"/>',
  '<add key="b" xdt:Transform="Insert"/>',
  '<add xdt:Transform="RemoveAll" xdt:Locator="Condition(@key=',
  "'a')\"/>",
  '<appSettings xdt:Transform="Replace">',
  '<x xdt:Locator="XPath(//add[',
  ')"/>',
]

const json = ['{', '}', '[', ']', '"a"', ':', ',', '1', 'null', '// c\n', '/*', '*/', '\ufeff', '"a": {']

const file = (path: string, bytes: Buffer) => ({ path, name: path, bytes })

test('an XML file of any content is rewritten, or refused with a sentence', () => {
  const variables = orderFor('xml', { a: 'new "value" <&>' })
  fc.assert(
    fc.property(bytesOf(...xml), (bytes) => {
      onlyUserErrors(() => rewriteFile(file('web.config', bytes), [], variables, applyTransform))
    }),
    runs,
  )
})

test('a transform of any content is applied, or its findings say why not', () => {
  fc.assert(
    fc.property(bytesOf(...xml), bytesOf(...xdt), (bytes, transform) => {
      onlyUserErrors(() =>
        rewriteFile(
          file('web.config', bytes),
          [file('t.config', transform)],
          orderFor('xml', {}),
          applyTransform,
        ),
      )
    }),
    runs,
  )
})

test('a transform of any content is applied to a sound file, or its findings say why not', () => {
  const bytes = Buffer.from(
    '<configuration>\n  <appSettings>\n    <add key="a" value="1" />\n  </appSettings>\n</configuration>\n',
  )
  const body = fc
    .array(fc.constantFrom(...xdt.slice(2)), { maxLength: 12 })
    .map((parts) => `${xdt[0]}${parts.join('')}${xdt[1]}`)
  fc.assert(
    fc.property(body, (transform) => {
      onlyUserErrors(() =>
        rewriteFile(
          file('web.config', bytes),
          [file('t.config', Buffer.from(transform))],
          orderFor('xml', {}),
          applyTransform,
        ),
      )
    }),
    runs,
  )
})

test('a JSON file of any content is rewritten, or refused with a sentence', () => {
  const variables = orderFor('json', { a: '8080', 'a:0': 'x', 'a:a': '"' })
  fc.assert(
    fc.property(bytesOf(...json), (bytes) => {
      onlyUserErrors(() => rewriteFile(file('app.json', bytes), [], variables, applyTransform))
    }),
    runs,
  )
})

const value = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed())

test('a value that is set in a JSON file is the value that is read from it', () => {
  fc.assert(
    fc.property(value, (wanted) => {
      const variables = orderFor('json', { 'a:b': wanted })
      const { after } = rewriteFile(
        file('app.json', Buffer.from('{"a": {"b": "old"}}')),
        [],
        variables,
        applyTransform,
      )
      expect(JSON.parse(after.toString())).toEqual({ a: { b: wanted } })
    }),
    runs,
  )
})

test('a value that is set in an XML file is the value that a parser reads from it', () => {
  const characters = value.map((text) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ''))
  fc.assert(
    fc.property(characters, (wanted) => {
      const variables = orderFor('xml', { a: wanted })
      const before = Buffer.from(
        '<configuration><appSettings><add key="a" value="old"/></appSettings></configuration>',
      )
      const { after } = rewriteFile(file('web.config', before), [], variables, applyTransform)
      expect(valueIn(after.toString())).toBe(wanted)
    }),
    runs,
  )
})

function valueIn(text: string): string | undefined {
  let found: string | undefined
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'add') found = attributes.value
  })
  parser.write(text).close()
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'berth-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a Docker configuration of any content gives credentials, none, or a sentence', async () => {
  const words = [
    '{',
    '}',
    '"auths"',
    ':',
    '"h"',
    '{"auth":"YTpi"}',
    '"credsStore"',
    '"identitytoken":"x"',
    ',',
    'null',
    '[]',
    '"credHelpers"',
  ]
  const around = { folder, warn() {}, signal: AbortSignal.timeout(600_000) }
  await fc.assert(
    fc.asyncProperty(bytesOf(...words), async (bytes) => {
      writeFileSync(join(folder, 'config.json'), bytes)
      await onlyUserErrorsLater(() => findCredentials({ registry: 'h', path: 'acme/web' }, around))
    }),
    runs,
  )
})
