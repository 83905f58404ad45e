import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { docker, web } from '../support/images.js'
import { push, type RunningRegistry, startRegistry } from '../support/registry.js'

let open: RunningRegistry
let closed: RunningRegistry
let digest: string
const account = { username: 'octocat', password: 'open sesame' }

beforeAll(async () => {
  open = await startRegistry()
  closed = await startRegistry(account)
  const tags = [
    'latest',
    '1.0.0',
    'v1.0.1',
    '1.2.0',
    '1.10.0',
    '1.11.0-rc.1',
    '2.0.0-rc.1',
    '1.2.0-alpine',
    '3.0.0_b1',
  ]
  digest = push(web(), `${open.host}/acme/web`, tags)
  push(web(), `${closed.host}/acme/web`, ['1.0.0', '1.1.0'], account)
})

afterAll(async () => {
  await open.stop()
  await closed.stop()
})

const resolve = (given: Record<string, string>, env: Record<string, string> = {}) =>
  runAction('resolve-tag', { with: { image: `${open.host}/acme/web`, ...given }, env })

test('a range picks the highest version and pins it by the digest that the engine pushed', async () => {
  const { exitCode, outputs, summary, log } = await resolve({ version: '^1.0' })
  expect({ exitCode, outputs }).toEqual({
    exitCode: 0,
    outputs: {
      tag: '1.10.0',
      version: '1.10.0',
      major: '1',
      minor: '10',
      patch: '0',
      prerelease: '',
      digest,
      repository: `${open.host}/acme/web`,
      image: `${open.host}/acme/web:1.10.0@${digest}`,
      tags: '["1.10.0","1.2.0","v1.0.1","1.0.0"]',
      matched: '4',
      'passed-over': '1',
    },
  })
  expect(summary).toContain(`### ✅ ${open.host}/acme/web: 1.10.0`)
  expect(summary).toContain(`| Image | <code>${open.host}/acme/web:1.10.0&#64;${digest}</code> |`)
  expect(summary).toContain(
    '| Tag 1.10.0 | 9 tags, 8 of them versions, 4 of these inside ^1.0; 2 pre-releases left out',
  )
  expect(log).toContain('9 tags, 8 of them versions, 4 of these inside ^1.0')
  expect(log).toContain('Picked 1.10.0, the highest of 4: 1.10.0, 1.2.0, v1.0.1, 1.0.0')
  expect(log).toContain('2 pre-releases left out (1.11.0-rc.1, 1.2.0-alpine)')
})

test.each([
  [{}, '3.0.0_b1'],
  [{ version: '[1.0,1.10)' }, '1.2.0'],
  [{ version: '^1', prerelease: 'true' }, '1.11.0-rc.1'],
  [{ prerelease: '^rc', version: '<3' }, '2.0.0-rc.1'],
  [{ 'tag-pattern': '^(?<version>.+)-alpine$' }, '1.2.0-alpine'],
  [{ version: '<2.0.0', prerelease: 'true' }, '1.11.0-rc.1'],
])('%j is %s', async (given, tag) => {
  expect((await resolve(given)).outputs.tag).toBe(tag)
})

test('an exact version is found without a list', async () => {
  const { outputs } = await resolve({ version: '1.0.1' })
  expect(outputs).toMatchObject({
    tag: 'v1.0.1',
    version: '1.0.1',
    digest,
    tags: '["v1.0.1"]',
    matched: '1',
    'passed-over': '',
  })
})

test('an exact version whose build is open is found in the list', async () => {
  const { outputs } = await resolve({ version: '3.0.0' })
  expect(outputs).toMatchObject({ tag: '3.0.0_b1', version: '3.0.0+b1', matched: '1', 'passed-over': '1' })
  expect((await resolve({ version: '3.0.0+b1' })).outputs).toMatchObject({
    tag: '3.0.0_b1',
    'passed-over': '',
  })
})

test('what keeps the nearest versions out is told', async () => {
  const { exitCode, errors, outputs } = await resolve({ version: '^2.0' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    `None of the 9 tags of ${open.host}/acme/web is inside ^2.0; the nearest: 2.0.0-rc.1 is a pre-release, 3.0.0_b1 is outside the range, 1.11.0-rc.1 is outside the range, 1.10.0 is outside the range. Set "prerelease" to true, set "tag-pattern" if these are variants of the image, or widen "version".`,
  ])
  expect(outputs).toMatchObject({ tags: '[]', matched: '0', 'passed-over': '1' })
})

test('if-none: ignore passes with empty outputs', async () => {
  const { exitCode, outputs, errors } = await resolve({ version: '^9', 'if-none': 'ignore' })
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  expect(outputs.tag ?? '').toBe('')
  expect(outputs.image ?? '').toBe('')
})

test('the platform is looked up in the image’s configuration', async () => {
  const architecture = docker('image', 'inspect', '-f', '{{.Architecture}}', web())
  const there = await resolve({ version: '1.2.0', platform: `linux/${architecture}` })
  expect(there.outputs.digest).toBe(digest)
  const { exitCode, errors } = await resolve({ version: '^1', platform: 'linux/s390x' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    `${open.host}/acme/web:1.10.0 is not there for linux/s390x, only for linux/${architecture}. Correct "platform", choose another "version", or push the image for it.`,
  ])
})

test('a repository that does not exist is told', async () => {
  const { exitCode, errors } = await resolve({ image: `${open.host}/acme/nothing` })
  expect(exitCode).toBe(1)
  expect(errors[0]).toContain(`does not know the tags of ${open.host}/acme/nothing (404 NAME_UNKNOWN`)
})

test('the account of the inputs opens a registry, and stands nowhere in the log', async () => {
  const image = `${closed.host}/acme/web`
  const { outputs, log } = await resolve({ image, ...account })
  expect(outputs.tag).toBe('1.1.0')
  const base64 = Buffer.from('octocat:open sesame').toString('base64')
  const printed = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  expect(printed.join('\n')).not.toMatch(new RegExp(`open sesame|${base64}`))
})

test('without or with a wrong account it stays closed', async () => {
  const image = `${closed.host}/acme/web`
  const anonymous = await resolve({ image })
  expect(anonymous.exitCode).toBe(1)
  expect(anonymous.errors[0]).toContain('without a login (401 UNAUTHORIZED')
  const wrong = await resolve({ image, username: 'octocat', password: 'wrong' })
  expect(wrong.exitCode).toBe(1)
  expect(wrong.errors[0]).toContain('to this account (401 UNAUTHORIZED')
})

test('mistakes are told all at once, before anything is asked', async () => {
  const { errors, exitCode } = await runAction('resolve-tag', {
    with: {
      image: '127.0.0.1:1/acme/web:1.2',
      version: 'latest',
      prerelease: '(',
      'tag-pattern': '^(.+)-alpine$',
      platform: 'linux',
      'if-none': 'pass',
      username: 'octocat',
      platfrom: 'linux',
    },
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    'Input "image": "127.0.0.1:1/acme/web:1.2" carries the tag 1.2, and a repository is wanted. Write 127.0.0.1:1/acme/web here, and put 1.2 in "version".',
    'Input "platform": "linux" is not a platform. Write it like linux/amd64 or linux/arm64/v8.',
    'Input "version": "latest" is a tag that moves, not a version. Leave "version" empty for the highest release, or write a range like ^1.2.',
    'Input "prerelease": "(" is not a regular expression (Unterminated group). Write it like ^rc.',
    'Input "tag-pattern": "^(.+)-alpine$" has no group named version. Write the part of the tag that is its version as (?<version>…), for example ^(?<version>.+)-alpine$.',
    'Input "if-none": "pass" is not one of fail, ignore. Write fail or ignore.',
    'Input "platfrom" does not exist. Did you mean "platform"?',
    'Input "password" is empty, and "username" is given. Give both, or none.',
  ])
})

test('what it resolves to runs as it stands', async () => {
  const name = ownName('resolved')
  const { outputs } = await resolve({ version: '[1.2]' })
  const ran = await runAction('run', {
    with: { image: outputs.image ?? '', name, ports: '80', 'wait-for': 'running', 'stable-for': '0s' },
  })
  onTestFinished(() => {
    docker('rmi', '-f', inspect(name).Config.Image)
  })
  expect(ran.outputs).toMatchObject({ image: outputs.image, digest })
  expect(await (await fetch(`${ran.outputs.url}/index.html`)).text()).toBe('hello\n')
})
