import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { exists, inspect, ownName } from '../support/containers.js'
import { makeFileImage } from '../support/file-image.js'
import { docker } from '../support/images.js'

let image = ''

beforeAll(() => {
  image = makeFileImage((root) => {
    mkdirSync(join(root, 'www'))
    writeFileSync(
      join(root, 'www/web.config'),
      '<c><appSettings><add key="Url" value="old"/></appSettings></c>\n',
    )
  })
})

afterAll(() => {
  docker('rmi', image)
})

test('the first answer of a container shows the value that was set before its start', async () => {
  const name = ownName('run')
  const { exitCode, outputs, summary } = await runAction('run', {
    with: {
      image,
      name,
      command: 'httpd -f -p 80 -h /www',
      ports: '127.0.0.1::80',
      pull: 'never',
      'wait-for': 'running',
      'stable-for': '0s',
      'wait-tcp': '80',
      'config-file': '/www/Web.config',
      'config-variables': 'URL=https://api.example.com',
    },
  })
  expect(exitCode).toBe(0)
  const answer = await fetch(`${outputs.url}/web.config`)
  expect(await answer.text()).toBe(
    '<c><appSettings><add key="Url" value="https://api.example.com"/></appSettings></c>\n',
  )
  expect(inspect(name)).toMatchObject({ RestartCount: 0, Image: docker('inspect', '-f', '{{.Id}}', image) })
  expect(summary).toContain('| <code>/www/web.config</code> | changed | 0 |')
})

test.each([
  [{ 'config-file': '/www/missing.config' }, 'There is no file /www/missing.config in the container'],
  [
    { 'config-file': '/www/web.config', 'read-only': 'true' },
    "the container's root file system is read-only",
  ],
  [{ 'config-file': '/www/web.config', tmpfs: '/www' }, '/www/web.config is hidden by the tmpfs on /www'],
  [
    { 'config-file': '/www/web.config', 'config-transforms': 'missing.config' },
    'There is no transform missing.config in the workspace',
  ],
])('a container whose config files fail with %j is never started and is removed', async (inputs, problem) => {
  const name = ownName('run')
  const { exitCode, errors, outputs } = await runAction('run', {
    with: { image, name, pull: 'never', 'config-variables': 'Url=new', ...inputs },
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(problem)])
  expect(outputs).toMatchObject({ status: 'created', ready: 'false' })
  expect(exists(name)).toBe(false)
})
