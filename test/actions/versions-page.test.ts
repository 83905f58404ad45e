import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { manifestDigest, serve, startServer } from '../support/fake-registry.js'

/** Resolves among tags of a registry of our own. */
async function resolve(tags: readonly string[], inputs: Record<string, string>) {
  const { host } = await startServer((asked, response) => serve(asked, response, tags))
  const result = await runAction('resolve-tag', { with: { image: `${host}/acme/web`, ...inputs } })
  return { host, ...result }
}

const page = readFileSync('docs/versions.md', 'utf8')
const table = page.split('## What takes the newest of your tags')[1]?.split('\n\n')[1] ?? ''
const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
const rows = table
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').slice(1))
  .map(([what = '', tags, inputs, takes]) => ({
    what: what.trim(),
    tags: codes(tags),
    inputs: Object.fromEntries(
      codes(inputs).map((code) => [code.split(': ')[0], code.slice(code.indexOf(': ') + 2)]),
    ),
    takes: codes(takes)[0],
  }))

test('the page has a row for each kind of tags', () => {
  expect(rows).toHaveLength(18)
})

test.each(rows)('docs/versions.md, $what: of $tags it takes $takes', async ({ tags, inputs, takes }) => {
  const { errors, warnings, outputs } = await resolve(tags, inputs)
  expect(errors).toEqual([])
  expect(warnings).toEqual([])
  expect(outputs).toMatchObject({ tag: takes, digest: manifestDigest })
})

describe('nothing newer is passed over in silence', () => {
  const calver = ['2024.10.15', '2024.11.20', '2025.01.07', '2025.02.03']

  test('a date that SemVer has no version for is warned of', async () => {
    const { host, outputs, warnings, exitCode } = await resolve(calver, {})
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ tag: '2024.11.20', matched: '2', 'passed-over': '2' })
    expect(warnings).toEqual([
      `${host}/acme/web: 2024.11.20 is chosen, and 2025.02.03 has a higher number: "versioning: loose" would take it`,
    ])
  })

  test('where none is a SemVer version the mistake says what would take the highest', async () => {
    const { host, errors } = await resolve(['20251128', '20251130'], {})
    expect(errors).toEqual([
      `None of the 2 tags of ${host}/acme/web is a SemVer version; the nearest: 20251130. "versioning: loose" would take it.`,
    ])
  })

  test('a number that YAML made of another is told of', async () => {
    const { outputs, log } = await resolve(['1.1.4', '1.10.0'], { version: '1.1' })
    expect(outputs.tag).toBe('1.1.4')
    expect(log).toContain(
      '::notice::"version" is 1.1, and there is 1.10.0: if 1.10 was written, quote it, because YAML reads it as the number 1.1',
    )
  })
})

test('a loose version is told in all outputs', async () => {
  const tags = ['2025.01.07', 'v2025.02.03.4', '2025.02.03.4-rc1', 'latest', '2024']
  const { host, outputs } = await resolve(tags, { versioning: 'loose', version: '>=2025' })
  expect(outputs).toEqual({
    tag: 'v2025.02.03.4',
    version: '2025.02.03.4',
    major: '2025',
    minor: '2',
    patch: '3',
    prerelease: '',
    digest: manifestDigest,
    repository: `${host}/acme/web`,
    image: `${host}/acme/web:v2025.02.03.4@${manifestDigest}`,
    tags: '["v2025.02.03.4","2025.01.07"]',
    matched: '2',
    'passed-over': '1',
  })
})

test('an exact loose version is asked for by its own tag, and looked for in the list if it is written otherwise', async () => {
  const exact = await resolve(['v1.9.8.2'], { versioning: 'loose', version: '1.9.8.2' })
  expect(exact.outputs).toMatchObject({ tag: 'v1.9.8.2', version: '1.9.8.2', 'passed-over': '' })
  const other = await resolve(['2024.01.15', 'latest'], { versioning: 'loose', version: '2024.1.15' })
  expect(other.outputs).toMatchObject({ tag: '2024.01.15', 'passed-over': '1' })
})

test.each([
  ['1.27.x-alpine', 'Set "version" to 1.27.x, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['^1.2.x-alpine', 'Set "version" to ^1.2.x, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
  ['1.2.*-alpine', 'Set "version" to 1.2.*, and "tag-pattern" to ^(?<version>.+)-alpine$.'],
])('the variant in %s is a mistake, and nothing is asked', async (version, remedy) => {
  const { host, asked } = await startServer((one, response) => serve(one, response, []))
  for (const versioning of ['semver', 'loose']) {
    const { errors } = await runAction('resolve-tag', { with: { image: `${host}/web`, version, versioning } })
    expect(errors).toEqual([
      `Input "version": "${version}" is a range with "alpine" behind it, which no range can hold. ${remedy}`,
    ])
  }
  expect(asked).toEqual([])
})

test('another way of versioning is a mistake', async () => {
  const { errors } = await runAction('resolve-tag', { with: { image: 'nginx', versioning: 'calver' } })
  expect(errors).toEqual([expect.stringContaining('Input "versioning": "calver"')])
})
