import { nameOf } from './file-name.js'

/** How a file is read: what its name says, or its text. */
export type Kind = 'xml' | 'json' | 'yaml' | 'properties' | 'env' | 'ini' | 'text'

const kinds = new Map<string, Kind>([
  ['config', 'xml'],
  ['xml', 'xml'],
  ['json', 'json'],
  ['jsonc', 'json'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['properties', 'properties'],
  ['env', 'env'],
  ['ini', 'ini'],
])

/** The words that say a kind, as in `/app/settings.conf as json`. */
export const kindWords = [...kinds.keys()].filter((word) => word !== 'config').concat('text')

/** Finds the kind that a word says. */
export function findKind(word: string): Kind | undefined {
  return word === 'text' ? 'text' : kinds.get(word)
}

/** The kind that a file's name says; undefined where its text has to. `.env.local` is an `.env`, too. */
export function kindOfName(path: string): Kind | undefined {
  const name = nameOf(path).toLowerCase()
  return name.startsWith('.env.') ? 'env' : kinds.get(name.slice(name.lastIndexOf('.') + 1))
}

/** The kind of a file whose name does not say it: what begins like XML is XML. */
export function kindOfText(bytes: Buffer): Kind {
  const head = bytes.toString('latin1', 0, 1000).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  return /^\s*<(?:\?xml\s|!DOCTYPE\s|!--|[\w:.-]+(?:\s|\/?>))/.test(head.replaceAll('\0', ''))
    ? 'xml'
    : 'text'
}
