import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demultiplex, keepLast, splitLines } from '../../../src/engine/api/log-lines.js'

function frame(stream: number, text: string): Buffer {
  const payload = Buffer.from(text)
  const header = Buffer.alloc(8)
  header.writeUInt8(stream, 0)
  header.writeUInt32BE(payload.length, 4)
  return Buffer.concat([header, payload])
}

function linesOf(bytes: Buffer, cuts: number[], longestBytes = 1000): string[] {
  const lines: string[] = []
  const splitters = [0, 1, 2].map(() => splitLines(longestBytes, (line) => lines.push(line)))
  const feed = demultiplex((stream, part) => splitters[stream]?.write(part))
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b)
  for (const [index, start] of at.entries()) feed(bytes.subarray(start, at[index + 1] ?? bytes.length))
  for (const splitter of splitters) splitter.end()
  return lines
}

describe('a container’s log', () => {
  const log = Buffer.concat([
    frame(1, 'out one\nout '),
    frame(2, 'err one\r\n'),
    frame(1, 'two Grüße 🚢\n'),
    frame(2, 'err two'),
  ])

  test('is put together to the same lines wherever the connection cuts it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (cuts) => {
        expect(linesOf(log, cuts)).toEqual(['out one', 'err one', 'out two Grüße 🚢', 'err two'])
      }),
    )
  })

  test('has its long lines cut, and the next line begins where it does', () => {
    expect(linesOf(frame(1, 'abcdefgh\nij\n'), [11], 4)).toEqual(['abcd', 'ij'])
  })

  test('keeps its empty lines', () => {
    expect(linesOf(frame(1, 'a\n\nb\n'), [])).toEqual(['a', '', 'b'])
  })
})

describe('the tail of a log', () => {
  const tailOf = (count: number, mostCharacters: number, lines: readonly string[]) => {
    const tail = keepLast(count, mostCharacters)
    for (const line of lines) tail.add(line)
    return tail.lines()
  }

  test('has the last lines, as many as are asked for', () => {
    expect(tailOf(2, 100, ['a', 'b', 'c'])).toEqual(['b', 'c'])
  })

  test('has all of them where they fit to the last character, and is told to be cut by one more', () => {
    expect(tailOf(9, 6, ['aa', 'bb', 'cc'])).toEqual(['aa', 'bb', 'cc'])
    expect(tailOf(9, 5, ['aa', 'bb', 'cc'])).toEqual([
      '(earlier lines are left out: they are too long in all)',
      'bb',
      'cc',
    ])
  })

  test('is the same after many lines', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `line ${index}`)
    expect(tailOf(3, 1000, lines)).toEqual(['line 49997', 'line 49998', 'line 49999'])
  })
})
