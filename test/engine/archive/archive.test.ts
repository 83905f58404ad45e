import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { describeFile, listFolder, packFile, unpackFile } from '../../../src/engine/archive/archive.js'

const owner = { mode: 0o640, uid: 33, gid: 44 }
const end = Buffer.alloc(1024)

/** One entry: a header as `describeFile` makes it, changed, with its sum made anew. */
function entry(name: string, content: Buffer | string, change: (header: Buffer) => void = () => {}): Buffer {
  const archive = packFile({ head: describeFile(name, owner), content: Buffer.from(content) }).subarray(
    0,
    -1024,
  )
  change(archive)
  archive.write('        ', 148, 'latin1')
  const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return archive
}

const typed = (type: string) => (header: Buffer) => void header.write(type, 156, 'latin1')

function record(key: string, value: string | Buffer): Buffer {
  const rest = Buffer.concat([Buffer.from(` ${key}=`), Buffer.from(value), Buffer.from('\n')])
  const digits = String(rest.length + 2).length
  return Buffer.concat([Buffer.from(String(rest.length + digits)), rest])
}

const pax = (...records: Buffer[]) => entry('pax', Buffer.concat(records), typed('x'))

async function* inPieces(archive: Buffer, size: number) {
  for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size)
}

const unpack = (...parts: Buffer[]) => unpackFile(inPieces(Buffer.concat(parts), 700), 'web.config')

test.each([1, 100, 511, 512, 513, 10_000])(
  'reads a file that arrives in pieces of %i bytes',
  async (size) => {
    const archive = Buffer.concat([entry('web.config', '<a/>'.repeat(300)), end])
    const { content } = await unpackFile(inPieces(archive, size), 'web.config')
    expect(content.toString()).toBe('<a/>'.repeat(300))
  },
)

test('packs new content so that tar keeps name, owner, mode and time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'a.tar'),
    packFile({ head: describeFile('web.config', owner), content: Buffer.from('<b/>') }),
  )
  execFileSync('tar', ['-xpf', 'a.tar'], { cwd: folder })
  expect(readFileSync(join(folder, 'web.config'), 'utf8')).toBe('<b/>')
  const { mode, uid, gid, mtimeMs } = statSync(join(folder, 'web.config'))
  expect([(mode & 0o7777).toString(8), mtimeMs]).toEqual(['640', 0])
  if (process.getuid?.() === 0) expect([uid, gid]).toEqual([33, 44])
})

test('sends pax records back as they came, binary attributes included', async () => {
  const attribute = record('SCHILY.xattr.security.capability', Buffer.from([1, 0, 0, 2, 0xff, 0xfe, 10, 0]))
  const described = pax(attribute, record('path', 'web.config'))
  const file = await unpack(described, entry('x', 'old'), end)
  const packed = packFile({ head: file.head, content: Buffer.from('newer') })
  expect(packed.subarray(0, described.length)).toEqual(described)
  expect((await unpack(packed)).content.toString()).toBe('newer')
})

test('reads a name of GNU tar that is too long for the header', async () => {
  const name = 'n'.repeat(150)
  const archive = [entry('././@LongLink', `${name}\0`, typed('L')), entry('n'.repeat(100), 'x'), end]
  expect((await unpackFile(inPieces(Buffer.concat(archive), 700), name)).content.toString()).toBe('x')
})

test('reads a name that ustar splits into prefix and name', async () => {
  const archive = entry('web.config', 'x', (header) => void header.write('app', 345, 'latin1'))
  await expect(unpack(archive, end)).rejects.toThrow('holds "app/web.config" in place of "web.config"')
})

const big = (bytes: number) => (header: Buffer) =>
  void header.write(bytes.toString(8).padStart(11, '0'), 124, 'latin1')

test.each<[string, Buffer[], string]>([
  ['nothing', [end], 'is empty'],
  ['an absolute path', [entry('/etc/passwd', 'x'), end], 'holds "/etc/passwd" in place of "web.config"'],
  ['a way out', [entry('../web.config', 'x'), end], 'holds "../web.config" in place'],
  [
    'a way out in a pax record',
    [pax(record('path', '../../x')), entry('web.config', 'x'), end],
    'holds "../../x"',
  ],
  ['a symbolic link', [entry('web.config', '', typed('2')), end], 'holds a link in place'],
  ['a hard link', [entry('web.config', '', typed('1')), end], 'holds a link in place'],
  ['a device', [entry('web.config', '', typed('3')), end], 'holds a device in place'],
  ['a pipe', [entry('web.config', '', typed('6')), end], 'holds a device in place'],
  ['a folder', [entry('web.config', '', typed('5')), end], 'holds a folder in place'],
  ['two files', [entry('web.config', 'x'), entry('web.config', 'y'), end], 'holds more than "web.config"'],
  ['a claim of 4 GiB', [entry('web.config', '', big(2 ** 32)), end], '"web.config" has 4294967296 bytes'],
  [
    'a claim of 4 GiB in a pax record',
    [pax(record('size', '4294967296')), entry('web.config', 'x'), end],
    'has 4294967296 bytes',
  ],
  [
    'another length in a pax record',
    [pax(record('size', '1')), entry('web.config', 'x'), end],
    'with a length of its own',
  ],
  ['a sparse file', [pax(record('GNU.sparse.major', '1')), entry('web.config', 'x'), end], 'with holes'],
  [
    'a negative size',
    [pax(record('size', '-1')), entry('web.config', 'x'), end],
    'holds a size that is no number',
  ],
  [
    'records of 4 GiB',
    [
      entry('pax', '', (header) => {
        typed('x')(header)
        big(2 ** 32)(header)
      }),
    ],
    'at more length than any needs',
  ],
  [
    'records without end',
    Array.from({ length: 30 }, () => pax(record('a', 'b'))),
    'at more length than any needs',
  ],
  [
    'broken records',
    [pax(Buffer.from('99 path=x\n')), entry('web.config', 'x'), end],
    'holds a pax record that is none',
  ],
  [
    'records of no length',
    [pax(Buffer.from('0 path=x\n')), entry('web.config', 'x'), end],
    'holds a pax record that is none',
  ],
  ['a cut file', [entry('web.config', 'x'.repeat(2000)).subarray(0, 1024)], 'ends too early'],
  ['records and no file', [pax(record('a', 'b')), end], 'ends too early'],
  ['no archive', [Buffer.from('<html>'.repeat(200))], 'is not a tar archive'],
])('refuses an answer with %s', async (_name, parts, problem) => {
  await expect(unpack(...parts)).rejects.toThrow(problem)
})

test('refuses a claim of 64 GiB written in base 256 before it reads on', async () => {
  let read = 0
  async function* endless() {
    yield entry('web.config', '', (header) => {
      header.fill(0, 124, 136)
      header.writeUInt8(0x80, 124)
      header.writeUInt8(16, 131)
    })
    for (;;) {
      read++
      yield Buffer.alloc(65536)
    }
  }
  await expect(unpackFile(endless(), 'web.config')).rejects.toThrow('has 68719476736 bytes')
  expect(read).toBe(0)
})

test('lists the names directly inside a folder', async () => {
  const folder = typed('5')
  const archive = [
    entry('app/', '', folder),
    entry('app/web.config', 'x'),
    entry('app/sub/', '', folder),
    entry('app/sub/y', 'x'.repeat(5000)),
    entry('app/l', '', typed('2')),
    end,
  ]
  expect(await listFolder(inPieces(Buffer.concat(archive), 700), 1e6)).toEqual(['web.config', 'sub', 'l'])
})

test('gives up listing a folder that holds more than it may read', async () => {
  const archive = [entry('app/a', 'x'), entry('app/b', '', big(2 ** 32))]
  expect(await listFolder(inPieces(Buffer.concat(archive), 700), 1e6)).toBeUndefined()
})
