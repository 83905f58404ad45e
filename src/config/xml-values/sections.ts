import { partSeparator } from '../lookup.js'
import type { StartTag } from '../xml/start-tag.js'

/** A section whose `add` elements are known by one attribute, and whose values are another one. */
export interface Section {
  key: string
  value: string
  /** What picks it before the name of an entry; the first says it best. */
  names: string[]
  /** An entry that lacks the value gets it: so it is where .NET itself says what an entry is. */
  isOwn: boolean
}

/** Follows the sections of a configuration file of .NET, as its start and end tags come. */
export interface Sections {
  enter(name: string, declares: string | undefined): Section | undefined
  leave(): void
}

const known = new Map([
  ['appSettings', { key: 'key', value: 'value' }],
  ['connectionStrings', { key: 'name', value: 'connectionString' }],
])

export function createSections(): Sections {
  /** The names of declared sections, each with those of its groups. */
  const declared = new Map<string, string[]>()
  /** The groups that are open in `configSections`; undefined outside of it. */
  const open: (string[] | undefined)[] = []
  return {
    enter(name, declares) {
      const groups = open.at(-1)
      open.push(
        name === 'configSections' ? [] : groups && [...groups, ...(declares === undefined ? [] : [declares])],
      )
      if (groups !== undefined && name === 'section' && declares !== undefined) declared.set(declares, groups)
      if (groups !== undefined) return undefined
      const own = known.get(name)
      if (own !== undefined) return { ...own, names: [name], isOwn: true }
      const above = declared.get(name)
      if (above === undefined) return undefined
      const whole = [...above, name].join(partSeparator)
      return { key: 'key', value: 'value', names: [...new Set([whole, name])], isOwn: false }
    },
    leave() {
      open.pop()
    },
  }
}

/** The groups of settings that .NET's designer writes, each in a section of the program's own. */
export function isSettingsGroup({ name }: StartTag): boolean {
  return /^(?:[^:]+:)?(?:applicationSettings|userSettings)$/.test(name)
}
