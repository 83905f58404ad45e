import { type Judgement, judge, type Wish } from './judge.js'
import type { Range } from './range.js'
import { compareTags, parseTag, type TaggedVersion, type VersionText } from './tag.js'
import { compareVersions, type Version } from './version.js'

/** What is chosen among: the versions wanted, and where in a tag its version stands. */
export interface Choice extends Wish {
  versionText?: VersionText
}

/** What became of a list of tags. */
export interface Tally {
  /** All tags. */
  total: number
  /** Tags that are no version, or do not match the pattern. */
  passedOver: number
  /** Tags that fit, how many. */
  matched: number
  /** Tags that fit, best first, at most 100. */
  best: TaggedVersion[]
  /** How many versions each reason kept out. */
  keptOut: Record<Exclude<Judgement, 'fits'>, number>
  /** The highest pre-releases that were kept out for being such. */
  prereleases: TaggedVersion[]
  /** Versions outside the range: the highest below its first bound, the lowest above. */
  below: TaggedVersion[]
  above: TaggedVersion[]
  /** Passed over, and a version were it not for the pattern; the highest. */
  unmatched: TaggedVersion[]
}

/** How many are kept, in which order. */
interface Shelf {
  most: number
  compare: typeof compareTags
}

const bestFirst: Shelf = { most: 100, compare: compareTags }
const highest: Shelf = { most: 3, compare: compareTags }
const lowest: Shelf = { most: 3, compare: (a, b) => compareTags(b, a) }

/** Folds tags into a tally as they come, in any order, keeping no more than the best. */
export function tallyTags(choice: Choice) {
  const pivot = firstBound(choice.range)
  const tally: Tally = {
    total: 0,
    passedOver: 0,
    matched: 0,
    best: [],
    keptOut: { 'outside the range': 0, 'a pre-release': 0, 'another pre-release label': 0 },
    prereleases: [],
    below: [],
    above: [],
    unmatched: [],
  }
  return {
    add(tag: string) {
      tally.total++
      const version = parseTag(tag, choice.versionText)
      if (version === undefined) passOver(tally, tag, choice)
      else place(tally, version, judge(version, choice), pivot)
    },
    result: (): Tally => tally,
  }
}

function passOver(tally: Tally, tag: string, { versionText }: Choice): void {
  tally.passedOver++
  const version = versionText === undefined ? undefined : parseTag(tag)
  if (version !== undefined) keepBest(tally.unmatched, version, highest)
}

function place(tally: Tally, version: TaggedVersion, judgement: Judgement, pivot: Version | undefined): void {
  if (judgement === 'fits') tally.matched++
  else tally.keptOut[judgement]++
  if (judgement === 'fits') keepBest(tally.best, version, bestFirst)
  else if (judgement !== 'outside the range') keepBest(tally.prereleases, version, highest)
  else if (pivot === undefined || compareVersions(version, pivot) < 0) keepBest(tally.below, version, highest)
  else keepBest(tally.above, version, lowest)
}

function firstBound({ wide }: Range): Version | undefined {
  return wide[0]?.[0]?.version
}

/** Inserts into a sorted list that never grows beyond `most`. */
function keepBest(list: TaggedVersion[], version: TaggedVersion, { most, compare }: Shelf): void {
  const last = list.at(-1)
  if (list.length === most && last !== undefined && compare(version, last) >= 0) return
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = list[middle]
    if (other !== undefined && compare(other, version) <= 0) low = middle + 1
    else high = middle
  }
  list.splice(low, 0, version)
  if (list.length > most) list.pop()
}
