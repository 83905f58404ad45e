import type { Place } from '../../error.js'
import { isOfWorkspace, type Tongue, type Variables } from './tongue.js'

/** Speaks to the agent of Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
export function azure(): Tongue {
  return {
    name: 'azure',
    // The agent looks for commands anywhere in a line.
    harmless,
    say: (kind, message, place) =>
      kind === 'notice'
        ? `##[section]${oneLine(harmless(message))}`
        : command('task.logissue', { type: kind, ...placeOf(place) }, harmless(message)),
    group: (title) => ({ start: `##[group]${oneLine(harmless(title))}`, end: '##[endgroup]' }),
    mask: (form) => command('task.setsecret', {}, form),
    output: (name, value) => command('task.setvariable', { variable: name, isOutput: 'true' }, value),
    // It becomes a variable of the environment of later steps, and Windows has 32,767 characters for one.
    longestOutput: 30_000,
    summary: (path) => command('task.uploadsummary', {}, path),
  }
}

/** What Azure Pipelines calls what GitHub calls otherwise. */
export const azureVariables: Variables = {
  GITHUB_REPOSITORY: 'BUILD_REPOSITORY_NAME',
  GITHUB_WORKFLOW: 'BUILD_DEFINITIONNAME',
  GITHUB_RUN_ID: 'BUILD_BUILDID',
  GITHUB_JOB: 'SYSTEM_JOBNAME',
  GITHUB_SHA: 'BUILD_SOURCEVERSION',
  GITHUB_ACTOR: 'BUILD_REQUESTEDFOR',
  RUNNER_TEMP: 'AGENT_TEMPDIRECTORY',
}

function harmless(text: string): string {
  return text.replace(/##(?=vso\[|\[)/gi, '##\u200b')
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const all = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)};`)
  return `##vso[${name}${all.length === 0 ? '' : ` ${all.join('')}`}]${escapeData(message)}`
}

function placeOf(place: Place | undefined): Record<string, string> {
  if (!isOfWorkspace(place)) return {}
  const { file, line, column } = place
  return {
    sourcepath: file,
    ...(line !== undefined && { linenumber: String(line) }),
    ...(column !== undefined && { columnnumber: String(column) }),
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
