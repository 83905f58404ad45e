import { expect, test } from 'vitest'
import type { Kind } from '../../src/config/kind.js'
import { parseTokenPattern } from '../../src/config/tokens/pattern.js'
import { rewriteText } from '../support/config.js'

const odd = `<&>"'$1$&\\#{B}`

test.each<[string, Kind, string, string]>([
  ['as it is in any text', 'text', 'a #{A};#{a}', `a ${odd};${odd}`],
  ['as it is in .ini', 'ini', '[#{A}]', `[${odd}]`],
  ['in a string of JSON', 'json', '{"k": "x#{A}"}', `{"k": "x${JSON.stringify(odd).slice(1, -1)}"}`],
  ['outside of the strings of JSON', 'json', '{"k": /* " */ #{A}}', `{"k": /* " */ ${odd}}`],
  ['in text of XML', 'xml', '<a>#{A}</a>', `<a>&lt;&amp;&gt;"'$1$&amp;\\#{B}</a>`],
  ['in a value of XML', 'xml', "<a b='#{A}'/>", `<a b='&lt;&amp;&gt;&quot;&apos;$1$&amp;\\#{B}'/>`],
  ['in CDATA', 'xml', '<a><![CDATA[#{A}]]></a>', `<a><![CDATA[${odd}]]></a>`],
  ['in YAML, where # would begin a comment', 'yaml', 'k: #{A}\nb: 1 # #{A}\n', `k: ${odd}\nb: 1 # ${odd}\n`],
])('puts a value %s', (_name, kind, before, after) => {
  expect(rewriteText(kind, before, { A: odd }, '#{*}')).toMatchObject({ text: after, warnings: [] })
})

test.each([
  [`\${*}`, `a \${Name} $Name`, 'a v $Name'],
  ['__*__', 'x__Name__y', 'xvy'],
  ['%%*%%', '%%Name%%%%Name%%', 'vv'],
  ['{{*}}', '{{Name}}', 'v'],
  ['<%=*%>', '<%=Name%>', 'v'],
])('knows a token that looks like %s', (pattern, before, after) => {
  expect(rewriteText('text', before, { name: 'v' }, pattern).text).toBe(after)
})

test.each(['#{}', '*', '#{*', '*}', '#{*}*', '# *}'])('refuses %j as the look of a token', (text) => {
  expect(() => parseTokenPattern(text)).toThrow('does not say how a token looks. Write one "*"')
})

test('leaves a token without a variable, and warns once of its name', () => {
  expect(rewriteText('text', `a \${b} \${c}\n\${B}`, { c: 'x' }, `\${*}`)).toMatchObject({
    text: `a \${b} x\n\${B}`,
    warnings: [`app.text, line 1: no variable has the name of \${b}, which stays, as 1 more`],
  })
})

test('reads a file by its kind also where tokens stand in it, and leaves alone what a variable has set', () => {
  const json = '{"port": #{Port}, "url": "#{Url}", "host": "old"}'
  expect(rewriteText('json', json, { Port: '80', host: '#{Port}', url: 'u' }, '#{*}').text).toBe(
    '{"port": 80, "url": "u", "host": "#{Port}"}',
  )
})

test('a comment of XML takes no value with two hyphens', () => {
  expect(rewriteText('xml', '<a><!-- #{A} --></a>', { A: 'x--y' }, '#{*}')).toMatchObject({
    text: '<a><!-- #{A} --></a>',
    warnings: ['app.xml, line 1: "A" is not set: a comment cannot hold "--"'],
  })
})

test('refuses a binary file, but not one in UTF-16', () => {
  expect(() => rewriteText('text', 'a\0#{A}', { A: 'x' }, '#{*}')).toThrow('app.text is binary')
})
