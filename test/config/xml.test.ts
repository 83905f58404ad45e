import { expect, test } from 'vitest'
import { readTags } from '../../src/config/xml.js'

function read(text: string) {
  return [...readTags(text, 'web.config')]
}

test('reads tags with their attributes and passes over all else', () => {
  const text = [
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "<x>"><!-- ]> --><?p ]> ?>]>\n',
    '<a><!-- <b> --><![CDATA[<c>]]><?pi <d> ?>&e;&#1;<p:e x = \'1\'\n y="&amp;>" /></a >\n<!-- end -->\n',
  ].join('')
  const shown = read(text).map(({ kind, name, start, end, attributes }) => [
    kind,
    name,
    text.slice(start, end),
    ...attributes.map((one) => `${one.name}: ${text.slice(one.valueStart, one.valueEnd)}`),
  ])
  expect(shown).toEqual([
    ['start', 'a', '<a>'],
    ['empty', 'p:e', '<p:e x = \'1\'\n y="&amp;>" />', 'x: 1', 'y: &amp;>'],
    ['end', 'a', '</a >'],
  ])
})

test.each([
  ['', 1, 1, 'there is no root element'],
  ['<a>\n  <b>\n</a>', 3, 1, '</a> where <b> ends'],
  ['<a/>\n<b/>', 2, 1, 'a second root element'],
  ['</a>', 1, 1, '</a> without its start'],
  ['<a>\r\n<b>\r<c>', 3, 1, '<c> has no end'],
  ['<a>x & y</a>', 1, 6, '"&" is no reference'],
  ['<a>&nbsp;</a>', 1, 4, '"&nbsp;" is no reference'],
  ['<a x="&e;"/>', 1, 7, '"&e;" is no reference'],
  ['<a x="1" x="2"/>', 1, 10, 'the attribute x twice'],
  ['<a x="<"/>', 1, 3, '<a is not a whole tag'],
  ['<a x=1/>', 1, 3, '<a is not a whole tag'],
  ['<a x="1"y="2"/>', 1, 9, '<a is not a whole tag'],
  ['<a', 1, 3, '<a is not a whole tag'],
  ['<a>< b/></a>', 1, 4, 'a "<" that begins no tag'],
  ['<a>]]></a>', 1, 4, '"]]>" in text'],
  ['<a/>text', 1, 5, 'text outside the root element'],
  ['<a><!-- -- --></a>', 1, 9, 'a comment that does not end with "-->"'],
  ['<a><![CDATA[</a>', 1, 4, '"]]>" is missing'],
  ['<![CDATA[x]]><a/>', 1, 1, 'a "<" that begins no tag'],
  [' <?xml version="1.0"?><a/>', 1, 2, 'an XML declaration that does not come first'],
  ['<!DOCTYPE a [<a/>', 1, 1, 'a DOCTYPE without its end'],
  ['<!DOCTYPE a><!DOCTYPE a><a/>', 1, 13, 'a "<" that begins no tag'],
  ['<a>\u0001</a>', 1, 4, 'a control character'],
])('shows where %j goes wrong', (text, line, column, reason) => {
  expect(() => read(text)).toThrow(
    `web.config, line ${line}, column ${column}: this is not well-formed XML: ${reason}. Correct the file:\n`,
  )
})

test('passes over a billion laughs without expanding one', () => {
  const entities = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  expect(read(`<!DOCTYPE a [<!ENTITY e0 "ha">${entities.join('')}]><a>&e30;</a>`)).toHaveLength(2)
})

test('reads a document nested a million levels deep', () => {
  expect(read(`${'<a>'.repeat(1e6)}${'</a>'.repeat(1e6)}`)).toHaveLength(2e6)
})
