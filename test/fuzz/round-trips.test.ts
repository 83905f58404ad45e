import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listOf, trimmed } from '../../src/input/list.js'
import { mapOf } from '../../src/input/map.js'
import { parseWords } from '../../src/input/words.js'
import { concealOutput, concealText, maskForms } from '../../src/mask.js'
import { annotation, cutMarkdown } from '../../src/platform/limits.js'
import { neutralize } from '../../src/platform/neutral.js'
import { formatReference, parseReference } from '../../src/registry/reference.js'
import { formatVersion, parseVersion } from '../../src/version/version.js'
import { runs, textOf } from '../support/fuzz.js'

const text = fc.string({ unit: 'binary', maxLength: 20 })
const line = text.map((any) => any.replace(/[\r\n]/g, ''))

test('words in single quotes are the words again', () => {
  fc.assert(
    fc.property(
      fc.array(
        text.filter((word) => !word.includes("'")),
        { minLength: 1 },
      ),
      (words) => {
        const quoted = words.map((word) => `'${word}'`).join(' ')
        // A text that is a JSON array as a whole is read as one.
        fc.pre(!/^\s*\[/.test(quoted))
        expect(parseWords(quoted)).toEqual(words)
      },
    ),
    runs,
  )
})

test('a JSON array of words is the words again', () => {
  fc.assert(
    fc.property(fc.array(text), (words) => {
      expect(parseWords(JSON.stringify(words))).toEqual(words)
    }),
    runs,
  )
})

test('a JSON array of entries is the entries again', () => {
  const entries = fc.array(text.map((any) => `${any}x`))
  fc.assert(
    fc.property(entries, (all) => {
      expect(listOf(String)(JSON.stringify(all))).toEqual(all)
    }),
    runs,
  )
})

test('lines are the entries again, whatever stands in them', () => {
  const entry = line.map((any) => `x${any}`.trim())
  fc.assert(
    fc.property(fc.array(entry), (all) => {
      expect(listOf(trimmed)(all.join('\n'))).toEqual(all)
    }),
    runs,
  )
})

test('a JSON object is its entries again', () => {
  const entries = fc.dictionary(fc.string({ minLength: 1 }), text)
  fc.assert(
    fc.property(entries, (all) => {
      expect([...mapOf()(JSON.stringify(all))].toSorted()).toEqual(Object.entries(all).toSorted())
    }),
    runs,
  )
})

test('a value stands verbatim behind its key, and a value of several lines between its ends', () => {
  fc.assert(
    fc.property(line, fc.array(line), (value, lines) => {
      fc.pre(!lines.includes('THE_END'))
      const map = mapOf()(`A=${value}\nB<<THE_END\n${lines.map((one) => `${one}\n`).join('')}THE_END\nC=`)
      expect([...map]).toEqual([
        ['A', value],
        ['B', lines.join('\n')],
        ['C', ''],
      ])
    }),
    runs,
  )
})

test('a reference that can be read is the same after it was written', () => {
  const words = textOf(
    'ghcr.io',
    '/',
    'acme',
    'web',
    ':',
    '1.2',
    '@',
    `sha256:${'a'.repeat(64)}`,
    'localhost:5000',
    '__',
  )
  fc.assert(
    fc.property(words, (any) => {
      const reference = parsed(any, parseReference)
      if (reference !== undefined) expect(parseReference(formatReference(reference))).toEqual(reference)
    }),
    runs,
  )
})

test('a version that can be read is written as it was', () => {
  fc.assert(
    fc.property(textOf('1', '.', '0', '12', '-', 'rc', '+', 'b', 'v'), (any) => {
      const version = parseVersion(any)
      if (version !== undefined) expect(formatVersion(version)).toBe(any)
    }),
    runs,
  )
})

const secret = fc.oneof(
  text,
  textOf('pass', 'word', '"', '{', '}', '\\'),
  fc.stringMatching(/^[a-z0-9]{4,6}$/),
)

test('nothing of a secret is left in a concealed text, in any form', () => {
  fc.assert(
    fc.property(secret, text, (hidden, around) => {
      const forms = maskForms(hidden)
      const shown = concealText([around, ...forms, around].join(' '), forms)
      for (const form of forms) expect(shown.includes(form) && !'***'.includes(form), form).toBe(false)
    }),
    runs,
  )
})

test('a concealed output of JSON stays JSON, and nothing of a secret is left', () => {
  fc.assert(
    fc.property(secret, fc.json(), (hidden, json) => {
      const forms = maskForms(hidden)
      const shown = concealOutput(JSON.stringify([hidden, { [hidden]: hidden }, JSON.parse(json)]), forms)
      if (shown !== '') JSON.parse(shown)
      for (const form of forms) expect(shown.includes(form), form).toBe(false)
    }),
    runs,
  )
})

/** The runner's own rules: https://github.com/actions/runner, ActionCommand.cs. */
function isCommand(any: string): boolean {
  return any.split(/\r\n|\r|\n/).some((one) => /^\s*::/.test(one) || one.includes('##['))
}

test('no text is a workflow command once it is neutral', () => {
  const words = textOf('::', ':', '##', '[', '#', 'add-mask', ' ', '\r', '\n', '\u0085', '\u2028', '\t')
  fc.assert(
    fc.property(words, (any) => {
      expect(isCommand(neutralize(any))).toBe(false)
    }),
    runs,
  )
})

test('an annotation and a section never exceed their bounds', () => {
  fc.assert(
    fc.property(
      textOf('```', '````', '<details>', '</details>', '\n', 'ü', '😀'),
      fc.nat(60),
      (any, most) => {
        expect(Buffer.byteLength(cutMarkdown(any, most))).toBeLessThanOrEqual(Math.max(most, 0))
        expect(annotation(any.repeat(200)).length).toBeLessThanOrEqual(4096)
      },
    ),
    runs,
  )
})

function parsed<T>(any: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(any)
  } catch {
    return undefined // another property says what may be thrown
  }
}
