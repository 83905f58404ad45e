import { findForeignPaths } from '../engine/api/foreign-paths.js'
import type { HealthCheck } from '../engine/api/spec.js'
import { type Engine, speaks } from '../engine/transport/docker.js'
import { UserError } from '../error.js'
import type { ConfigInputs } from './config.js'
import type { ContainerInputs } from './container.js'

interface Inputs {
  container: ContainerInputs
  config: Pick<ConfigInputs, 'workspace'>
}

/** A rule that only the engine's own kind and place decide; it returns the mistake it finds. */
type EngineRule = (engine: Engine, inputs: Inputs) => UserError | undefined

const rules: readonly EngineRule[] = [
  ({ home }, { container, config }) =>
    home && findForeignPaths(home, container.volumes, config.workspace.folder),
  ({ os }, { container }) => mistakeIn('command', () => container.command?.(os)),
  ({ os }, { container }) => mistakeIn('entrypoint', () => container.entrypoint?.(os)),
  ({ os }, { container: { isolation = 'default' } }) =>
    os === 'windows' || isolation === 'default'
      ? undefined
      : new UserError(
          `Input "isolation": only Windows containers have one, and this engine runs ${os} containers`,
          'Leave it out, or use an engine for Windows containers',
        ),
  (engine, { container }) => findStartInterval(engine, container.health),
  ({ os }, { container }) => (os === 'windows' ? findLinuxOnly(container) : undefined),
  ({ os }, { container }) => (os === 'windows' ? findOddSecret([...container.secrets.keys()]) : undefined),
]

/** Refuses what an engine would overlook in silence. */
export function findStartInterval(engine: Engine, health: HealthCheck): UserError | undefined {
  if (health.startIntervalMs === undefined || (speaks(engine, '1.44') && !engine.isPodman)) return undefined
  return new UserError(
    `Input "health-start-interval": this engine, ${engine.isPodman ? 'Podman' : 'Docker'} ${engine.version}, has none`,
    'Leave it out, or use Docker 25 or later',
  )
}

/** Secrets become files, and Windows has no file of some names, and one of two that differ in case only. */
function findOddSecret(names: readonly string[]): UserError | undefined {
  const device = names.find((name) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i.test(name))
  if (device !== undefined)
    return new UserError(`Input "secrets": ${device} is no name of a file on Windows`, 'Give it another name')
  const folded = names.map((name) => name.toLowerCase())
  const twice = names.find((_, index) => folded.indexOf(folded[index] ?? '') < index)
  if (twice === undefined) return undefined
  return new UserError(
    `Input "secrets": ${twice} is there in another case too, and both are one file on Windows`,
    'Give it another name',
  )
}

/** Finds inputs for what Windows containers do not have; the engine would refuse or overlook them. */
function findLinuxOnly({ readOnly, tmpfs, capAdd, capDrop, init }: ContainerInputs): UserError | undefined {
  const given = Object.entries({
    'read-only': readOnly,
    tmpfs: tmpfs.length > 0,
    'cap-add': capAdd.length > 0,
    'cap-drop': capDrop.length > 0,
    init,
  }).flatMap(([name, isGiven]) => (isGiven ? [`"${name}"`] : []))
  if (given.length === 0) return undefined
  return new UserError(
    `Windows containers have nothing like ${given.join(', ')}`,
    `Leave ${given.length === 1 ? 'it' : 'them'} out, or use an engine for Linux containers`,
  )
}

/** On a runner of Windows a line is not held to the rules of Linux before it is known to be one of Linux. */
function mistakeIn(input: string, split: () => unknown): UserError | undefined {
  try {
    split()
    return undefined
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return new UserError(`Input "${input}": ${thrown.problem}`, thrown.remedy, { cause: thrown })
  }
}

/** Throws every mistake that shows once the engine is known, before anything is touched. */
export function checkForEngine(engine: Engine, inputs: Inputs): void {
  const mistakes = rules.flatMap((rule) => rule(engine, inputs) ?? [])
  if (mistakes.length === 1) throw mistakes[0]
  if (mistakes.length > 1) throw new AggregateError(mistakes, `${mistakes.length} mistakes in the inputs`)
}
