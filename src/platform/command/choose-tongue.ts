import { azure, azureVariables } from '../tongues/azure.js'
import { gitlab, gitlabVariables } from '../tongues/gitlab.js'
import { plain } from '../tongues/plain.js'
import type { Tongue, Variables } from '../tongues/tongue.js'

export const runners = ['github', 'gitlab', 'azure', 'plain'] as const

export type RunnerName = (typeof runners)[number]

/** Tells whether a name is that of a runner. */
export function isRunner(name: string): name is RunnerName {
  return runners.some((one) => one === name)
}

type Environment = Readonly<Record<string, string | undefined>>

/** Which runner this is, by what it says of itself; Forgejo and Gitea speak as GitHub does. */
export function detectRunner(env: Environment): RunnerName {
  if (env.GITHUB_ACTIONS === 'true') return 'github'
  if (env.GITLAB_CI === 'true') return 'gitlab'
  if (/^true$/i.test(env.TF_BUILD ?? '')) return 'azure'
  return 'plain'
}

/** The tongue of a runner that is not GitHub's. */
export function tongueOf(name: Exclude<RunnerName, 'github'>, isColoured: boolean): Tongue {
  return { gitlab: () => gitlab(isColoured), azure, plain: () => plain(isColoured) }[name]()
}

const jenkinsVariables: Variables = {
  GITHUB_REPOSITORY: 'GIT_URL',
  GITHUB_WORKFLOW: 'JOB_NAME',
  GITHUB_RUN_ID: 'BUILD_NUMBER',
  GITHUB_JOB: 'STAGE_NAME',
  GITHUB_SHA: 'GIT_COMMIT',
  GITHUB_ACTOR: 'BUILD_USER_ID',
}

/** What GitHub's names stand for on this runner. */
export function variablesOf(name: RunnerName, env: Environment): Record<string, string | undefined> {
  const names: Record<RunnerName, Variables> = {
    github: {},
    gitlab: gitlabVariables,
    azure: azureVariables,
    plain: env.JENKINS_URL === undefined ? {} : jenkinsVariables,
  }
  return Object.fromEntries(Object.entries(names[name]).map(([github, own]) => [github, env[own]]))
}

/** Whether colours are shown: where they are asked for, and on a terminal or a page unless they are not wanted. */
export function isColoured(env: Environment, shows: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return shows && !env.NO_COLOR && env.TERM !== 'dumb'
}
