import { expect, test } from 'vitest'
import { failIn } from '../../../src/config/xml/fail.js'
import { readXml } from '../../../src/config/xml/read.js'

function read(text: string) {
  return [...readXml(text, failIn(text, 'web.config'))]
}

test('splits a document into all that it holds', () => {
  const text = [
    '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "x"><!-- ]> --><?p ]> ?>]>\n',
    '<a><!-- <b> --><![CDATA[<c>]]><?pi <d> ?>&e;&#1;<p:e x = \'1\'\n y="&amp;>" /></a >\n<!-- end -->\n',
  ].join('')
  const tokens = read(text)
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  const shown = tokens.map((token) => [
    token.kind,
    text.slice(token.start, token.end).trim(),
    ...(token.kind === 'start'
      ? token.attributes.map((one) => `${one.name}: ${text.slice(one.valueStart, one.valueEnd)}`)
      : []),
  ])
  expect(shown.filter(([, piece]) => piece !== '')).toEqual([
    ['declaration', '<?xml version="1.0"?>'],
    ['doctype', '<!DOCTYPE a [<!ENTITY e "x"><!-- ]> --><?p ]> ?>]>'],
    ['start', '<a>'],
    ['comment', '<!-- <b> -->'],
    ['cdata', '<![CDATA[<c>]]>'],
    ['instruction', '<?pi <d> ?>'],
    ['text', '&e;&#1;'],
    ['start', '<p:e x = \'1\'\n y="&amp;>" />', 'x: 1', 'y: &amp;>'],
    ['end', '</a >'],
    ['comment', '<!-- end -->'],
  ])
})

test.each([
  ['', 1, 1, 'There is no root element'],
  ['<a>\n  <b>\n</a>', 3, 3, '</a> does not match <b>'],
  ['<a/>\n<b/>', 2, 1, 'There are several root elements'],
  ['</a>', 1, 3, '</a> closes nothing'],
  ['<a>\r\n<b>\r<c>', 3, 4, 'The file ends before <c> is closed'],
  ['<a>x & y</a>', 1, 6, '"&" should be written &amp;, or begin a reference'],
  ['<a>&nbsp;</a>', 1, 4, 'The entity "nbsp" is not declared'],
  ['<a x="&e;"/>', 1, 7, 'The entity "e" is not declared'],
  ['<a x="1" x="2"/>', 1, 10, 'The attribute x stands there twice'],
  ['<a x="<"/>', 1, 7, '"<" in the value of x should be written &lt;'],
  ['<a x=1/>', 1, 6, 'The value of the attribute x should stand between quotes'],
  ['<a x="1"y="2"/>', 1, 9, 'White space should stand between attributes'],
  ['<a', 1, 3, 'The file ends inside a tag'],
  ['<a x', 1, 5, 'The file ends inside a tag'],
  ['<a x="', 1, 7, 'The file ends inside a tag'],
  ['<a>< b/></a>', 1, 5, 'A name should follow "<"'],
  ['<a>]]></a>', 1, 4, '"]]>" is not allowed in text'],
  ['<a/>text', 1, 5, 'There is text outside the root element'],
  ['<a><!-- -- --></a>', 1, 9, 'A comment cannot contain "--"'],
  ['<a><!-- ', 1, 4, 'This comment is not closed'],
  ['<a><![CDATA[</a>', 1, 4, 'This CDATA section is not closed'],
  ['<![CDATA[x]]><a/>', 1, 1, 'There is text outside the root element'],
  [' <?xml version="1.0"?><a/>', 1, 2, 'An XML declaration stands only at the start of a file'],
  ['<?xml version="1.1"?><a/>', 1, 1, 'The XML declaration is not valid, or its version is not 1.0'],
  ['<a><?x</a>', 1, 6, 'A name should follow "<?"'],
  ['<a></a', 1, 6, 'A name and ">" should follow "</"'],
  ['<a></ a>', 1, 6, 'A name and ">" should follow "</"'],
  ['<!DOCTYPE a [<a/>', 1, 14, 'This is no markup that a DOCTYPE may hold, or the DOCTYPE is not closed'],
  ['<!DOCTYPE a><!DOCTYPE a><a/>', 1, 13, 'There are several DOCTYPEs'],
  ['<a/><!DOCTYPE a>', 1, 5, 'The DOCTYPE stands behind the start of the root element'],
  ['<!x><a/>', 1, 1, 'This is neither a comment nor CDATA nor a DOCTYPE'],
  ['<a>\u0001</a>', 1, 4, 'The character U+0001 is not allowed in XML'],
  [
    '<!DOCTYPE a [<!ENTITY e SYSTEM "f">]><a x="&e;"/>',
    1,
    44,
    'The external entity "e" cannot stand in a value',
  ],
  ['<!DOCTYPE a [<!ENTITY e "<b>">]><a>&e;</a>', 1, 36, 'In the entity "e": </a> does not match <b>'],
])('shows where %j goes wrong', (text, line, column, problem) => {
  expect(() => read(text)).toThrow(
    `web.config, line ${line}, column ${column}: ${problem}. Correct the file, which is read as XML:\n`,
  )
})

test('adds up what entities stand for without expanding one, and refuses a billion laughs', () => {
  const entities = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  )
  const document = (name: string) => `<!DOCTYPE a [<!ENTITY e0 "ha">${entities.join('')}]><a>&${name};</a>`
  expect(read(document('e5'))).toHaveLength(4)
  expect(() => read(document('e30'))).toThrow('The entities stand for more than 10,000,000 characters')
})

test('reads a document nested a million levels deep', () => {
  expect(read(`${'<a>'.repeat(1e6)}${'</a>'.repeat(1e6)}`)).toHaveLength(2e6)
})
