import { anonymousVolumesOf, carryVolumes } from '../../engine/api/anonymous-volumes.js'
import type { Container } from '../../engine/api/container.js'
import type { CreateRequest } from '../../engine/api/spec.js'
import { mountsFrom } from '../../engine/api/volumes-from.js'
import type { Engine } from '../../engine/transport/docker.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'

/** Has the new container mount what the old one wrote to volumes that nobody named, and says which. */
export async function carryOver(
  engine: Engine,
  { old, section }: { old?: Container | undefined; section: Section },
  request: CreateRequest,
  runner: Runner,
): Promise<CreateRequest> {
  const volumes = old === undefined ? [] : await anonymousVolumesOf(engine, old)
  if (volumes.length === 0) return request
  const lent = (await mountsFrom(engine, request.HostConfig)).map(({ Destination }) => Destination)
  const { request: carrying, carried } = carryVolumes(request, volumes, lent)
  for (const { name, target } of carried) {
    runner.info(`Carried over: the anonymous volume at ${target} (${name})`)
    section.decisions.push([`Data of ${target} carried over`, `the anonymous volume ${name} stays in use`])
  }
  return carrying
}
