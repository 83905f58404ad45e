import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { openProxy } from '../support/engine-proxy.js'

const run = promisify(execFile)

test.each([
  ['rootless Docker', 'runtime/docker.sock'],
  ['Docker Desktop on a Mac', 'home/.docker/run/docker.sock'],
  ['Docker Desktop on Linux', 'home/.docker/desktop/docker.sock'],
  ['Colima', 'home/.colima/default/docker.sock'],
])('where the machine has no engine of its own, that of %s is found', async (_what, place) => {
  await using proxy = await openProxy()
  const folder = mkdtempSync(join(tmpdir(), 'berth-default-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const socket = join(folder, place)
  mkdirSync(dirname(socket), { recursive: true })
  symlinkSync(proxy.address.replace('unix://', ''), socket)
  writeFileSync(join(folder, 'output'), '')
  const log = await withoutRun('dist/stop.js', {
    INPUT_CONTAINER: 'nobody',
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: join(folder, 'runtime'),
    GITHUB_OUTPUT: join(folder, 'output'),
  })
  expect(log).toContain(` at unix://${socket} (default socket)\n`)
})

/** Runs a bundle where nothing is in `/run`, which is where the machine's engine listens. */
async function withoutRun(bundle: string, env: Record<string, string>): Promise<string> {
  const script = 'mount -t tmpfs none /run && exec "$0" "$1"'
  const args = ['--mount', 'sh', '-c', script, process.execPath, resolve(bundle)]
  const { stdout } = await run('unshare', args, { env: { ...env, PATH: process.env.PATH } })
  return stdout
}
