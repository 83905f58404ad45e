import { askEngine, filterQuery, listContainers } from '../engine-api.js'

/** What a step made and did not take away: all of it carries its random id. */
export async function leftovers(step: string | undefined): Promise<string[]> {
  if (step === undefined) return []
  const filter = `label=berth.step=${step}`
  const [containers, networks, volumes] = await Promise.all([
    listContainers(filter),
    askEngine<{ Id: string }[]>('GET', `/networks?${filterQuery(filter)}`),
    askEngine<{ Volumes: { Name: string }[] | null }>('GET', `/volumes?${filterQuery(filter)}`),
  ])
  if (networks === undefined || volumes === undefined) throw new Error('The engine does not say what is left')
  return [
    ...[...containers, ...networks].map(({ Id }) => Id),
    ...(volumes.Volumes ?? []).map(({ Name }) => Name),
  ]
}
