import { UserError } from '../error.js'
import { leadingNumbers } from './loose.js'
import type { Choice, Tally } from './pick.js'
import type { TaggedVersion } from './tag.js'
import { compareVersions, formatVersion } from './version.js'

const shownTags = 5

/** Says in lines what was counted, which five were the best, and which rule chose the first. */
export function explainChoice(tally: Tally, choice: Choice): string[] {
  const { total, passedOver, matched, best } = tally
  return [
    `${count(total, 'tag')}, ${total - passedOver} of them versions, ${matched} of these ${wanted(choice, 'several')}`,
    ...leftOut(tally, choice),
    ...(best.length === 0
      ? []
      : [`Picked ${best[0]?.tag}, ${rule(best, matched)}: ${showTags(best.slice(0, shownTags))}`]),
  ]
}

/** Why the first of so many was picked. */
function rule([first, second]: readonly TaggedVersion[], matched: number): string {
  if (first === undefined || second === undefined) return 'the only one that fits'
  if (compareVersions(first, second) !== 0) return `the highest of ${matched}`
  return `the first of equal ones among ${matched} (plain, then with v, then the highest build)`
}

/** Warns of a newer tag that was passed over, or left out as a variant, and says what would take it. */
export function warnOfNewer(name: string, best: TaggedVersion, { overlooked }: Tally): string[] {
  if (overlooked === undefined) return []
  const { tag, numbers, remedy } = overlooked
  const chosen = leadingNumbers(formatVersion(best))
  if (chosen === undefined || compareVersions(numbers, chosen) <= 0) return []
  return [`${name}: ${best.tag} is chosen, and ${tag} has a higher number: ${remedy}`]
}

/** Tells of versions that may be meant where YAML has made another number of them. */
export function tellYamlTwin({ yamlTwin }: Tally, { range }: Choice): string[] {
  if (yamlTwin === undefined) return []
  return [
    `"version" is ${range.text}, and there is ${yamlTwin}: if ${range.text}0 was written, quote it, because YAML reads it as the number ${range.text}`,
  ]
}

/** What was kept out, and how to get it. */
function leftOut({ keptOut, prereleases, passedOver }: Tally, { versionText }: Choice): string[] {
  const lines: string[] = []
  const examples = showTags(prereleases)
  if (keptOut['a pre-release'] > 0) {
    lines.push(
      `${count(keptOut['a pre-release'], 'pre-release')} left out (${examples}): "prerelease: true" takes them; for a variant of the image, which SemVer reads as one, set "tag-pattern" to one like ^(?<version>.+)-alpine$`,
    )
  }
  if (keptOut['another pre-release label'] > 0) {
    lines.push(
      `${count(keptOut['another pre-release label'], 'pre-release')} left out whose label "prerelease" does not match (${examples})`,
    )
  }
  if (passedOver > 0) {
    lines.push(
      `${count(passedOver, 'tag')} passed over: no version${versionText === undefined ? '' : ', or no match of "tag-pattern"'}`,
    )
  }
  return lines
}

/** The mistake of a wish that no tag fulfils, with the nearest tags and what kept each out. */
export function noneFits(name: string, tally: Tally, choice: Choice): UserError {
  const { total } = tally
  if (total === 0) return new UserError(`${name} has no tags`, 'Push an image, or correct "image"')
  const none = total === 1 ? `The only tag of ${name} is not` : `None of the ${total} tags of ${name} is`
  const nearest = nearestOf(tally, choice)
  if (nearest.length > 0) {
    return new UserError(
      `${none} ${wanted(choice, 'one')}; the nearest: ${nearest.join(', ')}`,
      remedyFor(tally, choice),
    )
  }
  if (tally.overlooked !== undefined) {
    const { tag, remedy } = tally.overlooked
    const kind = choice.versioning === 'loose' ? 'version' : 'SemVer version'
    return new UserError(
      `${none} a ${kind}; the nearest: ${tag}`,
      `${remedy[0]?.toUpperCase()}${remedy.slice(1)}`,
    )
  }
  return choice.versionText === undefined
    ? new UserError(
        `${none} a version`,
        'Tags must be SemVer versions like 1.4.2 or v1.4.2; for tags that hold one set "tag-pattern"',
      )
    : new UserError(
        `"tag-pattern" finds no version in the ${count(total, 'tag')} of ${name}`,
        'Correct "tag-pattern": its group "version" must take in a whole version like 1.4.2',
      )
}

function nearestOf(tally: Tally, { range }: Choice): string[] {
  const { prereleases, keptOut, below, above, unmatched, overlooked } = tally
  const why = keptOut['a pre-release'] > 0 ? 'is a pre-release' : 'has another pre-release label'
  const outside = range.exact === undefined ? 'is outside the range' : 'is another version'
  const versions = [
    ...prereleases.map(({ tag }) => `${tag} ${why}`),
    ...[...above.slice(0, 2), ...below.slice(0, 2)].map(({ tag }) => `${tag} ${outside}`),
    ...unmatched.map(({ tag }) => `${tag} does not match "tag-pattern"`),
  ]
  const isTold =
    overlooked === undefined || [...prereleases, ...unmatched].some(({ tag }) => tag === overlooked.tag)
  return versions.length === 0 || isTold
    ? versions
    : [`${overlooked.tag} (${overlooked.remedy})`, ...versions]
}

function remedyFor({ prereleases, keptOut, below, above }: Tally, { range, versionText }: Choice): string {
  if (prereleases.length > 0) {
    const mayBeVariants = keptOut['a pre-release'] > 0 && versionText === undefined
    const orPattern = mayBeVariants ? ', set "tag-pattern" if these are variants of the image' : ''
    return `Set "prerelease" to true${orPattern}, or widen "version"`
  }
  if (below.length === 0 && above.length === 0) return 'Correct "tag-pattern"'
  if (range.exact !== undefined) return 'Correct "version", or push that version'
  return /^\d+\.[1-9]$/.test(range.text)
    ? `Widen "version"; if ${range.text}0 was written there, quote it, because YAML reads it as the number ${range.text}`
    : 'Widen "version"'
}

/** What must be true of a version, of one or of several. */
function wanted({ range, prereleases }: Choice, number: 'one' | 'several'): string {
  if (range.exact !== undefined && number === 'one') return formatVersion(range.exact)
  if (range.text !== '') return `inside ${range.text}${prereleases === 'named' ? '' : ', pre-releases too'}`
  if (prereleases === 'named') return number === 'one' ? 'a release' : 'releases'
  return number === 'one' ? 'a version' : 'wanted, pre-releases too'
}

function showTags(versions: readonly TaggedVersion[]): string {
  return versions.map(({ tag }) => tag).join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
