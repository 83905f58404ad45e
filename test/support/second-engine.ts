import { execFileSync, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Starts a Docker Engine of the test's own, with `--live-restore` and a bridge of its own, that can be
 * stopped and started again. The first engine's bridge and firewall rules stay as they are. `flags` are
 * further ones of `dockerd`, such as another address to listen at; `disk` is the size of a disk of its own,
 * for example `64m`.
 */
export async function startSecondEngine(flags: readonly string[] = [], disk?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'berth-engine-'))
  const root = join(folder, 'data-root')
  mkdirSync(root)
  if (disk !== undefined) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${disk}`, 'tmpfs', root])
  const bridge = `berth${randomBytes(4).toString('hex')}`
  const address = `unix://${join(folder, 'docker.sock')}`
  execFileSync('ip', ['link', 'add', bridge, 'type', 'bridge'])
  execFileSync('ip', ['address', 'add', `10.213.${randomInt(256)}.1/24`, 'dev', bridge])
  execFileSync('ip', ['link', 'set', bridge, 'up'])
  const docker = (...args: string[]) =>
    execFileSync('docker', ['-H', address, ...args], { encoding: 'utf8', stdio: 'pipe' }).trimEnd()
  let engine = await start()

  async function start() {
    const paths = ['data-root', 'exec-root'].flatMap((name) => [`--${name}`, join(folder, name)])
    const networking = ['--bridge', bridge, '--iptables=false', '--ip-forward=false', '--ip-masq=false']
    const child = spawn(
      'dockerd',
      ['-H', address, ...flags, ...paths, '--pidfile', join(folder, 'pid'), ...networking, '--live-restore'],
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

  const end = async (signal: NodeJS.Signals) => {
    const ended = new Promise((resolve) => engine.once('exit', resolve))
    engine.kill(signal)
    await ended
  }
  const stop = () => end('SIGTERM')
  return {
    address,
    docker,
    stop,
    /** Ends it without a chance to put anything in order. */
    async kill() {
      await end('SIGKILL')
      // Its containerd goes with it; where nobody collects that, the next engine takes it for alive.
      rmSync(join(folder, 'exec-root/containerd/containerd.pid'), { force: true })
    },
    async restart() {
      engine = await start()
    },
    async [Symbol.asyncDispose]() {
      if (engine.exitCode === null && engine.signalCode === null) await stop()
      execFileSync('ip', ['link', 'delete', bridge])
      // With live-restore an engine that had containers leaves its data root mounted on itself.
      while (readFileSync('/proc/self/mounts', 'utf8').includes(` ${root} `)) execFileSync('umount', [root])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
