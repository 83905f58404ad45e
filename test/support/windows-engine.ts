import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { info, recorded, version } from './windows-facts.js'
import { archive, onDisk, send } from './windows-files.js'
import { type Asked, refusalOf, shown, volumeOf } from './windows-mounts.js'
import { onWindows, openPipe } from './windows-node.js'

/** What the engine was asked, with the body of a create request. */
export interface AskedCall {
  call: string
  body: Record<string, unknown>
}

interface Fake {
  Id: string
  Name: string
  State: Record<string, unknown>
  Config: Record<string, unknown>
  HostConfig: Record<string, unknown>
  Mounts: unknown[]
  NetworkSettings: { Ports: Record<string, unknown>; Networks: Record<string, unknown> }
  [key: string]: unknown
}

/** An engine that answers as Docker on Windows does, by its documentation and its source. */
export interface WindowsEngine {
  /** For `docker-host`. */
  address: string
  asked: AskedCall[]
  containers: Map<string, Fake>
  /** Puts a file into every container. */
  addFile(path: string, content: string): void
  /** Reads a file of the containers, or tells that there is none. */
  file(path: string): string | undefined
  /** The exit code that a container ends with which starts for the first time; it runs on where this is `undefined`. */
  endsWith: number | undefined
  /** What Windows says in place of a start; empty where containers start. */
  failsWith: string
  /** Where a published port is really reached; empty for nowhere. */
  hostPort: string
  ownAddress: string
}

const image = {
  Id: `sha256:${'ab'.repeat(32)}`,
  RepoDigests: [],
  RepoTags: [],
  Os: 'windows',
  Architecture: 'amd64',
  Config: { Env: ['PATH=C:\\Windows'], Cmd: ['cmd.exe'], User: 'ContainerUser' },
}

/** Starts it on a socket that stands for the named pipe; all containers share one file system. */
export async function startWindowsEngine(): Promise<WindowsEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'berth-windows-'))
  const drive = join(folder, 'C')
  mkdirSync(drive)
  const engine: WindowsEngine = {
    address: `unix://${join(folder, 'docker_engine')}`,
    asked: [],
    containers: new Map(),
    addFile(path, content) {
      const [there, parent] = [onDisk(drive, path), onDisk(drive, path.replace(/\\[^\\]*$/, ''))]
      mkdirSync(parent, { recursive: true })
      writeFileSync(there, content)
    },
    file(path) {
      const there = onDisk(drive, path)
      return existsSync(there) ? readFileSync(there, 'utf8') : undefined
    },
    endsWith: undefined,
    failsWith: '',
    hostPort: '50080',
    ownAddress: '172.30.5.9',
  }
  const server = createServer((request, response) => {
    answer(engine, drive, request, response).catch((error) => send(response, 500, { message: String(error) }))
  })
  const socket = join(folder, 'docker_engine')
  await new Promise<void>((done) => server.listen(socket, done))
  if (onWindows) engine.address = await openPipe(socket)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  })
  return engine
}

async function answer(
  engine: WindowsEngine,
  drive: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '', 'http://engine')
  const path = url.pathname.replace(/^\/v[\d.]+/, '')
  const raw = await buffer(request)
  const isTar = /\/archive$/.test(path)
  const body = raw.length > 0 && !isTar ? JSON.parse(raw.toString()) : {}
  engine.asked.push({ call: `${request.method} ${path}`, body })
  const call = `${request.method} ${path}`
  if (!recorded.some(([pattern]) => pattern.test(call)))
    return send(response, 501, { message: `no answer of an engine of Windows to ${call} is recorded` })
  const [, kind = '', name = '', what = ''] = path.split('/')
  if (path === '/version') return send(response, 200, version)
  if (path === '/info') return send(response, 200, { ...info, SystemTime: new Date().toISOString() })
  if (kind === 'images') return answerImage(what, response)
  if (kind === 'volumes') return answerVolume(name, response)
  if (kind === 'networks') return answerNetwork(request.method ?? '', decodeURIComponent(name), response)
  if (path === '/containers/create') return create(engine, url.searchParams.get('name') ?? '', body, response)
  if (path === '/containers/json') return list(engine, url, response)
  if (path === '/events') return void response.writeHead(200).flushHeaders()
  const container = [...engine.containers.values()].find((one) => one.Id === name || one.Name === `/${name}`)
  if (container === undefined) return send(response, 404, { message: `No such container: ${name}` })
  if (isTar)
    return archive(container, drive, { request, response, raw, path: url.searchParams.get('path') ?? '' })
  return act(engine, container, { method: request.method ?? '', what, url, response })
}

function answerImage(what: string, response: ServerResponse) {
  send(response, what === 'tag' ? 201 : 200, image)
}

function answerVolume(name: string, response: ServerResponse) {
  send(response, 200, name === '' ? { Volumes: [], Warnings: null } : volumeOf(name))
}

function answerNetwork(method: string, name: string, response: ServerResponse) {
  if (method === 'POST') return send(response, 201, { Id: 'cd'.repeat(32) })
  if (method === 'DELETE') return void response.writeHead(204).end()
  if (name === 'nat')
    return send(response, 200, { Id: 'ef'.repeat(32), Name: 'nat', Driver: 'nat', Labels: {} })
  send(response, 404, { message: `network ${name} not found` })
}

function create(engine: WindowsEngine, name: string, body: Record<string, never>, response: ServerResponse) {
  const { HostConfig = {}, ...Config } = body
  if ([...engine.containers.values()].some((one) => one.Name === `/${name}`))
    return send(response, 409, {
      message: `Conflict. The container name "/${name}" is already in use by container "${'1'.repeat(64)}"`,
    })
  const Id = randomBytes(32).toString('hex')
  const mounts: Asked[] = Object(HostConfig).Mounts ?? []
  const refusal = mounts.map(refusalOf).find((why) => why !== undefined)
  if (refusal !== undefined) return send(response, 400, { message: refusal })
  engine.containers.set(Id, {
    Id,
    Name: `/${name || Id.slice(0, 8)}`,
    Created: new Date().toISOString(),
    Image: image.Id,
    Path: 'cmd.exe',
    Args: [],
    RestartCount: 0,
    Platform: 'windows',
    State: { ...stopped, Status: 'created', ExitCode: 0, StartedAt: never },
    Config: { Tty: false, Env: [], Cmd: null, Entrypoint: null, User: '', ...Config },
    HostConfig: {
      NetworkMode: 'default',
      RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
      ...HostConfig,
      Isolation: isolationOf(HostConfig),
    },
    Mounts: mounts.map((mount, index) => shown(mount, `${Id.slice(0, 63)}${index}`)),
    NetworkSettings: { Ports: {}, Networks: {} },
  })
  send(response, 201, { Id, Warnings: [] })
}

/** Where none is asked for it is the engine's own, which on a server is `process`. */
function isolationOf(host: { Isolation?: string }): string {
  return host.Isolation === undefined || host.Isolation === 'default' ? 'process' : host.Isolation
}

const never = '0001-01-01T00:00:00Z'
const stopped = {
  Running: false,
  Paused: false,
  Restarting: false,
  OOMKilled: false,
  Error: '',
  FinishedAt: never,
}

function list(engine: WindowsEngine, url: URL, response: ServerResponse): void {
  const { label = [] } = JSON.parse(url.searchParams.get('filters') ?? '{}')
  const matching = [...engine.containers.values()].filter(({ Config }) =>
    label.every((one: string) => {
      const [key = '', value] = one.split(/=(.*)/s)
      const labels = Object(Config.Labels)
      return key in labels && (value === undefined || labels[key] === value)
    }),
  )
  send(response, 200, matching.map(summaryOf))
}

/** A container as a list shows it. */
function summaryOf({ Id, Name, Image, Created, State, Config, HostConfig, Mounts, NetworkSettings }: Fake) {
  return {
    Id,
    Names: [Name],
    Image: Config.Image,
    ImageID: Image,
    Created: Math.floor(Date.parse(String(Created)) / 1000),
    State: State.Status,
    Labels: Config.Labels ?? {},
    HostConfig: { NetworkMode: HostConfig.NetworkMode },
    NetworkSettings: { Networks: NetworkSettings.Networks },
    Mounts,
  }
}

interface Act {
  method: string
  what: string
  url: URL
  response: ServerResponse
}

function act(engine: WindowsEngine, container: Fake, { method, what, url, response }: Act) {
  const { Running } = container.State
  const refuse = (status: number, message: string) => send(response, status, { message })
  if (method === 'DELETE') {
    if (Running && !url.searchParams.has('force')) return refuse(409, `container ${container.Id} is running`)
    engine.containers.delete(container.Id)
  } else if (what === 'json') return send(response, 200, container)
  else if (what === 'start') {
    if (Running) return void response.writeHead(304).end()
    if (engine.failsWith !== '') return refuse(500, engine.failsWith)
    start(engine, container)
  } else if (what === 'stop') {
    if (!Running) return void response.writeHead(304).end()
    end(container, 0xc000013a)
  } else if (what === 'kill') {
    if (!Running) return refuse(409, `container ${container.Id} is not running`)
    end(container, 0xc000013a)
  } else if (what === 'wait') return send(response, 200, { StatusCode: container.State.ExitCode })
  else if (what === 'update') return send(response, 200, { Warnings: null })
  else if (what === 'rename') container.Name = `/${url.searchParams.get('name')}`
  else if (what === 'logs') return void response.writeHead(200).end()
  response.writeHead(204).end()
}

function start(engine: WindowsEngine, container: Fake): void {
  const isFirst = container.State.StartedAt === never
  container.State = {
    ...stopped,
    Status: 'running',
    Running: true,
    ExitCode: 0,
    StartedAt: new Date().toISOString(),
  }
  const bindings = Object.keys(Object(container.HostConfig.PortBindings))
  container.NetworkSettings = {
    Ports: Object.fromEntries(
      bindings.map((port) => [port, [{ HostIp: '0.0.0.0', HostPort: engine.hostPort }]]),
    ),
    Networks: {
      nat: { NetworkID: 'ef'.repeat(32), IPAddress: engine.ownAddress, GlobalIPv6Address: '', Aliases: null },
    },
  }
  if (isFirst && engine.endsWith !== undefined) end(container, engine.endsWith)
}

function end(container: Fake, ExitCode: number): void {
  if (!container.State.Running) return
  container.State = {
    ...container.State,
    Status: 'exited',
    Running: false,
    ExitCode,
    FinishedAt: new Date().toISOString(),
  }
}
