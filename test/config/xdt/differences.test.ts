import { expect, test } from 'vitest'
import { transformXml } from '../../../src/config/xdt/transform.js'

const xdt = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'

function run(source: string | Uint8Array, body: string) {
  const transform = `<a ${xdt}>${body}</a>`
  return transformXml(
    { name: 'web.config', bytes: Buffer.from(source) },
    { name: 'web.release.config', bytes: Buffer.from(transform) },
  )
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString()
}

const latin = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['windows-1252', '\x80 \xe9'],
  ['iso-8859-1', '\xa4 \xe9'],
  ['shift_jis', '\x83\x65'],
])('a file in %s that is not UTF-8 keeps its bytes', (encoding, text) => {
  const source = latin(`<?xml version="1.0" encoding="${encoding}"?>\n<a>${text}<b/></a>\n`)
  const result = run(source, '<b xdt:Transform="SetAttributes" k="1"/>')
  expect(result.failure).toBeUndefined()
  expect(Buffer.from(result.bytes ?? []).toString('latin1')).toBe(
    `<?xml version="1.0" encoding="${encoding}"?>\n<a>${text}<b k="1"/></a>\n`,
  )
})

test('a character that the encoding of the file does not have becomes a reference in text and values', () => {
  const source = latin('<?xml version="1.0" encoding="iso-8859-1"?>\n<a>\n  <b k="\xe9"/>\n</a>\n')
  const result = run(source, '<b k="€\u{1f600}é" xdt:Transform="Replace">ł</b>')
  expect(Buffer.from(result.bytes ?? []).toString('latin1')).toBe(
    '<?xml version="1.0" encoding="iso-8859-1"?>\n<a>\n  <b k="&#x20AC;&#x1F600;\xe9">&#x142;</b>\n</a>\n',
  )
})

test('where no reference can stand, a character that the encoding does not have is refused', () => {
  const source = latin('<?xml version="1.0" encoding="iso-8859-1"?>\n<a>\xe9</a>\n')
  const result = run(source, '<b xdt:Transform="Insert"><!-- € --></b>')
  expect(result.bytes).toBeUndefined()
  expect(result.failure?.error.problem).toBe(
    'The encoding iso-8859-1 has no character "€", and where it stands no reference can',
  )
})

test('bytes that are not UTF-8 are refused where no encoding is declared', () => {
  const result = run(latin('<a>\xe9</a>'), '')
  expect(result.failure?.stage).toBe('load-source')
  expect(result.failure?.error.problem).toBe(
    'web.config is not valid UTF-8, and no XML declaration names another encoding',
  )
})

test.each(['utf-8', 'us-ascii', 'bogus'])(
  'bytes that are not valid in the declared %s are refused',
  (encoding) => {
    const result = run(latin(`<?xml version="1.0" encoding="${encoding}"?><a>\xe9</a>`), '')
    expect(result.failure?.error.problem).toBe(
      `web.config is not valid UTF-8, and not valid in the encoding "${encoding}" that its XML declaration names`,
    )
  },
)

test('a new root gets no white space where the document has none', () => {
  const result = transformXml(
    { name: 's', bytes: Buffer.from('<a/><!-- end -->') },
    { name: 't', bytes: Buffer.from(`<a ${xdt} xdt:Transform="Replace" k="1"/>`) },
  )
  expect(textOf(result.bytes)).toBe('<a k="1"/><!-- end -->')
})

test('several neighbours removed from one line leave the last white space that breaks the line', () => {
  const source = '<?xml version="1.0"?>\n<a>\n  <x/> <y/> <z/>\n</a>\n'
  const result = run(source, '<x xdt:Transform="Remove"/><y xdt:Transform="Remove"/>')
  expect(textOf(result.bytes)).toBe('<?xml version="1.0"?>\n<a>\n  <z/>\n</a>\n')
})

test('an element that holds two hyphens cannot be commented out, and nothing is written', () => {
  const result = run('<a><b k="1--2"/></a>', '<b xdt:Transform="CommentOut"/>')
  expect(result.bytes).toBeUndefined()
  expect(result.failure?.stage).toBe('save')
  expect(result.failure?.error.remedy).toBe('Remove the element instead, or take "--" out of it')
})

test('an encoding with an unknown name is refused; utf8 is UTF-8', () => {
  const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>\n<a>é</a>\n`
  expect(run(declared('bogus'), '').failure?.error.problem).toBe(
    'The XML declaration names the encoding "bogus", which is not known',
  )
  expect(textOf(run(declared('utf8'), '').bytes)).toBe(declared('utf8'))
})

test('half of a surrogate pair is refused', () => {
  expect(run('<a>&#xD83D;</a>', '').failure?.stage).toBe('save')
})

test('an import is refused, because it would load code', () => {
  const result = run('<a/>', '<xdt:Import assembly="x" namespace="y"/>')
  expect(result.failure?.stage).toBe('load-transform')
  expect(result.log.map(({ level }) => level)).toEqual(['error'])
})

function laughs(levels: number): string {
  const entities = Array.from(
    { length: levels },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  )
  return `<!DOCTYPE a[<!ENTITY e0 "boom">${entities.join('')}]>`
}

test('entities are never expanded: references stay as they are', () => {
  const source = `${laughs(5)}<a k="&e5;">&e5;<b/></a>`
  expect(textOf(run(source, '<b xdt:Transform="Remove"/>').bytes)).toBe(source.replace('<b/>', ''))
})

test.each(['<a k="&e30;"/>', '<a>&e30;</a>'])(
  'entities that stand for too much are refused in %s',
  (body) => {
    const { failure } = run(laughs(30) + body, '')
    expect(failure?.stage).toBe('load-source')
    expect(failure?.error.problem).toMatch(/The entities stand for more than 10,000,000 characters$/)
  },
)

test('a chain of entities that is too long is refused', () => {
  const entities = Array.from({ length: 100_000 }, (_, at) => `<!ENTITY e${at} "&e${at + 1};">`)
  const { failure } = run(`<!DOCTYPE a[${entities.join('')}]><a k="&e0;"/>`, '')
  expect(failure?.error.problem).toMatch(/Entities refer to each other in more than 500 levels$/)
})

test('a hundred thousand levels are no trouble', () => {
  const source = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`
  expect(textOf(run(source, '<b xdt:Transform="Remove"/>').bytes)).toBe(source)
})

test('a transform of more than a thousand levels is refused', () => {
  const result = run('<a/>', '<b>'.repeat(1000) + '</b>'.repeat(1000))
  expect(result.failure?.stage).toBe('load-transform')
  expect(result.failure?.error.problem).toMatch(
    /^web\.release\.config, line 1, column \d+: There are more than 1000 levels/,
  )
})

test('sets a hundred thousand attributes, old and new ones, and removes them again', () => {
  const numbers = Array.from({ length: 100_000 }, (_, at) => at)
  const write = (value: string) => numbers.map((at) => `a${at}="${value}"`).join(' ')
  const target = `<b ${numbers
    .slice(50_000)
    .map((at) => `a${at}="old"`)
    .join(' ')}/>`
  const set = run(`<a>${target}</a>`, `<b ${write('new')} xdt:Transform="SetAttributes"/>`)
  expect(textOf(set.bytes).match(/ ?a\d+="new"/g)).toHaveLength(100_000)
  expect(textOf(set.bytes)).not.toContain('old')
  const names = numbers.map((at) => `a${at}`).join()
  const removed = run(textOf(set.bytes), `<b xdt:Transform="RemoveAttributes(${names})"/>`)
  expect(textOf(removed.bytes)).toBe('<a><b/></a>')
})
