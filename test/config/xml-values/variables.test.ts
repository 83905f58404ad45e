import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/config/edits.js'
import { createLookup } from '../../../src/config/lookup.js'
import { concealments, editsOf } from '../../../src/config/target.js'
import { xmlWithPaths as xml } from '../../../src/config/xml-values/path-kind.js'
import { rewriteText } from '../../support/config.js'

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

test('sets entries of sections that configSections declares, and of user settings', () => {
  const text = (mode: string, inner: string, own: string) =>
    `<c><configSections><section name="my" type="t"/><sectionGroup name="g"><section name="in" type="t"/></sectionGroup></configSections><my><add key="Mode" value="${mode}"/><add key="Other" type="x"/></my><g><in><add key="Deep" value="${inner}"/></in></g><userSettings><App><setting name="Own"><value>${own}</value></setting></App></userSettings></c>`
  expect(set(text('a', 'b', 'c'), { 'my:mode': '1', G__In__Deep: '2', 'App:Own': '3', Other: '4' })).toBe(
    text('1', '2', '3'),
  )
})

const both =
  '<c><connectionStrings><add name="Main" connectionString="a"/></connectionStrings><appSettings><add key="Main" value="b"/></appSettings></c>'

test('sets entries of one name in all sections, and with a section before the name in that one', () => {
  expect(rewriteText('xml', both, { Main: 'x' })).toMatchObject({
    text: both.replace('"a"', '"x"').replace('"b"', '"x"'),
    warnings: [
      'app.xml: "Main" sets entries of connectionStrings and appSettings; to set one of them, write connectionStrings:Main or appSettings:Main',
    ],
  })
  expect(rewriteText('xml', both, { ConnectionStrings__Main: 'x' })).toMatchObject({
    text: both.replace('"a"', '"x"'),
    warnings: [],
  })
  expect(set(both, { Main: 'x', 'connectionStrings:Main': 'y' })).toBe(
    both.replace('"a"', '"y"').replace('"b"', '"x"'),
  )
})

test('puts the value of a setting with serializeAs="Xml" in as it is, or refuses it', () => {
  const list = (value: string) =>
    settings(`<setting name="L" serializeAs="Xml"><value>${value}</value></setting>`)
  expect(set(list('<old/>'), { L: '<a><b x="1"/></a>' })).toBe(list('<a><b x="1"/></a>'))
  for (const wrong of ['<a>', 'text', '<a/><b/>', '<?xml version="1.0"?><a/>'])
    expect(() => set(list('<old/>'), { L: wrong })).toThrow('is not well-formed XML')
})

const machine =
  '<c xmlns:x="urn:x"><!-- c --><machineKey validationKey="old" x:other="1"/><t>text</t><e /><x:y>1</x:y><m>a<b/></m></c>'

test.each<[string, string, string, string]>([
  ['an attribute', '/c/machineKey/@validationKey', '="old"', '="&amp;new"'],
  ['an attribute by a prefix of the root', '//@x:other', '="1"', '="&amp;new"'],
  ['the text of an element', '/c/t', '>text<', '>&amp;new<'],
  ['a text', '/c/t/text()', '>text<', '>&amp;new<'],
  ['an empty element', '//e', '<e />', '<e>&amp;new</e>'],
  ['an element by a prefix', '/c/x:y', '>1<', '>&amp;new<'],
])('sets %s by its XPath', (_name, path, before, after) => {
  expect(set(machine, { [path]: '&new' })).toBe(machine.replace(before, after))
})

test.each([
  ['/c/[', "The XPath /c/[ in config-variables cannot be used: '/c/[' has an invalid token"],
  ['/z:a', "Namespace prefix 'z' is not defined"],
  ['/', 'it selects what is no attribute, element or text'],
  ['//comment()', 'it selects what is no attribute, element or text'],
])('refuses the XPath %s', (path, problem) => {
  expect(() => set(machine, { [path]: 'x' })).toThrow(problem)
})

test('leaves an element that holds more than text, and warns', () => {
  expect(rewriteText('xml', machine, { '/c/m': 'x' })).toMatchObject({
    text: machine,
    warnings: ['app.xml, line 1: "/c/m" is not set: <m> there holds more than text'],
  })
})

test('refuses two variables for one place, and prefers an XPath to a name', () => {
  expect(() => rewriteText('xml', machine, { '/c/t': '1', '//t': '2' })).toThrow(
    'The variables "/c/t" and "//t" both set what stands in app.xml, line 1. Leave one of them out',
  )
  const path = '/c/appSettings/add/@value'
  expect(rewriteText('xml', both, { 'appSettings:Main': '1', [path]: '2' }).text).toBe(
    both.replace('"b"', '"2"'),
  )
})
