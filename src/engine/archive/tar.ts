import { type Bytes, odd } from '../transport/byte-reader.js'

/** The unit that everything in a tar archive is a multiple of, in bytes. */
export const block = 512

/** Pax records and long names beyond this are no file's. */
const mostRecordBytes = 1024 * 1024

/** What an archive says of one of its files, before the content. */
export interface Entry {
  name: string
  kind: 'file' | 'folder' | 'link' | 'device'
  sizeBytes: number
  /** Its pax records say how long it is: it has holes, or more than 8 GiB. */
  isOutsized: boolean
  owner: Owner
  /** The blocks that describe it. */
  head: Buffer
}

/** Who owns a file, as the kernel knows them. */
export interface Owner {
  uid: number
  gid: number
}

/** Where the header keeps the numbers of user and group, 8 bytes each. */
const uidAt = 108
const gidAt = 116

/** Reads the blocks up to the next entry's content; `undefined` at the archive's end. */
export async function readEntry(bytes: Bytes): Promise<Entry | undefined> {
  const blocks: Buffer[] = []
  let records = new Map<string, string>()
  for (;;) {
    const header = await bytes.takeUnlessEnded(block)
    if (header === undefined || header.every((byte) => byte === 0)) {
      if (blocks.length > 0) throw odd('ends too early')
      return undefined
    }
    checkSignature(header)
    blocks.push(header)
    const type = header.toString('latin1', 156, 157)
    if (!'xgLK'.includes(type)) return describe(header, records, blocks)
    const sizeBytes = readNumber(header.subarray(124, 136))
    if (!(sizeBytes <= mostRecordBytes) || blocks.length > 16) {
      throw odd('describes a file at more length than any needs')
    }
    const data = await bytes.take(sizeBytes)
    blocks.push(data, await bytes.take(paddingOf(sizeBytes)))
    if (type === 'L') records.set('path', textIn(data))
    else if (type !== 'K') records = new Map([...records, ...readRecords(data)])
  }
}

function describe(header: Buffer, records: Map<string, string>, blocks: Buffer[]): Entry {
  const kind = kindOf(header.toString('latin1', 156, 157))
  const size = records.get('size')
  const sizeBytes = size === undefined ? readNumber(header.subarray(124, 136)) : Number(size)
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 0) throw odd('holds a size that is no number')
  return {
    name: records.get('path') ?? nameIn(header),
    kind,
    sizeBytes: kind === 'file' ? sizeBytes : 0,
    owner: {
      uid: Number(records.get('uid') ?? readNumber(header.subarray(uidAt, gidAt))),
      gid: Number(records.get('gid') ?? readNumber(header.subarray(gidAt, gidAt + 8))),
    },
    isOutsized: size !== undefined || [...records.keys()].some((key) => key.startsWith('GNU.sparse')),
    head: Buffer.concat(blocks),
  }
}

/** Pax records: `LENGTH KEY=VALUE\n`, the length counting itself. */
function readRecords(data: Buffer): Map<string, string> {
  const records = new Map<string, string>()
  for (let at = 0; at < data.length; ) {
    const digits = /^(?<length>\d{1,8}) /.exec(data.toString('latin1', at, at + 9))?.groups?.length ?? ''
    const end = at + Number(digits)
    const equals = data.indexOf('=', at)
    if (digits === '' || end > data.length || end <= at || equals < 0 || equals >= end)
      throw odd('holds a pax record that is none')
    records.set(
      data.toString('utf8', at + digits.length + 1, equals),
      data.toString('utf8', equals + 1, end - 1),
    )
    at = end
  }
  return records
}

function nameIn(header: Buffer): string {
  const name = textIn(header.subarray(0, 100))
  const isUstar = header.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isUstar ? textIn(header.subarray(345, 500)) : ''
  return prefix === '' ? name : `${prefix}/${name}`
}

function textIn(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

function kindOf(type: string): Entry['kind'] {
  if (type === '0' || type === '\0' || type === '7') return 'file'
  if (type === '5') return 'folder'
  return type === '1' || type === '2' ? 'link' : 'device'
}

/** Reads a number of a header: octal digits, or base 256 where the first bit is set, as GNU tar and Go write large numbers. */
export function readNumber(field: Buffer): number {
  const [first = 0] = field
  if (first === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
  const digits = textIn(field).trim()
  if (first > 0x80 || !/^[0-7]*$/.test(digits)) return Number.NaN
  return Number.parseInt(digits || '0', 8)
}

function checkSignature(header: Buffer): void {
  if (readNumber(header.subarray(148, 156)) !== checksumOf(header)) throw odd('is not a tar archive')
}

/** Gives a described file another owner, in numbers alone: a name could be another user's elsewhere. */
export function setOwner(head: Buffer, { uid, gid }: Owner): Buffer {
  const owned = Buffer.from(head)
  const main = owned.subarray(-block)
  for (const [at, id] of [
    [uidAt, uid],
    [gidAt, gid],
  ] as const) {
    if (!(id < 0o10000000)) throw odd('names an owner that no tar header holds')
    main.write(`${id.toString(8).padStart(7, '0')}\0`, at, 'latin1')
  }
  main.fill(0, 265, 329) // the names of both
  sign(main)
  return owned
}

/** Writes the sum of a header into it. */
export function sign(header: Buffer): void {
  header.write(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
}

/** The sum of the header's bytes with blanks in the place of the sum itself. */
function checksumOf(header: Buffer): number {
  const sum = header.reduce((total, byte) => total + byte, 0)
  return header.subarray(148, 156).reduce((total, byte) => total - byte + 0x20, sum)
}

/** How many bytes fill the last block of a content. */
export function paddingOf(sizeBytes: number): number {
  return (block - (sizeBytes % block)) % block
}
