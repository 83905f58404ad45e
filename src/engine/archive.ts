import { UserError } from '../error.js'
import { byteReader, odd } from './byte-reader.js'
import { block, paddingOf, readEntry, sign } from './tar.js'

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
  if (entry.name !== name) throw odd(`holds "${entry.name.slice(0, 200)}" in place of "${name}"`)
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

/** Describes a new regular file; `name` has at most 100 bytes. */
export function describeFile(
  name: string,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): Buffer {
  const head = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  if (Buffer.byteLength(name) > 100) throw new Error(`The name ${name} is too long for an archive`)
  head.write(name, 0)
  head.write(octal(mode, 7) + octal(uid, 7) + octal(gid, 7), 100, 'latin1')
  head.write(octal(0, 11) + octal(0, 11), 124, 'latin1')
  head.write('0', 156, 'latin1')
  head.write('ustar\x0000', 257, 'latin1')
  sign(head)
  return head
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
