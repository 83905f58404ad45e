import { UserError } from '../error.js'
import { isAbsolutePath } from './file-name.js'
import { kindOfName } from './kind.js'

/** One line of `config-transforms`. */
export interface TransformLine {
  /** Where the transform stands. */
  place: 'workspace' | 'container'
  /** The transform; it may hold one `*`. */
  path: string
  /** What it applies to; without it, to every XML file of `config-file`. It may hold one `*`, too. */
  target: string | undefined
  /** A missing file is then no error. */
  optional: boolean
  /** The line as it was written, for messages. */
  text: string
}

const arrow = ' => '
const mark = ' ?'
const prefix = 'container:'

/**
 * Parses `transform`, `transform => target`, either with ` ?` at its end. One blank stands on each side
 * of `=>`; every other blank is path. `container:` before the transform says that it stands there.
 */
export function parseTransformLine(text: string): TransformLine {
  const optional = text.endsWith(mark)
  const [transform = '', target, ...more] = (optional ? text.slice(0, -mark.length) : text).split(arrow)
  if (transform.trim() === '' || target?.trim() === '' || more.length > 0 || /^\s*=>|=>\s*$/.test(text)) {
    throw new UserError(
      `"${text}" is neither a transform nor a pair of transform and target`,
      `Write it like ${example}`,
    )
  }
  checkStars(text, transform, target)
  if (target !== undefined) checkTarget(text, target)
  return { ...placeOf(transform), target, optional, text }
}

const example = 'Web.Production.config, or Web.Production.config => /app/Web.config'

function placeOf(transform: string): Pick<TransformLine, 'place' | 'path'> {
  if (!transform.startsWith(prefix)) return { place: 'workspace', path: transform }
  const path = transform.slice(prefix.length)
  if (isAbsolutePath(path)) return { place: 'container', path }
  throw new UserError(
    `"${transform}" does not say where in the container the transform stands`,
    'Write an absolute path after container:, like container:/app/Web.Production.config',
  )
}

function checkStars(text: string, transform: string, target: string | undefined): void {
  const count = (path: string) => path.split('*').length - 1
  const [left, right] = [count(transform), count(target ?? '')]
  if (left < 2 && right < 2) return
  throw new UserError(
    `"${text}" has more than one "*" on a side`,
    'One on each side carries its text from one to the other, like *.Production.config => *.config',
  )
}

function checkTarget(text: string, target: string): void {
  if (target.startsWith(prefix)) {
    throw new UserError(
      `"${text}" has "${prefix}" before its target`,
      'Leave it out: a target always stands where the config files stand',
    )
  }
  if ((kindOfName(target) ?? 'xml') !== 'xml') {
    throw new UserError(
      `"${text}" would apply an XML transform to a file that is not XML`,
      'Other files take variables and tokens: set them with config-variables',
    )
  }
}
