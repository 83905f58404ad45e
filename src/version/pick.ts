import { type Judgement, judge, type Wish } from './judge.js'
import { findOverlooked, type Overlooked } from './overlooked.js'
import type { Range } from './range.js'
import { makeShelf, type Shelf } from './shelf.js'
import { compareTags, parseTag, type Reading, type TaggedVersion } from './tag.js'
import { compareVersions, type Version } from './version.js'
import { findYamlTwin } from './yaml-twin.js'

/** What is chosen among: the versions wanted, and how tags are read. */
export interface Choice extends Wish, Reading {}

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
  /** The highest that another choice would take: passed over, or left out as a variant. */
  overlooked: Overlooked | undefined
  /** A tag of the version that YAML would have made this number of, were it not quoted. */
  yamlTwin: string | undefined
}

/** What is counted and kept while tags come. */
interface Counts extends Pick<Tally, 'total' | 'passedOver' | 'matched' | 'keptOut' | 'yamlTwin'> {
  best: Shelf<TaggedVersion>
  prereleases: Shelf<TaggedVersion>
  below: Shelf<TaggedVersion>
  above: Shelf<TaggedVersion>
  unmatched: Shelf<TaggedVersion>
  overlooked: Shelf<Overlooked>
}

/** Folds tags into a tally as they come, in any order, keeping no more than the best. */
export function tallyTags(choice: Choice) {
  const pivot = firstBound(choice.range)
  const overlook = findOverlooked(choice)
  const isYamlTwin = findYamlTwin(choice.range.text)
  const counts = startCounts()
  return {
    add(tag: string) {
      counts.total++
      const version = parseTag(tag, choice)
      const judgement = version && judge(version, choice)
      if (judgement !== 'fits' && judgement !== 'outside the range') {
        const overlooked = overlook(tag, version)
        if (overlooked !== undefined) counts.overlooked.put(overlooked)
      }
      if (version === undefined || judgement === undefined) return passOver(counts, tag, choice)
      if (judgement === 'outside the range' && isYamlTwin(version)) counts.yamlTwin = tag
      place(counts, version, judgement, pivot)
    },
    result: (): Tally => ({
      ...counts,
      best: counts.best.best(),
      prereleases: counts.prereleases.best(),
      below: counts.below.best(),
      above: counts.above.best(),
      unmatched: counts.unmatched.best(),
      overlooked: counts.overlooked.best()[0],
    }),
  }
}

function startCounts(): Counts {
  return {
    total: 0,
    passedOver: 0,
    matched: 0,
    keptOut: { 'outside the range': 0, 'a pre-release': 0, 'another pre-release label': 0 },
    best: makeShelf(100, compareTags),
    prereleases: makeShelf(3, compareTags),
    below: makeShelf(3, compareTags),
    above: makeShelf(3, (a: TaggedVersion, b: TaggedVersion) => compareTags(b, a)),
    unmatched: makeShelf(3, compareTags),
    overlooked: makeShelf(1, (a: Overlooked, b: Overlooked) => compareVersions(b.numbers, a.numbers)),
    yamlTwin: undefined,
  }
}

function passOver(counts: Counts, tag: string, { versionText, ...reading }: Choice): void {
  counts.passedOver++
  const version = versionText === undefined ? undefined : parseTag(tag, reading)
  if (version !== undefined) counts.unmatched.put(version)
}

function place(
  counts: Counts,
  version: TaggedVersion,
  judgement: Judgement,
  pivot: Version | undefined,
): void {
  if (judgement === 'fits') {
    counts.matched++
    counts.best.put(version)
    return
  }
  counts.keptOut[judgement]++
  if (judgement !== 'outside the range') counts.prereleases.put(version)
  else if (pivot === undefined || compareVersions(version, pivot) < 0) counts.below.put(version)
  else counts.above.put(version)
}

function firstBound({ wide }: Range): Version | undefined {
  return wide[0]?.[0]?.version
}
