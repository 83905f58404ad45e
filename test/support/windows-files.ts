import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

/** Windows' names are the same in any case: the disk has them in small letters. */
export function onDisk(drive: string, path: string): string {
  const parts = path
    .replace(/^[Cc]:/, '')
    .split(/[\\/]/)
    .filter(Boolean)
  return join(drive, ...parts.map((part) => part.toLowerCase()))
}

/** What of a container decides whether its files can be had. */
interface Files {
  Id: string
  State: Record<string, unknown>
  HostConfig: Record<string, unknown>
}

interface Archive {
  request: IncomingMessage
  response: ServerResponse
  raw: Buffer
  path: string
}

/** Only drive C: is there; a Hyper-V container that runs keeps its files to itself (moby/moby, `daemon/archive_windows.go`). */
export function archive(container: Files, drive: string, { request, response, raw, path }: Archive) {
  if (container.State.Running && container.HostConfig.Isolation === 'hyperv') {
    const message = 'filesystem operations against a running Hyper-V container are not supported'
    return send(response, 500, { message })
  }
  if (/^[A-BD-Z]:/i.test(path))
    return send(response, 500, { message: 'The specified path is not on the system drive (C:)' })
  const there = onDisk(drive, path)
  const stat = statSync(there, { throwIfNoEntry: false })
  if (stat === undefined)
    return send(response, 404, { message: `Could not find the file ${path} in container ${container.Id}` })
  if (request.method === 'PUT') {
    execFileSync('tar', ['-C', there, '-x', '--no-same-owner', '--transform', 's/.*/\\L&/'], { input: raw })
    return void response.writeHead(200).end()
  }
  const name = path.split(/[\\/]/).filter(Boolean).at(-1) ?? ''
  const mode = stat.isDirectory() ? 2 ** 31 + 0o777 : 0o666
  const header = { name, size: stat.size, mode, mtime: new Date().toISOString(), linkTarget: '' }
  response.setHeader('X-Docker-Container-Path-Stat', Buffer.from(JSON.stringify(header)).toString('base64'))
  if (request.method === 'HEAD') return void response.writeHead(200).end()
  response.writeHead(200).end(pack(there, name))
}

/** The entries of an archive separate by `/`, and begin with the name that was asked for. */
function pack(there: string, name: string): Buffer {
  const base = there.split('/').at(-1) ?? ''
  const parent = there.slice(0, -base.length)
  return execFileSync('tar', [
    '-C',
    parent,
    '-c',
    '--owner=0',
    '--group=0',
    '--transform',
    `s/^${base}/${name}/`,
    base,
  ])
}

/** Answers in JSON. */
export function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
