import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Starts a Docker Engine of the test's own, with `--live-restore` and a bridge of its own, that can be
 * stopped and started again. The first engine's bridge and firewall rules stay as they are.
 */
export async function startSecondEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'berth-engine-'))
  const bridge = `berth${process.pid % 100_000}`
  const address = `unix://${join(folder, 'docker.sock')}`
  execFileSync('ip', ['link', 'add', bridge, 'type', 'bridge'])
  execFileSync('ip', ['address', 'add', '10.213.47.1/24', 'dev', bridge])
  execFileSync('ip', ['link', 'set', bridge, 'up'])
  const docker = (...args: string[]) =>
    execFileSync('docker', ['-H', address, ...args], { encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  let engine = await start()

  async function start() {
    const paths = ['data-root', 'exec-root'].flatMap((name) => [`--${name}`, join(folder, name)])
    const networking = ['--bridge', bridge, '--iptables=false', '--ip-forward=false', '--ip-masq=false']
    const child = spawn(
      'dockerd',
      ['-H', address, ...paths, '--pidfile', join(folder, 'pid'), ...networking, '--live-restore'],
      { stdio: 'ignore' },
    )
    for (let tries = 0; tries < 200; tries++) {
      await delay(100)
      if (existsSync(join(folder, 'docker.sock')) && answers()) return child
    }
    throw new Error('The second engine does not come up')
  }

  function answers(): boolean {
    try {
      docker('version')
      return true
    } catch {
      return false
    }
  }

  const stop = async () => {
    const ended = new Promise((resolve) => engine.once('exit', resolve))
    engine.kill('SIGTERM')
    await ended
  }
  return {
    address,
    docker,
    stop,
    async restart() {
      engine = await start()
    },
    async [Symbol.asyncDispose]() {
      if (engine.exitCode === null) await stop()
      execFileSync('ip', ['link', 'delete', bridge])
      // With live-restore the engine leaves its data root mounted on itself.
      execFileSync('umount', [join(folder, 'data-root')])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
