import { hashIn } from './file-name.js'

type Labels = Readonly<Record<string, string>> | null | undefined

/** Tells whether Berth created a service: its labels hold its own name, which no service can change. */
export function isBerthsService(name: string, labels: Labels): boolean {
  const { 'berth.action': action, 'berth.name': deployment, 'berth.step': step = '' } = labels ?? {}
  return action === 'service' && deployment === name && step !== ''
}

/** Tells whether Berth made a config or secret: its name ends with a part of the fingerprint in its labels. */
export function isBerthsFile(name: string, labels: Labels): boolean {
  const hash = hashIn(labels?.['berth.spec'] ?? '')
  return hash !== '' && name.endsWith(`-${hash}`)
}
