import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { conceal } from '../../shown.js'
import type { Login } from './host.js'
import type { HostKey } from './known-hosts.js'
import { limiter } from './limiter.js'
import { type Destination, destinationOf, findDestination, sshArguments } from './ssh-call.js'

/** A login that failed: what `ssh` and the far side said, and the code that `ssh` ended with. */
export class SshFailure extends Error {
  override name = 'SshFailure'
  readonly code = 'SSH'
  readonly exitCode: number | null
  destination: Destination | undefined
  /** What the host shows as its key, where that was the trouble. */
  hostKey: HostKey | undefined

  constructor(said: string, exitCode: number | null) {
    super(conceal(said))
    this.exitCode = exitCode
  }
}

/** So many characters of what ssh says are kept. */
const mostSaid = 64 * 1024

/** How many logins may be under way at once: from the tenth on, sshd drops some by chance (MaxStartups). */
const mostLogins = 6

/** Nothing is left behind, however the process ends: a killed one closes what its logins read from. */
const children = new Set<ChildProcessWithoutNullStreams>()
process.once('exit', () => {
  for (const child of children) child.kill()
})

/**
 * Makes an agent whose connections are logins by the system's own `ssh`, with the user's configuration,
 * keys and known hosts, to `docker system dial-stdio`, as Docker's command line does.
 */
export function sshAgent(login: Login): Agent {
  const own = new Set<ChildProcessWithoutNullStreams>()
  const inTurn = limiter(mostLogins)
  const agent = new Agent({ keepAlive: true })
  const destroy = agent.destroy.bind(agent)
  return Object.assign(agent, {
    createConnection(_options: unknown, done: (error: Error | null, stream?: Duplex) => void): undefined {
      inTurn(() => logIn(login, own)).then(
        (stream) =>
          done(
            null,
            stream.on('error', () => {}),
          ),
        done,
      )
    },
    destroy() {
      for (const child of own) child.kill()
      destroy()
    },
  })
}

/** In a session of its own, so that what cancels the step does not end its connections first. */
async function logIn(login: Login, own: Set<ChildProcessWithoutNullStreams>): Promise<Duplex> {
  const child = spawn('ssh', sshArguments(login), { detached: true, windowsHide: true })
  for (const set of [children, own]) {
    set.add(child)
    child.once('exit', () => set.delete(child)).once('error', () => set.delete(child))
  }
  // A connection that the user's configuration shares may go on holding its end of this.
  child.once('exit', () => setTimeout(() => child.stderr.destroy(), 200).unref())
  try {
    await greet(child)
    return asConnection(child)
  } catch (thrown) {
    child.kill()
    if (thrown instanceof SshFailure) await addCircumstances(thrown, login)
    throw thrown
  }
}

async function addCircumstances(failure: SshFailure, login: Login): Promise<void> {
  failure.destination = await findDestination(login)
  if (!/Host key verification failed/.test(failure.message)) return
  const { askHostKey } = await import('./ask-host-key.js')
  failure.hostKey = await askHostKey(destinationOf(login))
}

/** Exchanges one request and answer, so that whatever fails has failed before a call is under way. */
async function greet(child: ChildProcessWithoutNullStreams): Promise<void> {
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said = lastLines(said + chunk)
  })
  child.stdin.on('error', () => {}) // that it has ended says more
  child.stdin.write('HEAD /_ping HTTP/1.1\r\nHost: docker\r\n\r\n')
  const ended = once(child, 'close')
  const head = await Promise.race([readHead(child.stdout), ended.then(() => '')])
  if (head.startsWith('HTTP/1.') && head.includes(blankLine)) return
  const [own = ''] = head.split(/^HTTP\/1\./m)
  const printed = own.trim() === '' ? '' : `stdout: ${own.trim()}`
  if (head.includes(blankLine) || head.length >= mostHead) throw new SshFailure(printed, null)
  const [code] = await ended
  throw new SshFailure([said.trim(), printed].filter((text) => text !== '').join('\n'), code)
}

/** The end of what was said in whole lines: the rest of a line could be the rest of a secret. */
function lastLines(text: string): string {
  if (text.length <= mostSaid) return text
  const end = text.indexOf('\n', text.length - mostSaid)
  return end < 0 ? '' : text.slice(end + 1)
}

const blankLine = '\r\n\r\n'
const mostHead = 16_384

/** Reads up to the blank line that ends the head of an answer, and not a byte more follows it; or to the end. */
async function readHead(stdout: ChildProcessWithoutNullStreams['stdout']): Promise<string> {
  let head = ''
  while (!head.includes(blankLine) && head.length < mostHead) {
    const chunk: Buffer | null = stdout.read()
    if (chunk !== null) head += chunk.toString('latin1')
    else if (stdout.readableEnded || stdout.destroyed) return head
    else await Promise.race([once(stdout, 'readable'), once(stdout, 'end')])
  }
  return head
}

/** Makes one stream of the program's two, which behaves like a socket where `http` takes it for one. */
function asConnection(child: ChildProcessWithoutNullStreams): Duplex {
  const { stdin, stdout, stderr } = child
  const sockets = [stdin, stdout, stderr].filter((stream) => stream instanceof Socket)
  const each = (method: 'ref' | 'unref') => {
    for (const one of [child, ...sockets]) one[method]()
  }
  const connection = Duplex.from({ readable: stdout, writable: stdin })
  connection.once('close', () => child.kill())
  stdout.on('timeout', () => connection.emit('timeout'))
  return Object.assign(connection, {
    setTimeout(ms: number) {
      if (stdout instanceof Socket) stdout.setTimeout(ms)
      return connection
    },
    setNoDelay: () => connection,
    setKeepAlive: () => connection,
    ref: () => each('ref'),
    unref: () => each('unref'),
  })
}
