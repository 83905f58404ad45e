import { expect, test } from 'vitest'
import { detectRunner, isColoured, variablesOf } from '../../../src/platform/command/choose-tongue.js'

test.each([
  ['github', { GITHUB_ACTIONS: 'true' }],
  ['github', { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true' }],
  ['github', { GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' }],
  ['gitlab', { GITLAB_CI: 'true' }],
  ['azure', { TF_BUILD: 'True' }],
  ['plain', { JENKINS_URL: 'https://jenkins.example.com' }],
  ['plain', { GITLAB_CI: 'false' }],
  ['plain', {}],
] as const)('%s is what %j says', (runner, env) => {
  expect(detectRunner(env)).toBe(runner)
})

test.each([
  [
    'gitlab',
    { CI_PROJECT_PATH: 'acme/web', CI_PIPELINE_ID: '7' },
    { GITHUB_REPOSITORY: 'acme/web', GITHUB_RUN_ID: '7' },
  ],
  ['azure', { BUILD_BUILDID: '7', AGENT_TEMPDIRECTORY: '/t' }, { GITHUB_RUN_ID: '7', RUNNER_TEMP: '/t' }],
  [
    'plain',
    { JENKINS_URL: 'x', JOB_NAME: 'web', BUILD_NUMBER: '7' },
    { GITHUB_WORKFLOW: 'web', GITHUB_RUN_ID: '7' },
  ],
] as const)('%s says who deploys under names of its own', (runner, env, variables) => {
  expect(variablesOf(runner, env)).toMatchObject(variables)
})

test.each(['gitlab', 'azure', 'plain'] as const)(
  'a run of %s is no page of GitHub, whose runs have attempts',
  (runner) => {
    const env = { JENKINS_URL: 'x', SYSTEM_JOBATTEMPT: '1' }
    expect(Object.keys(variablesOf(runner, env))).not.toContain('GITHUB_RUN_ATTEMPT')
  },
)

test('a plain shell says nothing of it, whatever a variable is called', () => {
  expect(variablesOf('plain', { JOB_NAME: 'web' })).toEqual({})
})

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
] as const)('on a terminal (%j) with %j colours are shown: %j', (isTerminal, env, shown) => {
  expect(isColoured(env, isTerminal)).toBe(shown)
})
