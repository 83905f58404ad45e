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

/** An element that holds so many levels of children, one in the other. */
const nested = (levels: number) => `<a>${'<b>'.repeat(levels)}${'</b>'.repeat(levels)}</a>`

test('an absolute path inside others is computed once, whatever the nodes it is asked for', () => {
  const condition = `${'//*['.repeat(12)}@k${']'.repeat(12)} or self::b`
  const { bytes, log } = run(
    nested(500),
    `<b k="1" xdt:Transform="SetAttributes" xdt:Locator="Condition(${condition})"/>`,
  )
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
  expect(Buffer.from(bytes ?? []).toString()).toMatch(/^<a><b k="1"><b>/)
})

test.each([
  ['//*[.//*[.//*]]', "'//*[.//*[.//*]]' takes more than 10,000,000 steps."],
  ['//*[following::*[preceding::*]]', "'//*[following::*[preceding::*]]' takes more than 10,000,000 steps."],
  ["//*[contains(., 'x') or count(.//*[contains(., 'x')]) = 1]", 'takes more than 10,000,000 steps.'],
])('the expression %s ends in a sentence on a document that is too large for it', (path, message) => {
  const wide = `<a>${`${nested(400)}`.repeat(2)}</a>`
  const { applied, log } = run(wide, `<b xdt:Transform="Remove" xdt:Locator="XPath(${path})"/>`)
  expect(applied).toBe(false)
  expect(log.find(({ level }) => level === 'error')?.message).toContain(message)
})

test('every element of a transform has steps of its own', () => {
  const remove = `<b xdt:Transform="Remove" xdt:Locator="XPath(//*[.//*[@none]])"/>`
  const { applied, log } = run(nested(600), remove.repeat(12))
  expect(applied).toBe(true)
  expect(log.filter(({ level }) => level === 'warning')).toHaveLength(12)
})
