import { shorten } from '../shown.js'
import type { Login } from './host.js'
import { SshFailure } from './ssh.js'
import { codeOf, type Meaning, type Trouble } from './unreachable.js'

/** What ssh and the far side say, the telling ones first; `{}` is the host of the address, `{known}` its name in known_hosts. */
const lasting: readonly { pattern: RegExp; meaning: Meaning }[] = [
  {
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    meaning: [
      'cannot be trusted: the key of the host {} is not the one in known_hosts',
      'If it was set up anew, run "ssh-keygen -R {known}" on the runner and add the new key to known_hosts after comparing its fingerprint; if not, somebody may stand in between',
    ],
  },
  {
    pattern: /Host key verification failed|host key is known for/,
    meaning: [
      'cannot be trusted: the key of the host {} is not known on this runner',
      'Add it to the known_hosts of the runner’s user, for example from a variable: echo "$KNOWN_HOSTS" >> ~/.ssh/known_hosts',
    ],
  },
  {
    pattern: /permission denied while trying to connect|dial unix \S+ connect: permission denied/i,
    meaning: [
      'is there, but the user of the login may not use its socket',
      'Add that user to the group "docker" on {}',
    ],
  },
  {
    pattern: /Permission denied \(|Too many authentication failures|no mutual signature/,
    meaning: [
      'cannot be reached: the host {} refuses the login',
      'Give the runner’s user a key without a passphrase that the host accepts (ssh-agent or ~/.ssh/config), and see that the user of the address is right',
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
      'Install Docker there, and see "ssh {} docker version"',
    ],
  },
  {
    pattern: /^stdout: /,
    meaning: [
      'cannot be reached: the host {} prints something of its own at the login',
      'Have its shell’s start files print only where a person logs in',
    ],
  },
]

const passing: readonly { pattern: RegExp; meaning: Meaning }[] = [
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

/** What a login's failure means, and whether it would fail again; `undefined` where ssh has no part in it. */
export function explainSsh(cause: unknown, { host, port = 22 }: Login): Trouble | undefined {
  if (codeOf(cause) === 'ENOENT')
    return {
      meaning: [
        'needs the program ssh, which the runner does not have',
        'Install OpenSSH’s client on the runner',
      ],
      isLasting: true,
    }
  if (!(cause instanceof SshFailure)) return undefined
  const said = cause.message
  const find = (table: typeof lasting) => table.find(({ pattern }) => pattern.test(said))?.meaning
  const known = find(lasting)
  const [problem, remedy] = known ??
    find(passing) ?? [
      `cannot be reached: ssh ended with code ${cause.exitCode}`,
      'See whether "ssh {} docker version" works on the runner',
    ]
  const filled = (text: string) =>
    text.replaceAll('{}', host).replaceAll('{known}', port === 22 ? host : `[${host}]:${port}`)
  return { meaning: [`${filled(problem)}${quoted(said)}`, filled(remedy)], isLasting: known !== undefined }
}

/** The last line that was said, as evidence. */
function quoted(said: string): string {
  const line = said.trim().split('\n').at(-1)?.trim() ?? ''
  return line === '' ? '' : ` (${shorten(line, 300)})`
}
