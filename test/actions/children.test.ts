import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'

/** A program that writes down its environment, on a PATH. */
function spyProgram(name: string, answer: string): { path: string; seen: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'berth-children-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = `#!/bin/sh\n/usr/bin/env >> ${join(folder, 'seen')}\n${answer}\n`
  writeFileSync(join(folder, name), script, { mode: 0o755 })
  return { path: `${folder}:${process.env.PATH}`, seen: () => readFileSync(join(folder, 'seen'), 'utf8') }
}

const secrets = {
  secrets: 'token=hunter2-of-secrets',
  username: 'me',
  password: 'hunter2-of-password',
  env: 'A=hunter2-of-env',
}

test('ssh, and so what its configuration runs, inherits no input and no state', async () => {
  const { path, seen } = spyProgram('ssh', 'exit 255')
  const env = { PATH: path, OTHER: 'is handed on', STATE_step: 'hunter2-of-state' }
  const inputs = { image: 'a:1', name: 'web', 'docker-host': 'ssh://nobody@192.0.2.1', ...secrets }
  const { errors } = await runAction('deploy', { with: inputs, env })
  expect(errors[0]).toContain('ended with code 255')
  expect(seen()).toContain('OTHER=is handed on')
  expect(seen()).not.toMatch(/^(?:INPUT|STATE)_|hunter2/m)
})

test('a credential helper inherits no input and no state', async () => {
  const { path, seen } = spyProgram(
    'docker-credential-spy',
    'echo "credentials not found in native keychain"; exit 1',
  )
  const config = mkdtempSync(join(tmpdir(), 'berth-children-'))
  onTestFinished(() => rmSync(config, { recursive: true }))
  writeFileSync(join(config, 'config.json'), '{"credsStore":"spy"}')
  await runAction('resolve-tag', {
    with: { image: 'localhost:1/web', 'tag-pattern': '(?<version>hunter2)' },
    env: { PATH: path, DOCKER_CONFIG: config, STATE_step: 'hunter2' },
  })
  expect(seen()).toContain('DOCKER_CONFIG=')
  expect(seen()).not.toMatch(/^(?:INPUT|STATE)_|hunter2/m)
})
