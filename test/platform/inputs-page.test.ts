import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { declared } from '../../src/actions/declared.js'
import { inputsPage } from '../../src/platform/inputs-page.js'

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'acme/berth',
  GITHUB_ACTION_REF: 'v1',
}

test.each([
  ['run', github, 'https://github.com/acme/berth/blob/v1/run/README.md#inputs'],
  ['deploy', github, 'https://github.com/acme/berth/blob/v1/docs/deploy-reference.md#inputs'],
  ['run', { ...github, GITHUB_ACTION_REPOSITORY: '' }, 'run/README.md#inputs'],
  ['run', { ...github, GITHUB_SERVER_URL: 'https://forge.example.com' }, 'run/README.md#inputs'],
])('the inputs of %s with %j are on their page', (action, env, page) => {
  expect(inputsPage(action, env)).toBe(page)
})

test.each(Object.keys(declared))('the page of %s exists', (action) => {
  expect(existsSync(inputsPage(action, {}).replace('#inputs', ''))).toBe(true)
})
