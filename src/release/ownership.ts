import { keptNames, namesOf } from './names.js'

/** What tells whose a container is. */
export interface Bearer {
  id: string
  name: string
  labels: Readonly<Record<string, string>>
  /** Those of its image, which every container made from that brings along. */
  imageLabels: Readonly<Record<string, string>>
}

/**
 * Tells whether Berth created a container: its labels hold its own name, and an id that its image does not
 * carry. One that was made from a committed image, or from an image whose author wrote such labels, is a
 * stranger's, and so is one that its owner renamed, or gave such labels without the id of a step.
 */
export function isBerths(bearer: Bearer): boolean {
  const { id, name, labels } = bearer
  const { 'berth.action': action = '', 'berth.name': deployment = '', 'berth.version': version = '' } = labels
  const { 'berth.step': step = '' } = labels
  if (action === '' || step === '' || areInherited(bearer)) return false
  // The engine has named what looks into the image of a service, and what runs without a name.
  if (action === 'service' || deployment === '') return true
  return [...Object.values(namesOf(deployment)), ...keptNames(deployment, version, id)].includes(name)
}

/** Tells whether a container has its labels under `berth.` from its image. */
export function areInherited({ labels, imageLabels }: Pick<Bearer, 'labels' | 'imageLabels'>): boolean {
  const keys =
    'berth.step' in labels ? ['berth.step'] : Object.keys(labels).filter((key) => key.startsWith('berth.'))
  return keys.some((key) => labels[key] === imageLabels[key])
}
