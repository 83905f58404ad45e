import type { Container } from '../../engine/api/container.js'

/**
 * Puts containers in the order in which they are stopped, those of one wave side by side: of a Compose project who
 * depends on another service stops before it. A circle, which Compose refuses, stops at once.
 */
export function stopOrder<One extends Pick<Container, 'Config'>>(containers: readonly One[]): One[][] {
  const needed = new Set(containers.flatMap(dependenciesOf))
  const free = containers.filter((one) => !needed.has(serviceOf(one)))
  if (free.length === 0) return containers.length === 0 ? [] : [[...containers]]
  return [free, ...stopOrder(containers.filter((one) => !free.includes(one)))]
}

function serviceOf({ Config }: Pick<Container, 'Config'>): string {
  const { [projectLabel]: project = '', 'com.docker.compose.service': service = '' } = Config.Labels ?? {}
  return `${project}/${service}`
}

/** Compose writes them as `db:service_healthy:false,cache:service_started:true`. */
function dependenciesOf({ Config }: Pick<Container, 'Config'>): string[] {
  const { [projectLabel]: project = '', 'com.docker.compose.depends_on': list = '' } = Config.Labels ?? {}
  return list.split(',').flatMap((entry) => {
    const [service = ''] = entry.split(':')
    return service === '' ? [] : [`${project}/${service}`]
  })
}

/** What Compose names a container's project by. */
export const projectLabel = 'com.docker.compose.project'
