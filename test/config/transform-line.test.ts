import { expect, test } from 'vitest'
import { parseTransformLine } from '../../src/config/transform-line.js'

const line = { place: 'workspace', target: undefined, optional: false }

test.each([
  ['Web.Production.config', { path: 'Web.Production.config' }],
  ['my transforms/Web x.config', { path: 'my transforms/Web x.config' }],
  ['a.config ?', { path: 'a.config', optional: true }],
  ['a.config?', { path: 'a.config?' }],
  ['a.config => /app/Web.config', { path: 'a.config', target: '/app/Web.config' }],
  [
    'a.config => C:\\inetpub\\Web.config ?',
    { path: 'a.config', target: 'C:\\inetpub\\Web.config', optional: true },
  ],
  ['a  =>  b', { path: 'a ', target: ' b' }],
  ['a=>b.config', { path: 'a=>b.config' }],
  ['*.Production.config => *.config', { path: '*.Production.config', target: '*.config' }],
  ['container:/app/a.config', { place: 'container', path: '/app/a.config' }],
  [
    'container:C:\\app\\a.config => Web.config',
    { place: 'container', path: 'C:\\app\\a.config', target: 'Web.config' },
  ],
  ['deploy/*.config => Web.config', { path: 'deploy/*.config', target: 'Web.config' }],
  ['common.config => *.config', { path: 'common.config', target: '*.config' }],
  ['deploy/*.config', { path: 'deploy/*.config' }],
])('reads %j', (text, expected) => {
  expect(parseTransformLine(text)).toEqual({ ...line, ...expected, text })
})

test.each([
  ['=> Web.config', 'is neither a transform nor a pair'],
  ['a.config =>', 'is neither a transform nor a pair'],
  ['a => b => c', 'is neither a transform nor a pair'],
  [' ?', 'is neither a transform nor a pair'],
  ['*.*.config => *.*', 'has more than one "*" on a side'],
  ['a.config => *.*', 'has more than one "*" on a side'],
  ['container:app/a.config', 'does not say where in the container'],
  ['a.config => container:/app/web.config', 'has "container:" before its target'],
  ['a.config => appsettings.JSON', 'would apply an XML transform to a file that is not XML'],
])('refuses %j', (text, problem) => {
  expect(() => parseTransformLine(text)).toThrow(problem)
})
