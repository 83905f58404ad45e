import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseSshKey } from '../../../src/engine/transport/ssh-key.js'
import { UserError } from '../../../src/error.js'

const folder = mkdtempSync(join(tmpdir(), 'berth-ssh-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0

/** A new key's file, as ssh-keygen writes it; and its public half. */
function makeKey(...options: string[]): { key: string; half: string } {
  const file = join(folder, String(count++))
  execFileSync('ssh-keygen', ['-q', '-N', '', ...options, '-f', file])
  return { key: readFileSync(file, 'utf8'), half: readFileSync(`${file}.pub`, 'utf8') }
}

/** What ssh itself reads from a key: its public half, without the comment. */
function halfOf(key: string): string {
  const file = join(folder, String(count++))
  writeFileSync(file, key, { mode: 0o600 })
  return execFileSync('ssh-keygen', ['-y', '-P', '', '-f', file], { encoding: 'utf8' })
}

function firstWords(half: string): string[] {
  return half.trim().split(' ').slice(0, 2)
}

test.each([
  ['ed25519', ['-t', 'ed25519']],
  ['RSA', ['-t', 'rsa', '-b', '1024']],
  ['ECDSA', ['-t', 'ecdsa']],
  ['RSA in PEM format', ['-t', 'rsa', '-b', '1024', '-m', 'PEM']],
  ['ECDSA in PKCS 8', ['-t', 'ecdsa', '-m', 'PKCS8']],
])('a key of %s stays as it is', (_kind, options) => {
  const { key } = makeKey(...options)
  expect(parseSshKey(key)).toBe(key)
})

test.each<[string, (key: string) => string]>([
  ['with CRLF', (key) => key.replaceAll('\n', '\r\n')],
  ['with CR only', (key) => key.replaceAll('\n', '\r')],
  ['without its last line break', (key) => key.trimEnd()],
  ['indented', (key) => key.replace(/^/gm, '    ')],
  ['behind a byte order mark', (key) => `\uFEFF${key}`],
  ['behind blank lines', (key) => `\n\n${key}\n\n`],
])('a key %s is mended to what it was', (_how, spoil) => {
  const { key } = makeKey('-t', 'ed25519')
  expect(parseSshKey(spoil(key))).toBe(key)
})

test.each([
  ['OpenSSH', ['-t', 'rsa', '-b', '1024']],
  ['PEM', ['-t', 'rsa', '-b', '1024', '-m', 'PEM']],
])(
  'a key in %s format whose line breaks became blanks, or are gone, is one that ssh reads',
  (_format, options) => {
    const { key, half } = makeKey(...options)
    for (const joint of [' ', '']) {
      const flat = key.replace(/(?<!-)\n(?!-)/g, joint).replaceAll('\n', joint)
      expect(firstWords(halfOf(parseSshKey(flat)))).toEqual(firstWords(half))
    }
  },
)

function refusalOf(text: string): { problem: string; remedy: string } {
  try {
    parseSshKey(text)
  } catch (thrown) {
    if (thrown instanceof UserError) return { problem: thrown.problem, remedy: thrown.remedy }
    throw thrown
  }
  throw new Error('it was accepted')
}

describe('a passphrase is refused', () => {
  test.each([
    ['OpenSSH', ['-t', 'ed25519', '-N', 'secret words']],
    ['PEM', ['-t', 'rsa', '-b', '1024', '-m', 'PEM', '-N', 'secret words']],
    ['PKCS 8', ['-t', 'rsa', '-b', '1024', '-m', 'PKCS8', '-N', 'secret words']],
  ])('in a key in %s format', (_format, options) => {
    expect(refusalOf(makeKey(...options).key)).toEqual({
      problem: 'the key has a passphrase, and nobody is there to type it',
      remedy: 'Make a key without one for this purpose: ssh-keygen -t ed25519 -N "" -f deploy_key',
    })
  })
})

const notWhole = 'it is not a whole private key in the format of OpenSSH or PEM'

test.each<[string, () => string, string]>([
  ['nothing of a key', () => 'hunter2', notWhole],
  ['a key without its last lines', () => makeKey('-t', 'ed25519').key.slice(0, -80), notWhole],
  ['a key that lacks a line', () => makeKey('-t', 'ed25519').key.replace(/\n.+\n(?=-)/, '\n'), notWhole],
  [
    'a PEM key that lacks a line',
    () => makeKey('-t', 'rsa', '-b', '1024', '-m', 'PEM').key.replace(/\n.+\n(?=-)/, '\n'),
    notWhole,
  ],
  ['a key with strange characters', () => makeKey('-t', 'ed25519').key.replace('AAAA', 'A…A'), notWhole],
  ['a public key', () => makeKey('-t', 'ed25519').half, 'it is the public half of a key'],
  ['a path', () => '~/.ssh/id_ed25519', 'it is a path, and the text of the key is wanted'],
  ['a path of Windows', () => 'C:\\keys\\id', 'it is a path, and the text of the key is wanted'],
  [
    'a key of PuTTY',
    () => 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n',
    'it is a key in PuTTY’s format, which ssh does not read',
  ],
])('%s is refused, and nothing of it is shown', (_what, text, problem) => {
  const given = text()
  const refusal = refusalOf(given)
  expect(refusal.problem).toBe(problem)
  for (const line of given.split('\n').filter((part) => part.length > 3))
    expect(`${refusal.problem} ${refusal.remedy}`).not.toContain(line)
})
