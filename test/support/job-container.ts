import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseVariables } from './action.js'
import { docker } from './images.js'

const root = resolve(import.meta.dirname, '../..')

/** What a step in a job container left behind. */
export interface JobResult {
  exitCode: number | null
  log: string
  errors: string[]
  warnings: string[]
  outputs: Record<string, string>
}

/** A container like that of `jobs.<id>.container`. */
export interface JobContainer extends Disposable {
  /** The folder of the machine that the job sees as `/__w`. */
  work: string
  /** Runs an action in it, as the runner does: with the runner's own node, and files of the job. */
  run(action: string, inputs: Record<string, string>): JobResult
  /** Runs a program in it and returns what it prints. */
  exec(...command: string[]): string
}

/** Starts a job container, as the runner does: the engine's socket and the workspace are mounted into it. */
export function startJobContainer(...options: string[]): JobContainer {
  const name = `berth-job-${randomBytes(4).toString('hex')}`
  const work = mkdtempSync(join(tmpdir(), 'berth-work-'))
  mkdirSync(join(work, 'app/app'), { recursive: true })
  mkdirSync(join(work, '_temp'))
  const volumes = [`${work}:/__w`, `${root}:/__a:ro`, '/var/run/docker.sock:/var/run/docker.sock']
  const mounts = volumes.flatMap((volume) => ['-v', volume])
  docker('run', '-d', '--name', name, ...mounts, ...options, nodeImage(), '/bin/busybox', 'sleep', '1000')
  return {
    work,
    run: (action, inputs) => runIn(name, work, action, inputs),
    exec: (...command) => docker('exec', name, ...command),
    [Symbol.dispose]() {
      docker('rm', '-f', name)
      rmSync(work, { recursive: true })
    },
  }
}

function runIn(name: string, work: string, action: string, inputs: Record<string, string>): JobResult {
  const output = `/__w/_temp/output-${randomBytes(4).toString('hex')}`
  const there = output.replace('/__w', work)
  writeFileSync(there, '')
  const variables: Record<string, string> = {
    GITHUB_OUTPUT: output,
    GITHUB_WORKSPACE: '/__w/app/app',
    RUNNER_TEMP: '/__w/_temp',
    HOME: '/',
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
  }
  const env = Object.entries(variables).flatMap(([key, value]) => ['-e', `${key}=${value}`])
  const command = ['exec', ...env, name, '/bin/node', `/__a/dist/${action}.js`]
  const { status, stdout, stderr } = spawnSync('docker', command, { encoding: 'utf8' })
  const log = stdout + stderr
  const messages = (kind: string) =>
    [...log.matchAll(new RegExp(`^::${kind}::(.*)$`, 'gm'))].map(([, text = '']) => text)
  return {
    exitCode: status,
    log,
    errors: messages('error'),
    warnings: messages('warning'),
    outputs: parseVariables(readFileSync(there, 'utf8')),
  }
}

const image = 'berth-test/node:24'

/** Node 24 with the libraries that it is linked with, and busybox. */
function nodeImage(): string {
  if (docker('images', '-q', image) !== '') return image
  const folder = mkdtempSync(join(tmpdir(), 'berth-node-'))
  const linked = execFileSync('ldd', [process.execPath], { encoding: 'utf8' })
  for (const [, library = ''] of linked.matchAll(/(\/\S+) \(0x/g)) copyInto(folder, library)
  mkdirSync(join(folder, 'bin'))
  copyFileSync(realpathSync(process.execPath), join(folder, 'bin/node'))
  copyFileSync('/usr/bin/busybox', join(folder, 'bin/busybox'))
  const tar = execFileSync('tar', ['-C', folder, '-c', '.'], { maxBuffer: 1e9 })
  execFileSync('docker', ['import', '-', image], { input: tar, stdio: ['pipe', 'pipe', 'pipe'] })
  rmSync(folder, { recursive: true })
  return image
}

function copyInto(folder: string, library: string): void {
  mkdirSync(join(folder, dirname(library)), { recursive: true })
  copyFileSync(realpathSync(library), join(folder, library))
}
