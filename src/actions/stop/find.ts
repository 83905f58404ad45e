import { findGiven } from '../../container/ownership.js'
import type { Container } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import type { Engine } from '../../engine/transport/docker.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'
import { projectLabel } from './stop-order.js'

/** Finds every container that is named, carries all the labels or is of a project, once each, and tells of what is not there. */
export async function findAll(
  engine: Engine,
  inputs: Inputs,
  section: Section,
  runner: Runner,
): Promise<Container[]> {
  const { containers, labels } = inputs
  const [named, labelled, projects] = await Promise.all([
    Promise.all(
      [...new Set(containers)].map(async (name) => ({ name, container: await findContainer(engine, name) })),
    ),
    labels.length > 0 ? findLabelled(engine, labels) : [],
    findProjects(engine, inputs.projects),
  ])
  const missing = named.filter(({ container }) => container === undefined).map(({ name }) => name)
  for (const name of missing) runner.info(`There is no container ${name}`)
  const absent = projects.filter(({ found }) => found.length === 0).map(({ project }) => project)
  for (const project of absent) runner.info(`There is no container of the project ${project}`)
  section.facts.push(['Not there', [...missing, ...absent].join(', ')])
  if (missing.length > 0 && inputs.missing === 'fail') throw missingContainers(missing)
  if (absent.length > 0 && inputs.missing === 'fail') throw missingProjects(absent)
  if (labels.length > 0 && labelled.length === 0)
    runner.info(`No container carries the label${labels.length > 1 ? 's' : ''} ${labels.join(' and ')}`)
  const found = [
    ...named.flatMap(({ container }) => container ?? []),
    ...labelled,
    ...projects.flatMap(({ found }) => found),
  ]
  return [...new Map(found.map((container) => [container.Id, container])).values()]
}

async function findProjects(
  engine: Engine,
  projects: readonly string[],
): Promise<{ project: string; found: Container[] }[]> {
  return await Promise.all(
    [...new Set(projects)].map(async (project) => ({
      project,
      found: await findGiven(engine, [`${projectLabel}=${project}`]),
    })),
  )
}

/** Without the tasks of services: the cluster would start another one in a task's place at once. */
async function findLabelled(engine: Engine, labels: readonly string[]): Promise<Container[]> {
  return (await findGiven(engine, labels)).filter((container) => !isTask(container))
}

function isTask({ Config }: Container): boolean {
  return Config.Labels?.['com.docker.swarm.task.id'] !== undefined
}

function missingContainers(names: readonly string[]): UserError {
  const shown = names.map(quoteText).join(', ')
  return new UserError(
    `There is no container ${shown} on this engine, and "missing" is fail; nothing was stopped`,
    'Correct "container", or set "missing: ignore"',
  )
}

function missingProjects(projects: readonly string[]): UserError {
  const shown = projects.map(quoteText).join(', ')
  return new UserError(
    `There is no container of the Compose project ${shown} on this engine, and "missing" is fail; nothing was stopped`,
    'Correct "project", or set "missing: ignore"',
  )
}
