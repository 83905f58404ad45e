import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { runWorkflow } from '../support/workflow/run-workflow.js'

const workflow = '.github/workflows/release.yml'

/** The pushed repository, and the clone of somebody who works on it. */
let origin: string
let clone: string

const gitIn = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trimEnd()

/** A program of GitHub's that cannot be had here; it keeps releases as files, and tags where they really are. */
const gh = () => `#!/usr/bin/env bash
set -eu
[ -n "$GH_TOKEN" ]
cd '${origin}'
case "$1 $2 \${4-}" in
'release view '*) [ -e "releases/$3" ] ;;
'release create '*)
  git rev-parse --verify --quiet "refs/tags/$3" >/dev/null
  mkdir -p releases
  printf '%s\\n' "\${@:3}" >"releases/$3" ;;
'api --silent PATCH')
  [[ $5 == repos/acme/web/git/refs/tags/* && $9 == force=true ]]
  git rev-parse --verify --quiet "\${5#repos/acme/web/git/}" >/dev/null
  git update-ref "\${5#repos/acme/web/git/}" "\${7#sha=}" ;;
'api --silent POST')
  [ "$5" = repos/acme/web/git/refs ]
  git update-ref "\${7#ref=}" "\${9#sha=}" '' ;;
*) exit 1 ;;
esac
`

/** Stands for the real checks, which take a quarter of an hour. */
const checks =
  '#!/bin/sh\necho checking\n[ "$(cat dist/index.js)" = fresh ] || { echo "dist is stale"; exit 1; }\n'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Soon.\n\n## 2.0.0\n\n- Other.\n\n## 1.3.0\n\n- New.\n- Newer.\n\n## 1.2.9\n\n- Mended.\n'

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'berth-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  origin = join(folder, 'origin.git')
  clone = join(folder, 'clone')
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', origin])
  execFileSync('git', ['clone', '--quiet', origin, clone], { stdio: 'pipe' })
  gitIn(clone, 'checkout', '--quiet', '-b', 'main')
  gitIn(clone, 'config', 'user.email', 'octocat@example.com')
  gitIn(clone, 'config', 'user.name', 'octocat')
  write(join(clone, 'scripts/release'), readFileSync('scripts/release', 'utf8'))
  write(join(clone, '.ci/run'), checks)
  write(join(clone, 'dist/index.js'), 'fresh\n')
  write(join(folder, 'bin/gh'), gh())
  commit('CHANGELOG.md', changelog)
})

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  if (content.startsWith('#!')) chmodSync(file, 0o755)
}

/** Commits a file and pushes it to `main`, and returns the commit. */
function commit(file: string, content: string): string {
  write(join(clone, file), content)
  gitIn(clone, 'add', '.')
  gitIn(clone, 'commit', '--quiet', '--message', file)
  gitIn(clone, 'push', '--quiet', 'origin', 'main')
  return gitIn(clone, 'rev-parse', 'HEAD')
}

function tag(name: string): void {
  gitIn(clone, 'tag', name)
  gitIn(clone, 'push', '--quiet', 'origin', name)
}

/** Runs the workflow as it stands for a pushed tag, in a clone of its own for each job. */
async function release(name: string, attempt = '1') {
  const repository = `${clone}-of-${name}`
  execFileSync('git', ['clone', '--quiet', '--branch', name, origin, repository], { stdio: 'pipe' })
  const jobs = await runWorkflow(workflow, {
    repository,
    github: { ref: `refs/tags/${name}`, ref_name: name, run_attempt: attempt, token: 'of-the-run' },
    env: { PATH: `${join(dirname(clone), 'bin')}:${process.env.PATH}` },
  })
  rmSync(repository, { recursive: true })
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.lines))
  return { check: jobs.check?.result, release: jobs.release?.result, lines }
}

const released = (name: string) => {
  const file = join(origin, 'releases', name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The commit that a tag of the pushed repository leads to. */
const whereIs = (name: string) => gitIn(origin, 'tag', '--list', name, '--format', '%(objectname)')

const succeeded = { check: 'success', release: 'success' }

test('a tag becomes a release with its part of the changelog, and its major tag', async () => {
  tag('v1.3.0')
  expect(await release('v1.3.0')).toMatchObject(succeeded)
  expect(released('v1.3.0')).toBe(
    'v1.3.0\n--verify-tag\n--title\nv1.3.0\n--notes\n\n- New.\n- Newer.\n--latest=true\n',
  )
  expect(whereIs('v1')).toBe(gitIn(clone, 'rev-parse', 'HEAD'))
})

test('the next version moves the major tag', async () => {
  tag('v1')
  const next = commit('more', 'text')
  tag('v1.3.0')
  expect(await release('v1.3.0')).toMatchObject(succeeded)
  expect(whereIs('v1')).toBe(next)
})

test('the next major version has a tag of its own, and the one before stays', async () => {
  tag('v1.3.0')
  tag('v1')
  const before = whereIs('v1')
  const next = commit('more', 'text')
  tag('v2.0.0')
  expect(await release('v2.0.0')).toMatchObject(succeeded)
  expect([whereIs('v1'), whereIs('v2')]).toEqual([before, next])
})

test('a mended older version is not the latest, and leaves the major tag where it is', async () => {
  tag('v1.3.0')
  tag('v1')
  const before = whereIs('v1')
  commit('more', 'text')
  tag('v1.2.9')
  const { lines, ...results } = await release('v1.2.9')
  expect(results).toEqual(succeeded)
  expect(lines).toContain('v1 stays where it is: it is ahead of v1.2.9.')
  expect(released('v1.2.9')).toContain('\n- Mended.\n--latest=false\n')
  expect(whereIs('v1')).toBe(before)
})

test('a pre-release starts nothing, and holds no later release back', async () => {
  const [pattern = ''] = parse(readFileSync(workflow, 'utf8')).on.push.tags
  const starts = new RegExp(`^${pattern.replaceAll('.', '\\.')}$`)
  expect(['v1.3.0', 'v1.4.0-rc.1', 'v1', 'v1.x'].filter((name) => starts.test(name))).toEqual(['v1.3.0'])
  tag('v1.4.0-rc.1')
  const next = commit('more', 'text')
  tag('v1.3.0')
  expect(await release('v1.3.0')).toMatchObject(succeeded)
  expect(whereIs('v1')).toBe(next)
})

const nothing = { check: 'failure', release: 'skipped' }

test('checks that fail keep everything from being released', async () => {
  commit('dist/index.js', 'stale\n')
  tag('v1.3.0')
  const { lines, ...results } = await release('v1.3.0')
  expect(results).toEqual(nothing)
  expect(lines).toContain('dist is stale')
  expect([released('v1.3.0'), whereIs('v1')]).toEqual([undefined, ''])
})

test.each([
  ['v1.5.0', 'error: CHANGELOG.md has no section "## 1.5.0".'],
  ['v1.3.0-rc.1', 'error: v1.3.0-rc.1 is not a version like v1.4.2.'],
  ['v01.3.0', 'error: v01.3.0 is not a version like v1.4.2.'],
])('%s is refused before anything is checked or made', async (name, problem) => {
  tag(name)
  const { lines, ...results } = await release(name)
  expect(results).toEqual(nothing)
  expect(lines).toEqual([problem])
  expect([released(name), whereIs('v1')]).toEqual([undefined, ''])
})

test('a tag that is not on main is refused', async () => {
  gitIn(clone, 'commit', '--quiet', '--allow-empty', '--message', 'Elsewhere')
  tag('v1.3.0')
  const { lines, ...results } = await release('v1.3.0')
  expect(results).toEqual(nothing)
  expect(lines).toEqual(['error: v1.3.0 is not on main.'])
})

test('a release that is there is never made again, but a second attempt finishes what the first began', async () => {
  tag('v1.3.0')
  write(join(origin, 'releases/v1.3.0'), 'as it is\n')
  const { lines, ...results } = await release('v1.3.0')
  expect(results).toEqual({ check: 'success', release: 'failure' })
  expect(lines).toContain('error: v1.3.0 has been released already. Release the next version instead.')
  expect(whereIs('v1')).toBe('')
  expect(await release('v1.3.0', '2')).toMatchObject(succeeded)
  expect(released('v1.3.0')).toBe('as it is\n')
  expect(whereIs('v1')).toBe(gitIn(clone, 'rev-parse', 'HEAD'))
})
