import { shorten } from '../../shown.js'
import type { Login } from './host.js'
import { explainHostKey } from './host-key-errors.js'
import { SshFailure } from './ssh.js'
import type { Destination } from './ssh-call.js'
import { codeOf, type Meaning, type Trouble } from './unreachable.js'

/** In a text `{}` stands for host, user and port, `{host}`, `{user}` and `{port}` for one of them, `{ssh}` for the call. */
type Row = { pattern: RegExp; meaning: Meaning }

const install = 'Install Docker there, and see "{ssh} docker version"'

/** What ssh and the far side say, the telling ones first. */
const lasting: readonly Row[] = [
  {
    pattern: /permission denied while trying to connect|dial unix \S+ connect: permission denied/i,
    meaning: [
      'is there, but the user of the login may not use its socket: the host {}',
      'Add {user} to the group "docker" on {host}',
    ],
  },
  {
    pattern: /account is (?:currently )?not available|account has expired|password has expired/i,
    meaning: [
      'cannot be reached: the host {} lets that user in, but not work',
      'Give {user} a shell there, or write another user into the address',
    ],
  },
  {
    pattern: /Permission denied \(|Too many authentication failures|no mutual signature/,
    meaning: [
      'cannot be reached: the host {} refuses the login',
      'Set "ssh-key" to a key without a passphrase whose public half stands in ~/.ssh/authorized_keys of {user} there, and see that the user of the address is right',
    ],
  },
  {
    pattern: /not a docker command|unknown command.*dial-stdio|unknown shorthand flag/,
    meaning: ['cannot be reached: Docker on the host {} is too old', 'Install Docker 20.10 or later there'],
  },
  {
    pattern:
      /docker\S*: (?:command )?not found|docker: No such file|'docker' is not recognized|Unknown command: docker/i,
    meaning: [
      'cannot be reached: the host {} has no docker command, or not on the PATH of such a login',
      install,
    ],
  },
]

const passing: readonly Row[] = [
  {
    pattern: /Cannot connect to the Docker daemon|dial unix|failed to open the raw stream connection/i,
    meaning: ['does not run on the host {}, or not at that socket', 'Start Docker there'],
  },
  {
    pattern: /Could not resolve hostname/,
    meaning: ['cannot be reached: there is no host {}', 'Correct the address, or see the runner’s DNS'],
  },
  {
    pattern: /Connection refused/,
    meaning: [
      'cannot be reached: no ssh server listens at the host {}',
      'Start it there, or correct the port of the address',
    ],
  },
  {
    pattern: /timed out|No route to host|Network is unreachable/i,
    meaning: [
      'cannot be reached: the host {} does not answer',
      'See that it runs, and the networks and firewalls on the way',
    ],
  },
]

/** Output before the engine's answer, of a login that goes on. */
const greeter: Meaning = [
  'cannot be reached: the host {} prints something of its own at the login',
  'Have its shell’s start files print only where a person logs in',
]

/** What a login's failure means, and whether it would fail again; `undefined` where ssh has no part in it. */
export function explainSsh(cause: unknown, login: Login): Trouble | undefined {
  if (codeOf(cause) === 'ENOENT')
    return {
      meaning: [
        'needs the program ssh, which the runner does not have',
        'Install OpenSSH’s client on the runner',
      ],
      isLasting: true,
    }
  if (!(cause instanceof SshFailure)) return undefined
  const fill = filler(cause.destination ?? { hostname: login.host, user: login.user, port: login.port ?? 22 })
  const hostKey = explainHostKey(cause)
  if (hostKey !== undefined) return { meaning: fill(hostKey), isLasting: true }
  const { meaning, isLasting } = findMeaning(cause)
  const [problem, remedy] = fill(meaning)
  return { meaning: [`${problem}${quoted(cause.message)}`, remedy], isLasting }
}

function findMeaning({ message, exitCode }: SshFailure): Trouble {
  const isMet = ({ pattern }: Row) => pattern.test(message)
  const known = lasting.find(isMet)?.meaning ?? (exitCode === null ? greeter : undefined)
  if (known !== undefined) return { meaning: known, isLasting: true }
  const unknown: Meaning = [
    `cannot be reached: the login to the host {} ended with code ${exitCode}`,
    'See whether "{ssh} docker version" works on the runner',
  ]
  return { meaning: passing.find(isMet)?.meaning ?? unknown, isLasting: false }
}

function filler({ hostname, user, port }: Destination): (meaning: Meaning) => Meaning {
  const call = [
    'ssh',
    ...(port === 22 ? [] : ['-p', port]),
    user === undefined ? hostname : `${user}@${hostname}`,
  ]
  const words: Readonly<Record<string, string>> = {
    '{}': `${hostname} (${user === undefined ? '' : `user ${user}, `}port ${port})`,
    '{host}': hostname,
    '{port}': String(port),
    '{user}': user ?? 'the user',
    '{ssh}': call.join(' '),
  }
  const fill = (text: string) => text.replace(/\{\w*\}/g, (word) => words[word] ?? word)
  return ([problem, remedy]) => [fill(problem), fill(remedy)]
}

/** What was said, as evidence: a refusing host may explain itself in several lines, the last of which tells most. */
function quoted(said: string): string {
  const lines = said.split(/[\r\n]+/).flatMap((line) => line.trim() || [])
  const shown = lines.slice(-5).map((line) => shorten(line, 300))
  return shown.length === 0 ? '' : ` (${lines.length > 5 ? '…; ' : ''}${shown.join('; ')})`
}
