import { UserError } from '../../error.js'
import { showSome } from '../../input/list.js'
import type { ConfigFile } from './apply.js'
import type { Unused } from './variables.js'

/** Why nothing may be written with `config-strict`; undefined where there is no reason. */
export function refusalOf(
  files: readonly ConfigFile[],
  unused: readonly Unused[],
  missed: string | undefined,
): UserError | undefined {
  const warnings = files.flatMap((file) => file.warnings)
  const reasons = [
    missed !== undefined && lowerFirst(missed),
    warnings.length > 0 &&
      `${warnings.length === 1 ? 'there is a warning' : `there are ${warnings.length} warnings`} (${warnings[0]})`,
    unused.length > 0 && `nothing has the name ${showSome(unused.map(({ name }) => name))}`,
  ].filter((reason) => reason !== false)
  if (reasons.length === 0) return undefined
  const near = unused.flatMap(({ nearest }) => nearest).slice(0, 3)
  const hint = near.length === 0 ? '' : ` (the nearest: ${near.join(', ')})`
  return new UserError(
    `With "config-strict", ${reasons.join(' and ')}; nothing was written`,
    `Correct what it names${hint}, or leave out "config-strict"`,
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
