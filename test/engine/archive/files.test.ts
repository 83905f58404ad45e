import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { inspectContainer } from '../../../src/engine/api/containers.js'
import { readFile, writeFile } from '../../../src/engine/archive/files.js'
import { findFile, findFileInAnyCase, listNames } from '../../../src/engine/archive/find-file.js'
import { connect } from '../../../src/engine/transport/connect.js'
import { docker, makeFileImage } from '../../support/file-image.js'

let image = ''

beforeAll(() => {
  image = makeFileImage((root) => {
    for (const folder of ['app/sub', 'data', 'etc', 'vol']) mkdirSync(join(root, folder), { recursive: true })
    for (const file of [
      'app/web.config',
      'data/real.config',
      'etc/passwd',
      'vol/web.config',
      'app/a.config',
      'app/A.config',
    ]) {
      writeFileSync(join(root, file), `<${file.replaceAll('/', '-')}/>\n`)
    }
    chownSync(join(root, 'app/web.config'), 33, 44)
    chmodSync(join(root, 'app/web.config'), 0o640)
    execFileSync('setcap', ['cap_net_raw+ep', join(root, 'app/web.config')])
    symlinkSync('../data/real.config', join(root, 'app/relative.config'))
    symlinkSync('/data/real.config', join(root, 'app/absolute.config'))
    symlinkSync('../../../../../../etc/passwd', join(root, 'app/out.config'))
    symlinkSync('nowhere', join(root, 'app/dead.config'))
    symlinkSync('loop.config', join(root, 'app/loop.config'))
    symlinkSync('/vol', join(root, 'linked'))
    execFileSync('mkfifo', [join(root, 'app/pipe.config')])
  })
})

afterAll(() => {
  docker(['rmi', image])
})

/** Creates a container that is never started, and opens its files. */
async function openCreated(...options: string[]) {
  const id = docker(['create', '--label', 'config-test', ...options, image])
  onTestFinished(() => void docker(['rm', '-f', '-v', id]))
  const engine = await connect(
    { kind: 'socket', path: '/var/run/docker.sock', from: 'test' },
    0,
    AbortSignal.timeout(60_000),
  )
  return { engine, container: await inspectContainer(engine, id), id, listings: new Map() }
}

test('rewrites a file before the container starts, with owner, group, mode and capabilities kept', async () => {
  const site = await openCreated('-u', '1000')
  const path = (await findFile(site, '/app/web.config')) ?? ''
  const { head, content } = await readFile(site, path)
  expect(content.toString()).toBe('<app-web.config/>\n')
  await writeFile(site, path, { head, content: Buffer.from('<new/>\n') })

  const folder = mkdtempSync(join(tmpdir(), 'config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const archive = execFileSync('docker', ['cp', `${site.id}:/app/web.config`, '-'])
  execFileSync('tar', ['--xattrs', '--xattrs-include=*', '-xp', '-C', folder], { input: archive })
  const file = join(folder, 'web.config')
  expect(readFileSync(file, 'utf8')).toBe('<new/>\n')
  expect(execFileSync('stat', ['-c', '%u %g %a', file], { encoding: 'utf8' })).toBe('33 44 640\n')
  expect(execFileSync('getcap', [file], { encoding: 'utf8' })).toContain('cap_net_raw=ep')
})

test.each([
  ['/app/relative.config', '/data/real.config'],
  ['/app/absolute.config', '/data/real.config'],
  ['/app/out.config', '/etc/passwd'],
  ['/linked/web.config', '/vol/web.config'],
  ['\\app\\sub/..\\web.config', '/app/web.config'],
  ['/app/WEB.Config', '/app/web.config'],
  ['/APP\\Web.config', '/app/web.config'],
  ['/LINKED/web.config', '/vol/web.config'],
  ['/app/A.config', '/app/A.config'],
  ['/app/missing.config', undefined],
  ['/nowhere/web.config', undefined],
  ['/app/web.config/x', undefined],
])('finds %s as %s', async (path, expected) => {
  expect(await findFileInAnyCase(await openCreated(), path)).toBe(expected)
})

test('reads a folder once, however many names are searched for in it', async () => {
  const site = await openCreated()
  const asked: string[] = []
  const send: typeof site.engine.send = (request) => {
    if (request.method === 'GET') asked.push(String(request.query?.path))
    return site.engine.send(request)
  }
  const counted = { ...site, engine: { ...site.engine, send } }
  for (const path of ['/app/Web.Release.config', '/app/Web.Production.config', '/app/WEB.config'])
    await findFileInAnyCase(counted, path)
  expect(asked).toEqual(['/app'])
})

test('finds what an engine would read by its very name only', async () => {
  const site = await openCreated()
  expect(await findFile(site, '/app/web.config')).toBe('/app/web.config')
  expect(await findFile(site, '/app/WEB.Config')).toBeUndefined()
})

test.each([
  ['/app/sub', '/app/sub is a folder, not a file'],
  ['/app/pipe.config', '/app/pipe.config is a device, not a file'],
  ['/app/dead.config', '/app/dead.config is a link to /app/nowhere, which does not exist'],
  ['/app/loop.config', '/app/loop.config cannot be looked at: it leads from link to link without end'],
  ['C:\\app\\web.config', 'There is no drive C: in a Linux container'],
  ['/etc/hosts', '/etc/hosts is hidden by what the engine mounts'],
])('refuses %s', async (path, problem) => {
  await expect(findFileInAnyCase(await openCreated(), path)).rejects.toThrow(problem)
})

test('asks which file is meant where two differ from the name in case only', async () => {
  const site = await openCreated()
  await expect(findFileInAnyCase(site, '/app/a.CONFIG')).rejects.toThrow(
    /could be any of (A|a)\.config, (A|a)\.config/,
  )
})

test('lists the names in a folder, and in the root', async () => {
  const site = await openCreated()
  expect((await listNames(site, '/app')).toSorted()).toEqual([
    'A.config',
    'a.config',
    'absolute.config',
    'dead.config',
    'loop.config',
    'out.config',
    'pipe.config',
    'relative.config',
    'sub',
    'web.config',
  ])
  expect(await listNames(site, '/')).toEqual(expect.arrayContaining(['app', 'bin', 'data', 'linked', 'vol']))
  expect(await listNames(site, '/nowhere')).toEqual([])
})

test.each([
  [['--tmpfs', '/vol'], 'is hidden by the tmpfs on /vol'],
  [['--mount', 'type=tmpfs,destination=/vol'], 'is hidden by the tmpfs on /vol'],
])('refuses a file that %j would hide, through a link too', async (options, problem) => {
  const site = await openCreated(...options)
  await expect(findFile(site, '/vol/web.config')).rejects.toThrow(problem)
  await expect(findFile(site, '/linked/web.config')).rejects.toThrow(problem)
})

async function rewrite(path: string, ...options: string[]) {
  const site = await openCreated(...options)
  const found = (await findFile(site, path)) ?? ''
  const { head } = await readFile(site, found)
  await writeFile(site, found, { head, content: Buffer.from('new\n') })
  return site
}

test('writes to a volume, even under a read-only root', async () => {
  const { id } = await rewrite('/linked/web.config', '--read-only', '-v', '/vol')
  expect(
    docker([
      'start',
      '-a',
      docker(['create', '--rm', '--volumes-from', id, image, 'cat', '/vol/web.config']),
    ]),
  ).toBe('new')
})

test('refuses to write where the engine cannot, or where a file of the host would change', async () => {
  const host = mkdtempSync(join(tmpdir(), 'config-host-'))
  onTestFinished(() => rmSync(host, { recursive: true }))
  writeFileSync(join(host, 'web.config'), 'host\n')
  onTestFinished(() => void docker(['volume', 'rm', 'config-read-only']))
  await expect(rewrite('/app/web.config', '--read-only')).rejects.toThrow(
    "the container's root file system is read-only",
  )
  await expect(rewrite('/vol/web.config', '-v', 'config-read-only:/vol:ro')).rejects.toThrow(
    'the volume at /vol is mounted read-only',
  )
  await expect(rewrite('/linked/web.config', '-v', `${host}:/vol`)).rejects.toThrow(
    `${host} of the engine's host is mounted at /vol`,
  )
  await expect(rewrite('/app/web.config', '-v', `${host}/web.config:/app/web.config`)).rejects.toThrow(
    'is mounted at /app/web.config',
  )
  expect(readFileSync(join(host, 'web.config'), 'utf8')).toBe('host\n')
})
