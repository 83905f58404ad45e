import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { listen } from './registry.js'

const root = resolve(import.meta.dirname, '../..')

/** The program itself, at its place on this machine. */
export const nodeExe = join(process.env.BERTH_WINDOWS ?? join(tmpdir(), 'berth-windows'), 'node.exe')

/** Whether the steps of this run are those of Node for Windows, in Wine. */
export const onWindows = process.env.TEST_SYSTEM === 'windows'

/** A path of this machine as Windows has it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`
}

/** A program of Windows that runs, and what it has printed so far. */
export interface WindowsNode {
  child: ChildProcess
  log(): string
}

/** Starts Node for Windows; paths among the variables become those of Windows. */
export function startNode(args: readonly string[], env: Environment, cwd: string): WindowsNode {
  const folder = mkdtempSync(join(tmpdir(), 'berth-node-'))
  const out = join(folder, 'out')
  const child = spawn(join(root, 'scripts/windows'), ['exec', out, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...translate(env), PATH: process.env.PATH, BERTH_WINDOWS: process.env.BERTH_WINDOWS },
  })
  child.once('exit', () => setTimeout(() => rmSync(folder, { recursive: true, force: true }), 1000).unref())
  const log = () => (existsSync(out) ? readFileSync(out, 'utf8').replaceAll('\r\n', '\n') : '')
  return { child, log }
}

type Environment = Record<string, string | undefined>

function translate(env: Environment): Environment {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value?.startsWith(`${tmpdir()}/`) ? windowsPath(value) : value,
    ]),
  )
}

/** Runs a script in Node for Windows to its end; Ctrl-C is pressed once `cancelWhen` says so of its log. */
export async function runNode(
  script: string,
  env: Environment,
  cwd: string,
  cancelWhen?: (log: string) => boolean,
) {
  if (cancelWhen !== undefined) return await runAndCancel(script, env, cwd, cancelWhen)
  const node = startNode([script], env, cwd)
  return { exitCode: await endOf(node), signal: null, log: node.log() }
}

async function runAndCancel(
  script: string,
  env: Environment,
  cwd: string,
  cancelWhen: (log: string) => boolean,
) {
  const folder = mkdtempSync(join(tmpdir(), 'berth-cancel-'))
  const [out, go] = [join(folder, 'out'), join(folder, 'go')]
  const log = () => (existsSync(out) ? readFileSync(out, 'utf8').replaceAll('\r\n', '\n') : '')
  const keys = join(root, 'test/support/windows-cancel.cjs')
  const node = startNode([keys, windowsPath(out), windowsPath(go), script], env, cwd)
  const timer = setInterval(() => {
    if (!existsSync(go) && cancelWhen(log())) writeFileSync(go, '')
  }, 100)
  const exitCode = await endOf(node)
  clearInterval(timer)
  const result = { exitCode, signal: null, log: log() }
  rmSync(folder, { recursive: true })
  return result
}

async function endOf({ child }: WindowsNode): Promise<number | null> {
  return await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('exit', done)
  })
}

/** Holds a file in a program of Windows, so that nobody else may open it until the result is called. */
export async function holdFile(path: string): Promise<() => void> {
  const server = createServer()
  const port = await listen(server, '127.0.0.1')
  const held = new Promise<Socket>((done) =>
    server.once('connection', (socket) => socket.once('data', () => done(socket))),
  )
  startNode([join(root, 'test/support/windows-hold.cjs'), windowsPath(path), String(port)], {}, root)
  const leash = await held
  server.close()
  return () => void leash.destroy()
}

let relay: Promise<Socket> | undefined

/** Opens a named pipe of Windows that leads to a socket of this machine; the result is its address for `docker-host`. */
export async function openPipe(
  socket: string,
  name = `berth-${randomBytes(6).toString('hex')}`,
): Promise<string> {
  relay ??= startRelay()
  const leash = await relay
  const server = createServer((client) => pipeBoth(client, connect(socket)))
  const port = await listen(server, '127.0.0.1')
  server.unref()
  const opened = new Promise<void>((done) => {
    const hear = (said: Buffer) => {
      if (!said.toString().split('\n').includes(name)) return
      leash.off('data', hear)
      done()
    }
    leash.on('data', hear)
  })
  leash.write(`${name} ${port}\n`)
  await opened
  return `npipe:////./pipe/${name}`
}

/** One program of Windows holds all pipes of a test file, and ends as soon as nobody holds its leash. */
async function startRelay(): Promise<Socket> {
  const server: Server = createServer()
  const port = await listen(server, '127.0.0.1')
  const leash = new Promise<Socket>((done) => server.once('connection', done))
  startNode([join(root, 'test/support/windows-pipes.cjs'), String(port)], {}, root)
  const socket = await leash
  server.close()
  socket.unref()
  return socket
}

function pipeBoth(left: Socket, right: Socket): void {
  left.pipe(right).pipe(left)
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy())
}
