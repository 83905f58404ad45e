import { anonymousVolumesOf, carryVolumes } from '../../engine/anonymous-volumes.js'
import type { Engine } from '../../engine/docker.js'
import type { CreateRequest } from '../../engine/spec.js'
import { mountsFrom } from '../../engine/volumes-from.js'
import type { Runner } from '../../runner.js'
import type { Account } from './account.js'

/** Has the new container mount what the old one wrote to volumes that nobody named, and says which. */
export async function carryOver(
  engine: Engine,
  { old, section }: Account,
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
