import { expect, test } from 'vitest'
import { applyEdits } from '../../src/config/edits.js'
import { createLookup } from '../../src/config/lookup.js'
import { concealments, editsOf } from '../../src/config/target.js'
import { xml } from '../../src/config/xml-kind.js'

function find(text: string, variables: Record<string, string>, canHold = (_character: string) => true) {
  return xml.find(text, createLookup(new Map(Object.entries(variables))), { path: 'web.config', canHold })
}

function set(
  text: string,
  variables: Record<string, string>,
  canHold?: (character: string) => boolean,
): string {
  return applyEdits(text, editsOf(find(text, variables, canHold)))
}

const app = (add: string) => `<c><appSettings>${add}</appSettings></c>`
const settings = (setting: string) =>
  `<c><applicationSettings><My.Settings>${setting}</My.Settings></applicationSettings></c>`

test.each<[string, string, string]>([
  ['a value', '<add key="A" value="old"/>', '<add key="A" value="new"/>'],
  ['a value in single quotes', "<add value='old' key='A' />", "<add value='new' key='A' />"],
  ['a name in another case', '<add key="a" value="old"/>', '<add key="a" value="new"/>'],
  ['a name with references', '<add key="&#65;" value="old"/>', '<add key="&#65;" value="new"/>'],
  [
    'every duplicate',
    '<add key="A" value="1"/><add key="a" value="2"/>',
    '<add key="A" value="new"/><add key="a" value="new"/>',
  ],
  ['a value that is missing', '<add key="A" />', '<add key="A" value="new" />'],
  [
    'a value that is missing before others',
    '<add key="A" lock="1"></add>',
    '<add key="A" lock="1" value="new"></add>',
  ],
  ['an element of a prefix', '<x:add key="A" value="old"/>', '<x:add key="A" value="new"/>'],
  [
    'layout as it is',
    '<add\r\n\tkey = "A"\r\n\tvalue = "old"\t/>',
    '<add\r\n\tkey = "A"\r\n\tvalue = "new"\t/>',
  ],
  [
    'nothing of another element',
    '<remove key="A" value="old"/><ADD key="A" value="old"/>',
    '<remove key="A" value="old"/><ADD key="A" value="old"/>',
  ],
  ['nothing deeper down', '<x><add key="A" value="old"/></x>', '<x><add key="A" value="old"/></x>'],
  ['nothing in a comment', '<!-- <add key="A" value="old"/> -->', '<!-- <add key="A" value="old"/> -->'],
])('sets in appSettings %s', (_name, text, expected) => {
  expect(set(app(text), { A: 'new' })).toBe(app(expected))
})

test('sets a connection string with its quotes kept right, and nothing beside it', () => {
  const text =
    '<c xmlns="urn:x"><connectionStrings><clear/><add name="Db" providerName="p" connectionString="old"/></connectionStrings></c>'
  expect(set(text, { DB: 'Server=a;Password="p&<\'>"' })).toBe(
    text.replace('"old"', '"Server=a;Password=&quot;p&amp;&lt;\'>&quot;"').replace("'>&", "'&gt;&"),
  )
})

test.each<[string, string, string]>([
  [
    'a value',
    '<setting name="A" serializeAs="String"><value>old</value></setting>',
    '<setting name="A" serializeAs="String"><value>new</value></setting>',
  ],
  [
    'a value that is empty',
    '<setting name="A"><value /></setting>',
    '<setting name="A"><value>new</value></setting>',
  ],
  [
    'a value that is missing',
    '<setting name="A">\n</setting>',
    '<setting name="A">\n<value>new</value></setting>',
  ],
  [
    'a value of an empty setting',
    '<p:setting name="A"/>',
    '<p:setting name="A"><p:value>new</p:value></p:setting>',
  ],
  [
    'a value that holds elements',
    '<setting name="A"><value><x name="A"/></value></setting>',
    '<setting name="A"><value>new</value></setting>',
  ],
  [
    'the first of two values',
    '<setting name="A"><value>1</value><value>2</value></setting>',
    '<setting name="A"><value>new</value><value>2</value></setting>',
  ],
  [
    'nothing that is inside a value',
    '<setting name="A"><value><setting name="A"/></value></setting>',
    '<setting name="A"><value>new</value></setting>',
  ],
])('sets in applicationSettings %s', (_name, text, expected) => {
  expect(set(settings(text), { a: 'new' })).toBe(settings(expected))
})

test('sets no setting outside applicationSettings', () => {
  expect(
    find('<c><otherSettings><setting name="A"><value/></setting></otherSettings></c>', { A: 'x' }),
  ).toEqual([])
})

test.each<[string, string, string]>([
  ['a CDATA section', '<value><![CDATA[a<b]]></value>', 'a<b'],
  ['references', '<value>a&lt;&#98;</value>', 'a<b'],
  ['an empty element', '<value/>', ''],
])('edits nothing where the value stands already in %s', (_name, value, held) => {
  const text = settings(`<setting name="A">${value}</setting>`)
  expect(set(text, { A: held })).toBe(text)
})

test('keeps line ends and tabs of a value where a reader would lose them', () => {
  expect(set(app('<add key="A" value=""/>'), { A: '1\r\n\t2' })).toBe(
    app('<add key="A" value="1&#xD;&#xA;&#x9;2"/>'),
  )
  expect(set(settings('<setting name="A"><value/></setting>'), { A: '1\r\n\t"2"' })).toBe(
    settings('<setting name="A"><value>1&#xD;\n\t"2"</value></setting>'),
  )
})

test('writes a character that the encoding does not have as a reference', () => {
  const ascii = (character: string) => character < '\x80'
  expect(set(app('<add key="A" value=""/>'), { A: 'ä€😀' }, ascii)).toBe(
    app('<add key="A" value="&#xE4;&#x20AC;&#x1F600;"/>'),
  )
})

test.each(['a\u0000b', 'a\u001bb', 'a\ud800b', '\uffff'])(
  'refuses %j, which no XML can hold, without showing it',
  (value) => {
    expect(() => find(app('<add key="A" value=""/>'), { A: value })).toThrow(
      'The value of "A" in config-variables holds a character that XML cannot hold. Take control characters out of it.',
    )
  },
)

test('hides the values that a variable has given, and no others', () => {
  const text = `<c><appSettings><add key="A" value="secret"/><add key="B" value="other"/></appSettings></c>`
  expect(applyEdits(text, concealments(find(text, { A: 'secret', B: 'wanted' })))).toBe(
    text.replace('secret', '***'),
  )
})
