/** Paths of config files as users write them: both slash kinds separate, `C:\` and `/` are absolute. */

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(folderOf(path).length)
}

/** All of a path before its name, the last slash included; empty for a bare name. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Tells whether a path is a name only. */
export function isBareName(path: string): boolean {
  return folderOf(path) === ''
}

/** Tells whether a path starts at the root of a container: `/app/x`, `\app\x`, `C:\app\x`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:)?[\\/]/.test(path)
}

/** Compares names as Windows does: without regard to case. */
export function isSameName(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase()
}

/** The name of the transform that a file has for an environment: `Web.Production.config` of `Web.config`. */
export function environmentName(path: string, environment: string): string {
  const name = nameOf(path)
  const extension = /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? ''
  return `${name.slice(0, name.length - extension.length)}.${environment}${extension}`
}

/** Picks the name that is meant: the very same, otherwise the only ones that differ in case. */
export function findNames(wanted: string, names: readonly string[]): string[] {
  return names.includes(wanted) ? [wanted] : names.filter((name) => isSameName(name, wanted))
}

/**
 * Matches a text against a pattern with one `*`, which stands for any characters but slashes, without
 * regard to case. The result is the text that `*` stands for.
 */
export function matchStar(pattern: string, text: string): string | undefined {
  const [before = '', after = ''] = pattern.split('*')
  const length = text.length - before.length - after.length
  if (length < 0) return undefined
  const star = text.slice(before.length, before.length + length)
  const isMatch = isSameName(text, `${before}${star}${after}`) && !/[\\/]/.test(star)
  return isMatch ? star : undefined
}
