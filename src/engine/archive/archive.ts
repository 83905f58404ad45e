import { UserError } from '../../error.js'
import { shorten } from '../../shown.js'
import { byteReader, odd } from '../transport/byte-reader.js'
import { block, paddingOf, readEntry, readNumber, sign } from './tar.js'

/** One regular file as an archive holds it. */
export interface PackedFile {
  /**
   * The tar blocks that describe the file, as the engine sent them: owner, group, mode, times, and the
   * extended attributes in their pax records. Sent back, they are kept, binary ones too.
   */
  head: Buffer
  content: Buffer
}

/** A config file beyond this is none; it bounds what an archive can make us hold. */
export const mostFileBytes = 128 * 1024 * 1024

/**
 * Reads an archive that must hold exactly one regular file of that name (pax and ustar formats,
 * IEEE 1003.1). Whatever else it holds or claims, nothing is written and memory stays bounded.
 */
export async function unpackFile(archive: AsyncIterable<Uint8Array>, name: string): Promise<PackedFile> {
  const bytes = byteReader(archive)
  const entry = await readEntry(bytes)
  if (entry === undefined) throw odd('is empty')
  if (entry.name !== name) throw odd(`holds "${shorten(entry.name, 200)}" in place of "${name}"`)
  if (entry.kind !== 'file') throw odd(`holds a ${entry.kind} in place of "${name}"`)
  if (entry.sizeBytes > mostFileBytes) {
    throw new UserError(
      `"${name}" has ${entry.sizeBytes} bytes`,
      `A config file may have ${mostFileBytes / 1024 / 1024} MiB at most`,
    )
  }
  if (entry.isOutsized) throw odd(`holds "${name}" with holes, or with a length of its own`)
  const content = await bytes.take(entry.sizeBytes)
  await bytes.skip(paddingOf(entry.sizeBytes))
  if ((await readEntry(bytes)) !== undefined) throw odd(`holds more than "${name}"`)
  return { head: entry.head, content }
}

/** Makes an archive of a file with new content; everything else of it stays. */
export function packFile({ head, content }: PackedFile): Buffer {
  const described = Buffer.from(head)
  const main = described.subarray(-block)
  main.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  sign(main)
  return Buffer.concat([described, content, Buffer.alloc(paddingOf(content.length) + 2 * block)])
}

/** Who owns a new file or folder, and what its mode is. */
export interface Ownership {
  mode: number
  uid: number
  gid: number
}

/** Who owns a file that was read, and what its mode is; what stands beyond the nine permission bits is left out. */
export function ownerOf({ head }: Pick<PackedFile, 'head'>): Ownership {
  const main = head.subarray(-block)
  const [mode = 0, uid = 0, gid = 0] = [100, 108, 116].map((at) => readNumber(main.subarray(at, at + 8)))
  return { mode: mode & 0o777, uid, gid }
}

/** Describes a new regular file. */
export function describeFile(name: string, owner: Ownership): Buffer {
  return describeEntry(name, owner, '0')
}

/** Makes the archive of new folders and files, in that order; names are relative to where it is unpacked. */
export function packNew(
  folders: readonly { name: string; owner: Ownership }[],
  files: readonly { name: string; owner: Ownership; content: Buffer }[],
): Buffer {
  const described = folders.map(({ name, owner }) => describeEntry(`${name}/`, owner, '5'))
  const packed = files.map(({ name, owner, content }) =>
    packFile({ head: describeFile(name, owner), content }).subarray(0, -2 * block),
  )
  return Buffer.concat([...described, ...packed, Buffer.alloc(2 * block)])
}

/**
 * What every archive begins with that an engine is sent: a global pax header that says nothing. The engine takes an archive
 * for compressed by its first bytes, and those would be a file's name: "BZh1" is one, and without the fix of 29.5.1 it
 * would run the container's own `xz` or `unpigz` as root of its machine (CVE-2026-41567).
 */
export const archiveStart: Buffer = header(
  'pax_global_header',
  { mode: 0, uid: 0, gid: 0 },
  { type: 'g', sizeBytes: 0 },
)

/** A name beyond 100 bytes goes into a pax record before the entry. */
function describeEntry(name: string, owner: Ownership, type: '0' | '5'): Buffer {
  if (Buffer.byteLength(name) <= 100) return header(name, owner, { type, sizeBytes: 0 })
  const record = paxRecord('path', name)
  return Buffer.concat([
    header('pax', owner, { type: 'x', sizeBytes: record.length }),
    record,
    Buffer.alloc(paddingOf(record.length)),
    header(name.slice(0, 50), owner, { type, sizeBytes: 0 }),
  ])
}

function header(
  name: string,
  { mode, uid, gid }: Ownership,
  { type, sizeBytes }: { type: string; sizeBytes: number },
): Buffer {
  const head = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  head.write(name, 0)
  head.write(octal(mode, 7) + octal(uid, 7) + octal(gid, 7), 100, 'latin1')
  head.write(octal(sizeBytes, 11) + octal(0, 11), 124, 'latin1')
  head.write(type, 156, 'latin1')
  head.write('ustar\x0000', 257, 'latin1')
  sign(head)
  return head
}

/** `LENGTH KEY=VALUE\n`, the length counting its own digits. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  const digits = String(rest + String(rest + 3).length).length
  return Buffer.from(`${rest + digits} ${key}=${value}\n`)
}

/**
 * Lists the names directly inside the folder that an archive was made of; `undefined` where reading on
 * would take more than `mostBytes` of archive.
 */
export async function listFolder(
  archive: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<string[] | undefined> {
  const bytes = byteReader(archive)
  const names = new Set<string>()
  for (let entry = await readEntry(bytes); entry !== undefined; entry = await readEntry(bytes)) {
    const name = /^(?:\.\/|\/)?[^/]*\/(?<name>[^/]+)\/?$/.exec(entry.name)?.groups?.name
    if (name !== undefined) names.add(name)
    if (bytes.read() + entry.sizeBytes > mostBytes) return undefined
    await bytes.skip(entry.sizeBytes + paddingOf(entry.sizeBytes))
  }
  return [...names]
}
