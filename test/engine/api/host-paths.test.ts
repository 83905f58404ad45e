import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { locateWrites } from '../../../src/engine/api/host-paths.js'
import { connect } from '../../../src/engine/transport/connect.js'
import { ownName } from '../../support/containers.js'
import { docker } from '../../support/images.js'

const locate = async (places: string[]) => {
  const engine = await connect(
    { kind: 'socket', path: '/var/run/docker.sock', from: 'test' },
    0,
    new AbortController().signal,
  )
  return await locateWrites(engine, [{ shown: 'it', places }])
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-paths-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a link is known by what it leads to as well', async () => {
  const folder = ownFolder()
  mkdirSync(join(folder, 'real'))
  symlinkSync('real', join(folder, 'link'))
  const [write] = await locate([join(folder, 'link')])
  expect(write?.places).toContain(join(folder, 'real'))
  expect(write?.places).toContain(join(folder, 'link'))
})

test('a volume is known by where its files are, and by the folder that it is bound to', async () => {
  const [folder, name] = [ownFolder(), ownName('volume')]
  onTestFinished(() => void docker('volume', 'rm', name))
  docker('volume', 'create', '-o', 'type=none', '-o', 'o=bind', '-o', `device=${folder}`, name)
  const mountpoint = docker('volume', 'inspect', '-f', '{{.Mountpoint}}', name)
  const [write] = await locate([name])
  expect(new Set(write?.places)).toEqual(new Set([name, mountpoint, folder]))
})

test('a volume or a path that does not exist yet is known by its name alone', async () => {
  expect(new Set((await locate(['berth-test-nowhere']))[0]?.places)).toEqual(new Set(['berth-test-nowhere']))
  expect(new Set((await locate(['/nowhere/at/all']))[0]?.places)).toEqual(new Set(['/nowhere/at/all']))
})

test('a socket holds no data', async () => {
  const path = join(ownFolder(), 'a.sock')
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise<void>((done) => server.listen(path, done))
  expect(await locate([path])).toEqual([])
})
