import { expect, test } from 'vitest'
import { findHostKey, parseKnownHost } from '../../../src/engine/transport/known-hosts.js'

/** A key of GitHub's, and its fingerprint as GitHub publishes it. */
const key = 'AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl'
const fingerprint = 'SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU'

test.each([
  `github.com ssh-ed25519 ${key}`,
  `github.com,140.82.121.4 ssh-ed25519 ${key} a comment`,
  `[web-1.example.com]:2222 ssh-ed25519 ${key}`,
  `|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-ed25519 ${key}`,
  `@cert-authority *.example.com ssh-ed25519 ${key}`,
  `@revoked * ssh-ed25519 ${key}`,
  `  github.com\tssh-ed25519  ${key}\r`,
])('%j is a line of a known-hosts file', (line) => {
  expect(parseKnownHost(line)).toBe(line.trim())
})

test.each([
  [
    `ssh-ed25519 ${key}`,
    '"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsa…" has no name of a host before the key',
  ],
  [fingerprint, `"${fingerprint}" is not a line of a known-hosts file`],
  [
    `github.com ssh-ed25519 ${key.slice(0, -4)}`,
    '"github.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0S…" is not a line of a known-hosts file',
  ],
  [
    `github.com ssh-rsa ${key}`,
    '"github.com ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6U…" is not a line of a known-hosts file',
  ],
  ['github.com', '"github.com" is not a line of a known-hosts file'],
  [
    'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
    'what is not shown, because it may be of a private key, is not a line of a known-hosts file',
  ],
])('%j is refused', (line, problem) => {
  expect(() => parseKnownHost(line)).toThrow(
    `${problem}. Write it like web-1.example.com ssh-ed25519 AAAAC3…`,
  )
})

test('a key has the fingerprint that ssh-keygen prints, and the file where hosts keep it', () => {
  expect(findHostKey(`github.com ssh-ed25519 ${key}`)).toEqual({
    line: `github.com ssh-ed25519 ${key}`,
    fingerprint,
    file: '/etc/ssh/ssh_host_ed25519_key.pub',
  })
})
