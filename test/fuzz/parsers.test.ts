import fc from 'fast-check'
import { describe, test } from 'vitest'
import { matchStar } from '../../src/config/file-name.js'
import { parseTransformLine } from '../../src/config/transform-line.js'
import { parsePublish } from '../../src/engine/api/ports.js'
import { parseVolume } from '../../src/engine/api/volumes.js'
import { containerPath, parseStat } from '../../src/engine/archive/file-stat.js'
import { resolveAccount } from '../../src/engine/archive/user.js'
import { parseHost } from '../../src/engine/transport/host.js'
import { parseDuration } from '../../src/input/duration.js'
import { parseEnvFile } from '../../src/input/env-file.js'
import { listOf, trimmed } from '../../src/input/list.js'
import { mapOf } from '../../src/input/map.js'
import { checkPattern, checkTagPattern } from '../../src/input/pattern.js'
import { parsePlatform } from '../../src/input/platform.js'
import { oneOf, parseBoolean, parseText, wholeNumber } from '../../src/input/scalar.js'
import { parseSize } from '../../src/input/size.js'
import { parseWords } from '../../src/input/words.js'
import { parseChallenges } from '../../src/registry/challenge.js'
import { findNextLink } from '../../src/registry/link.js'
import { parseReference, parseRepository } from '../../src/registry/reference.js'
import { parseRetryAfter } from '../../src/registry/retry.js'
import { parseRange } from '../../src/version/range.js'
import { parseTag } from '../../src/version/tag.js'
import { parsePartialVersion, parseVersion } from '../../src/version/version.js'
import { onlyUserErrors, runs, textOf } from '../support/fuzz.js'

/** A parser, words of its grammar, and what would make a careless one slow when it comes a thousand times. */
type Row = [name: string, parse: (text: string) => unknown, words: string[], repeated: string[]]

const parsers: Row[] = [
  ['duration', parseDuration, ['1h', '5m', '30s', '500ms', 'm', '9'.repeat(20)], ['1h', '0']],
  ['size', parseSize, ['512', 'm', 'GiB', '1.5', 'kb', '9'.repeat(400)], ['1', '.']],
  ['boolean', parseBoolean, ['true', 'FALSE', 'yes'], ['true']],
  ['line of text', parseText, ['a'], [' ', 'a\n']],
  ['word of a few', oneOf('healthy', 'none'), ['healthy', 'none'], ['none']],
  ['whole number', wholeNumber(1, 10), ['1', '10', '1e3', '0x1'], ['1']],
  ['list', listOf(trimmed), ['a', '#', '\\#', '["a",1]', '[', ']'], ['[', 'a\n', '["a",', '#']],
  [
    'map',
    mapOf(),
    ['KEY=value', 'KEY<<END', 'END', '{"a":1}', '{', '}', '#'],
    ['{"a":', 'K<<E\n', 'a=1\n', '"\\'],
  ],
  [
    'env file',
    (text) => parseEnvFile(text, () => undefined, 'app.env'),
    ['KEY=value', 'KEY', '#', 'export '],
    ['K=1\n', '\ufeff'],
  ],
  ['words', parseWords, ['echo', '"a b"', "'c'", '\\', '["sh","-c"]', '$x'], ['"', 'a', '\\a', "'a' ", '["']],
  ['platform', parsePlatform, ['linux', '/', 'amd64', 'v8', '.'], ['a/', 'a']],
  [
    'pattern',
    (text) => checkPattern(text, '^rc'),
    ['(', ')', '[', ']', '(?<version>', '(?i)', '\\1', '(?=', '*', '+', '{2}'],
    ['(', '[', '\\', '(?<a>', 'a*'],
  ],
  [
    'tag pattern',
    checkTagPattern,
    ['^', '(?<version>', '(?P<version>', '.+', ')', '$', '['],
    ['(?<version>', '['],
  ],
  [
    'reference',
    parseReference,
    ['ghcr.io', '/', 'acme', ':', '1.2', '@', `sha256:${'a'.repeat(64)}`, '[::1]', '-', '__'],
    ['a-', 'a/', 'a.', '__', '[:', ':', '@'],
  ],
  ['repository', parseRepository, ['docker.io', '/', 'library', 'localhost:5000', ':'], ['a_', '-a']],
  [
    'challenge',
    parseChallenges,
    ['Bearer', 'Basic', 'realm="x"', 'scope=', ', ', '"\\"', '=='],
    ['a=', 'Bearer ', '"\\', ', ', 'a="'],
  ],
  ['link', findNextLink, ['<', '/v2/', '>', '; rel=', '"next"', 'next', ','], ['<a>', ';a=', '<', ';']],
  [
    'Retry-After',
    (text) => parseRetryAfter(text, 0),
    ['120', 'Wed, 21 Oct 2026 07:28:00 GMT', '-1'],
    ['1', 'Wed, '],
  ],
  ['version', parseVersion, ['1', '.', '0', '-', 'rc', '+', 'build', 'v'], ['1.', '-a', '0', 'a.']],
  ['part of a version', parsePartialVersion, ['1', '.', '2', '-', '_', 'v'], ['1.', '-']],
  ['tag', parseTag, ['v', '1.2.3', '-rc.1', '_b1', 'latest'], ['1.', '_']],
  [
    'loose tag',
    (text) => parseTag(text, { versioning: 'loose' }),
    ['v', '2024', '.', '01', '-', '_', 'rc1', 'x'],
    ['1.', '0_', '-a', '1a'],
  ],
  [
    'loose range',
    (text) => parseRange(text, 'loose'),
    ['^1.2', '>=', '<2.0.0.1', ' ', '||', ' - ', 'x', '[1.0,2.0)', '*', '~', '-alpine', '-rc1'],
    ['|| ', '>=1 ', '1.', '0.x', ' - 1', '1-a'],
  ],
  [
    'range',
    parseRange,
    ['^1.2', '>=', '<2', ' ', '||', '-', 'x', '[1.0,2.0)', '(', ',', ']', '*', '~'],
    ['|| ', '>=1 ', '[', '1.0,', ' - 1'],
  ],
  [
    'volume',
    (text) => parseVolume(text, '/work'),
    ['/data', ':', './a', '..', 'C:\\', 'ro', 'z', 'name', '\\\\.\\pipe\\x'],
    ['a:', '/', '../', '\\'],
  ],
  [
    'port',
    parsePublish,
    ['80', ':', '127.0.0.1', '8000-8010', '/tcp', '[::1]', '99999'],
    ['80:', '0', '-', ':'],
  ],
  [
    'address of an engine',
    parseHost,
    ['unix://', 'tcp://', 'host', 'ssh://', 'git@', ':2375', 'npipe:', '//./pipe/x', '[::1]', '@'],
    ['/', ':', '['],
  ],
  [
    'header of a file',
    parseStat,
    [Buffer.from('{"mode":420}').toString('base64'), 'e30=', '{}', 'bnVsbA=='],
    ['e30=', '='],
  ],
  [
    'path in a container',
    (text) => containerPath(text, 'windows'),
    ['C:', '\\', '/', '..', 'app'],
    ['../', '\\', 'C:'],
  ],
  [
    'transform line',
    parseTransformLine,
    ['web.config', ' => ', ' ?', '*', 'container:', '/app'],
    [' => ', '*', ' ?'],
  ],
  [
    'star',
    (text) => matchStar(text.slice(0, text.length / 2), text.slice(text.length / 2)),
    ['*', 'a', '/', '.config'],
    ['*', 'a'],
  ],
  [
    'user',
    (text) => resolveAccount(text, { passwd: text, group: text }),
    ['root', ':', '1000', 'app:x:1:2::/:/bin/sh', '-1'],
    ['a:', '0:'],
  ],
]

describe.each(parsers)('a %s', (_name, parse, words, repeated) => {
  test('is read, or refused with a sentence for the user', () => {
    fc.assert(
      fc.property(textOf(...words), (text) => onlyUserErrors(() => parse(text))),
      runs,
    )
  })

  test.each([...repeated, ...words.slice(0, 2)])(
    'of 100,000 characters of %j is read in no time',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      for (const end of ['', '!', '\n', ']']) onlyUserErrors(() => parse(text + end))
    },
    5000,
  )
})
