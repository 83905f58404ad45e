import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAuthority } from './certificates.js'
import { docker } from './images.js'
import { startPodman } from './podman.js'
import { freePort } from './registry.js'
import { startSecondEngine } from './second-engine.js'
import { startSshServer } from './ssh-server.js'

/** An engine, and a way to it. */
export interface Way {
  name: string
  start(): Promise<RunningEngine>
}

/** An engine of the test's own, and what leads a step there. */
export interface RunningEngine extends AsyncDisposable {
  inputs: Record<string, string>
  env?: Record<string, string>
  /** Where the log says that it is. */
  shownAs: string
  /** Runs Docker's own command line against it and returns what it prints, without the last line end. */
  docker(...args: string[]): string
}

/** Every way that the same end-to-end tests go. */
export const ways: readonly Way[] = [
  { name: 'Docker, socket', start: startSocket },
  { name: 'Docker, TCP with TLS', start: startTls },
  { name: 'Docker, SSH', start: startSsh },
  { name: 'Podman', start: startPodman },
]

/** Hands images of the machine's engine to another one. */
export function loadImages(engine: RunningEngine, images: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'berth-load-'))
  docker('save', '-o', join(folder, 'images.tar'), ...images)
  engine.docker('load', '-q', '-i', join(folder, 'images.tar'))
  rmSync(folder, { recursive: true })
}

async function startSocket(): Promise<RunningEngine> {
  const engine = await startSecondEngine()
  return {
    inputs: { 'docker-host': engine.address },
    shownAs: `${engine.address}, from input "docker-host"`,
    docker: engine.docker,
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  }
}

async function startTls(): Promise<RunningEngine> {
  const { authority, flags, address } = await prepareTls()
  const engine = await startSecondEngine(flags)
  const { cert, key } = authority.issue('client')
  const folder = authority.store({ cert })
  return {
    inputs: {
      'docker-host': address,
      'docker-tls-ca': authority.ca,
      'docker-tls-cert': join(folder, 'cert.pem'),
      'docker-tls-key': key,
    },
    shownAs: `${address} over TLS, from input "docker-host"`,
    docker: engine.docker,
    async [Symbol.asyncDispose]() {
      await engine[Symbol.asyncDispose]()
      authority[Symbol.dispose]()
    },
  }
}

/** Makes what `dockerd` needs to demand TLS of both sides on a port of the loopback interface. */
export async function prepareTls(authority = makeAuthority(), server = localhost(authority)) {
  const folder = authority.store(server)
  const address = `tcp://127.0.0.1:${await freePort()}`
  const files = { tlscacert: 'ca.pem', tlscert: 'cert.pem', tlskey: 'key.pem' }
  const given = Object.entries(files).flatMap(([flag, file]) => [`--${flag}`, join(folder, file)])
  return { authority, address, flags: ['-H', address, '--tlsverify', ...given] }
}

function localhost(authority: ReturnType<typeof makeAuthority>) {
  return authority.issue('engine', { names: 'IP:127.0.0.1,DNS:localhost' })
}

async function startSsh(): Promise<RunningEngine> {
  const engine = await startSecondEngine()
  const server = await startSshServer()
  const address = `${server.address}${engine.address.replace('unix://', '')}`
  return {
    inputs: { 'docker-host': address },
    env: server.env,
    shownAs: `${address}, from input "docker-host"`,
    docker: engine.docker,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await engine[Symbol.asyncDispose]()
    },
  }
}
