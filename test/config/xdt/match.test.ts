import { expect, test } from 'vitest'
import { transformXml } from '../../../src/config/xdt/transform.js'

const names = Array.from({ length: 12 }, (_, at) => `k${at}`)

function write(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}

test('a Match of many attributes meets only the elements that have all of them with the same values', () => {
  const all = Object.fromEntries(names.map((name) => [name, `of ${name}`]))
  const { k11: _, ...tooFew } = all
  const others = [
    `<b${write({ ...all, k7: 'other' })}/>`,
    `<b${write(tooFew)}/>`,
    `<b xmlns:n="urn:n"${write(tooFew)} n:k11="of k11"/>`,
    `<c${write(all)}/>`,
  ]
  const same = `<b${write(all)}/><b${write({ more: '1', ...Object.fromEntries(Object.entries(all).toReversed()) })}/>`
  const result = transformXml(
    { name: 'web.config', bytes: Buffer.from(`<a>${others.join('')}${same}</a>`) },
    {
      name: 'web.release.config',
      bytes: Buffer.from(
        `<a xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><b${write(all)} xdt:Transform="RemoveAll" xdt:Locator="Match(${names.join(',')})"/></a>`,
      ),
    },
  )
  expect(Buffer.from(result.bytes ?? []).toString()).toBe(`<a>${others.join('')}</a>`)
})
