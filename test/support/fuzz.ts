import fc from 'fast-check'
import { UserError } from '../../src/error.js'

/** How often a property is tried: a thousand times in `npm test`, a hundred thousand in `npm run test:fuzz`. */
export const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) }

/** Text made of the words of a grammar, of pieces that belong nowhere, and of any characters. */
export function textOf(...words: string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...words), weight: 6 },
    {
      arbitrary: fc.constantFrom(
        ' ',
        '\n',
        '\r\n',
        '\t',
        '"',
        "'",
        '\\',
        '=',
        ':',
        '/',
        ',',
        '\0',
        '\u2028',
        '\ud800',
        '0',
        '-1',
      ),
      weight: 2,
    },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 3 }), weight: 1 },
  )
  return fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''))
}

/** Any bytes, or bytes of such a text. */
export function bytesOf(...words: string[]): fc.Arbitrary<Buffer> {
  return fc.oneof(
    textOf(...words).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  )
}

/** Runs a parser; every failure of it must be one that the user can mend. */
export function onlyUserErrors(parse: () => unknown): void {
  try {
    parse()
  } catch (thrown) {
    if (!isForUser(thrown)) throw thrown
  }
}

/** As `onlyUserErrors`, of what answers later. */
export async function onlyUserErrorsLater(parse: () => Promise<unknown>): Promise<void> {
  try {
    await parse()
  } catch (thrown) {
    if (!isForUser(thrown)) throw thrown
  }
}

function isForUser(thrown: unknown): boolean {
  return thrown instanceof AggregateError
    ? thrown.errors.every((error) => error instanceof UserError)
    : thrown instanceof UserError
}

/** Cuts bytes into chunks at any places. */
export function chunksOf(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].toSorted((a, b) => a - b)
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length))
}
