import { expect, test } from 'vitest'
import { transformXml } from '../../../src/config/xdt/transform.js'

const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'

function run(source: string, body: string) {
  return transformXml(
    { name: 'web.config', bytes: Buffer.from(source) },
    { name: 'web.release.config', bytes: Buffer.from(`<a ${xdt}>${body}</a>`) },
  )
}

test('a path that names an attribute meets what earlier transforms have set, inserted and removed', () => {
  const { bytes } = run(
    '<a><b k="1"/><b k="2"/></a>',
    `<b k="3" xdt:Transform="SetAttributes" xdt:Locator="Condition(@k='1')"/>` +
      `<b k="4" xdt:Transform="Insert"/>` +
      `<b xdt:Transform="Remove" xdt:Locator="Condition(@k='2')"/>` +
      `<b n="x" xdt:Transform="SetAttributes" xdt:Locator="Condition(@k='3')"/>` +
      `<b n="y" xdt:Transform="SetAttributes" xdt:Locator="Condition(@k='4')"/>`,
  )
  expect(Buffer.from(bytes ?? []).toString()).toBe('<a><b k="3"\t\tn="x"/>\t<b k="4" n="y"/></a>')
})

test.each([
  ['parentheses', `${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
  ['signs', `${'-'.repeat(100_000)}1`],
  ['operators', Array(100_000).fill('a').join(' or ')],
  ['predicates', `${'b['.repeat(50_000)}1${']'.repeat(50_000)}`],
])('an expression of too many %s is an error of the transform', (_, expression) => {
  const { applied, log } = run(
    '<a><b/></a>',
    `<b xdt:Transform="Remove" xdt:Locator="Condition((${expression}))"/>`,
  )
  expect(applied).toBe(false)
  expect(log[0]?.message).toMatch(/is too deep to evaluate\.$/)
})
