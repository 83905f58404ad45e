import { expect, test } from 'vitest'
import { formatReference, parseReference, parseRepository } from '../../src/registry/reference.js'

const hex = '0123456789abcdef'.repeat(4)

test.each([
  ['nginx', { registry: 'docker.io', path: 'library/nginx' }],
  [' nginx:1.27\n', { registry: 'docker.io', path: 'library/nginx', tag: '1.27' }],
  ['library/nginx', { registry: 'docker.io', path: 'library/nginx' }],
  ['docker.io/nginx', { registry: 'docker.io', path: 'library/nginx' }],
  ['index.docker.io/acme/web', { registry: 'docker.io', path: 'acme/web' }],
  ['acme/web/api', { registry: 'docker.io', path: 'acme/web/api' }],
  ['ghcr.io/acme/web:1.4.2', { registry: 'ghcr.io', path: 'acme/web', tag: '1.4.2' }],
  ['localhost/web', { registry: 'localhost', path: 'web' }],
  ['localhost:5000/a/b', { registry: 'localhost:5000', path: 'a/b' }],
  ['web:5000/a', { registry: 'web:5000', path: 'a' }],
  ['Registry/a', { registry: 'Registry', path: 'a' }],
  ['[::1]:5000/x', { registry: '[::1]:5000', path: 'x' }],
  ['[2001:db8::1]/x:v1', { registry: '[2001:db8::1]', path: 'x', tag: 'v1' }],
  ['127.0.0.1:65535/x', { registry: '127.0.0.1:65535', path: 'x' }],
  ['web:5000', { registry: 'docker.io', path: 'library/web', tag: '5000' }],
  [`web@sha256:${hex}`, { registry: 'docker.io', path: 'library/web', digest: `sha256:${hex}` }],
  [
    `ghcr.io/a/b:1@sha512:${hex}${hex}`,
    { registry: 'ghcr.io', path: 'a/b', tag: '1', digest: `sha512:${hex}${hex}` },
  ],
  [`docker.io/${hex}`, { registry: 'docker.io', path: `library/${hex}` }],
  [`ghcr.io/${hex}`, { registry: 'ghcr.io', path: hex }],
  [`${hex}:1`, { registry: 'docker.io', path: `library/${hex}`, tag: '1' }],
  ['a--b/c__d/e_f/g.h', { registry: 'docker.io', path: 'a--b/c__d/e_f/g.h' }],
  [`web:${'x'.repeat(128)}`, { registry: 'docker.io', path: 'library/web', tag: 'x'.repeat(128) }],
  [`g.io/${'x'.repeat(255)}`, { registry: 'g.io', path: 'x'.repeat(255) }],
])('%j is a reference', (text, reference) => {
  expect(parseReference(text)).toEqual(reference)
})

test.each([
  ['', 'the repository is empty'],
  [':1.2', 'the repository is empty'],
  ['ghcr.io/', 'the repository is empty'],
  ['Nginx', 'a repository is in lower case'],
  ['ghcr.io/Acme/web', 'a repository is in lower case'],
  [hex, 'a repository cannot be 64 hexadecimal digits, which is an id'],
  [`g.io/${'x'.repeat(256)}`, 'the repository is longer than 255 characters'],
  ['a___b', '"a___b" is not a repository'],
  ['a//b', '"a//b" is not a repository'],
  ['-a', '"-a" is not a repository'],
  ['a b', '"a b" is not a repository'],
  ['acme/web/', '"acme/web/" is not a repository'],
  ['https://ghcr.io/acme/web', 'it is written without https://'],
  ['ghcr.io:/web', '"ghcr.io:" is not a host'],
  ['ghcr.io:65536/web', '"ghcr.io:65536" is not a host'],
  ['-a.io/web', '"-a.io" is not a host'],
  ['[::g]/x', '"[::g]" is not a host'],
  ['[:::]/x', '"[:::]" is not a host'],
  ['user@ghcr.io/web', '"ghcr.io/web" is not a digest'],
  ['web:', '"" is not a tag'],
  ['web:.1', '".1" is not a tag'],
  ['web:1+2', '"1+2" is not a tag'],
  [`web:${'x'.repeat(129)}`, 'is not a tag'],
  ['web@sha256:abc', '"sha256:abc" is not a digest'],
  [`web@sha256:${hex.toUpperCase()}`, 'is not a digest'],
  [`web@md5:${hex}`, 'is not a digest'],
])('%j is none', (text, problem) => {
  expect(() => parseReference(text)).toThrow(problem)
})

test.each([
  ['nginx:1.27', 'nginx:1.27'],
  ['docker.io/library/nginx', 'nginx'],
  ['docker.io/acme/web', 'acme/web'],
  ['library/a/b', 'library/a/b'],
  [`ghcr.io/acme/web:1@sha256:${hex}`, `ghcr.io/acme/web:1@sha256:${hex}`],
  [`docker.io/${hex}`, `docker.io/${hex}`],
  [`docker.io/library/${hex}:1`, `docker.io/${hex}:1`],
  ['docker.io/localhost/web', 'docker.io/localhost/web'],
])('%j is printed as %j', (text, familiar) => {
  expect(formatReference(parseReference(text))).toBe(familiar)
})

test('a repository alone carries neither tag nor digest', () => {
  expect(parseRepository('localhost:5000/web')).toEqual({ registry: 'localhost:5000', path: 'web' })
  expect(() => parseRepository('ghcr.io/acme/web:1.4')).toThrow(
    '"ghcr.io/acme/web:1.4" carries the tag 1.4, and a repository is wanted. Write ghcr.io/acme/web here, and put 1.4 in "version".',
  )
  expect(() => parseRepository(`web@sha256:${hex}`)).toThrow('carries a digest')
  expect(() => parseRepository(`web:1@sha256:${hex}`)).toThrow('carries a tag and a digest')
})
