import { expect, test } from 'vitest'
import { showChange } from '../../src/config/diff.js'

const path = '/app/Web.config'

test('shows a unified diff with the path of the file', () => {
  expect(showChange({ path, before: 'a\nb\nc\n', after: 'a\nB\nc\n' }, [])).toBe(
    '--- a/app/Web.config\n+++ b/app/Web.config\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n',
  )
})

test('is empty where nothing changed', () => {
  expect(showChange({ path, before: 'a', after: 'a' }, [])).toBe('')
})

test.each([
  ['as it is', 's3cret.*', '<v>s3cret.*</v>', '<v>***</v>'],
  ['in an XML attribute', 'a"b&c<d', 'v="a&quot;b&amp;c&lt;d"', 'v="***"'],
  ['in an XML text', 'a"b&c>d', '<v>a"b&amp;c&gt;d</v>', '<v>***</v>'],
  ['in JSON', 'C:\\a "b"', '"C:\\\\a \\"b\\""', '"***"'],
])('hides a value %s', (_name, value, line, shown) => {
  expect(showChange({ path, before: 'old\n', after: `${line}\n` }, [value])).toContain(`\n+${shown}\n`)
})

test('hides a value in the lines that were there before', () => {
  expect(showChange({ path, before: 'x s3cret\n', after: 'y\n' }, ['s3cret'])).toContain('\n-x ***\n')
})

test('hides the longer of two values whole', () => {
  expect(showChange({ path, before: '', after: 'secret-two\n' }, ['secret', 'secret-two'])).toContain(
    '\n+***\n',
  )
})

test.each(['', 'abc', '    ', 'true', 'FALSE', 'null'])(
  'leaves %j alone, which would blank what it does not mean',
  (value) => {
    const after = `<a x="abc" y="true" z="FALSE" n="null"/>    \n`
    expect(showChange({ path, before: '', after }, [value])).toContain(`+${after}`)
  },
)

test('keeps line ends of a path out of its header', () => {
  expect(showChange({ path: 'a\n+++ b', before: 'a', after: 'b' }, []).split('\n')).toHaveLength(8)
})

test('gives up on a diff that nobody would read', () => {
  const lines = (mark: string) => Array.from({ length: 2500 }, (_, index) => `${mark}${index}\n`).join('')
  expect(showChange({ path, before: lines('a'), after: lines('b') }, [])).toBe(
    '--- a/app/Web.config\n+++ b/app/Web.config\n(more than 2000 lines differ)\n',
  )
})

test('compares texts of as many lines line by line, in one diff with what stands near', () => {
  const before = Array.from({ length: 20 }, (_, at) => `line ${at + 1}`)
  const after = before.map((line, at) => ([2, 3, 9, 19].includes(at) ? `${line}!` : line))
  const same = (all: readonly string[]) => ` ${all.join('\n ')}\n`
  const text = showChange({ path: 'a', before: before.join('\n'), after: after.join('\n') }, [])
  expect(text).toBe(
    `--- a/a\n+++ b/a\n@@ -1,13 +1,13 @@\n${same(before.slice(0, 2))}-line 3\n-line 4\n+line 3!\n+line 4!\n${same(before.slice(4, 9))}-line 10\n+line 10!\n${same(before.slice(10, 13))}@@ -17,4 +17,4 @@\n${same(before.slice(16, 19))}-line 20\n\\ No newline at end of file\n+line 20!\n\\ No newline at end of file\n`,
  )
})
