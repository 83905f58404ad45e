import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'

let folder: string

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trimEnd()

/** A repository with a changelog, and a `gh` that notes what it is asked. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'berth-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['scripts', 'bin']) mkdirSync(join(folder, name))
  cpSync(join('scripts', 'release'), join(folder, 'scripts/release'))
  writeFileSync(
    join(folder, 'bin/gh'),
    '#!/bin/sh\nfor word in "$@"; do echo "$word"; done >> asked\n[ "$4" != PATCH ] || [ ! -e no-major ]\n',
  )
  chmodSync(join(folder, 'bin/gh'), 0o755)
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n- Soon.\n\n## 1.3.0\n\n- New.\n- Newer.\n\n## 1.2.9\n\n- Mended.\n',
  )
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'user.email', 'octocat@example.com')
  git('config', 'user.name', 'octocat')
  git('add', 'CHANGELOG.md')
  git('commit', '--quiet', '--message', 'First')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
})

function release(tag: string) {
  const { status, stdout } = spawnSync(join(folder, 'scripts', 'release'), [tag], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, GITHUB_REPOSITORY: 'acme/berth' },
  })
  const asked = join(folder, 'asked')
  return { status, stdout, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' }
}

test('a tag becomes a release with its part of the changelog, and moves its major tag', () => {
  git('tag', 'v1.3.0')
  const { status, asked } = release('v1.3.0')
  expect(status).toBe(0)
  expect(asked).toContain(
    'release\ncreate\nv1.3.0\n--verify-tag\n--title\nv1.3.0\n--notes\n\n- New.\n- Newer.\n',
  )
  expect(asked).not.toContain('Mended')
  expect(asked).toContain(
    `PATCH\nrepos/acme/berth/git/refs/tags/v1\n-f\nsha=${git('rev-parse', 'HEAD')}\n-F\nforce=true\n`,
  )
})

test('a major tag that is not there yet is made', () => {
  git('tag', 'v1.3.0')
  writeFileSync(join(folder, 'no-major'), '')
  expect(release('v1.3.0').asked).toContain('POST\nrepos/acme/berth/git/refs\n-f\nref=refs/tags/v1\n')
})

test('a mended older version leaves the major tag where it is', () => {
  git('tag', 'v1.3.0')
  git('tag', 'v1.2.9')
  const { status, stdout, asked } = release('v1.2.9')
  expect(status).toBe(0)
  expect(stdout).toContain('v1 stays where it is')
  expect(asked).not.toContain('refs/tags')
})

test.each([
  ['v1.4.0', 'CHANGELOG.md has no section "## 1.4.0".'],
  ['v1.x', 'v1.x is not a version like v1.4.2.'],
])('%s is refused before anything is made', (tag, problem) => {
  git('tag', tag)
  const { status, stdout, asked } = release(tag)
  expect([status, stdout, asked]).toEqual([1, `::error::${problem}\n`, ''])
})

test('a tag that is not on main is refused', () => {
  git('commit', '--quiet', '--allow-empty', '--message', 'Elsewhere')
  git('tag', 'v1.3.0')
  expect(release('v1.3.0').stdout).toBe('::error::v1.3.0 is not on main.\n')
})
