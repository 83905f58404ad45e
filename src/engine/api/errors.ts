import { UserError } from '../../error.js'
import { EngineError } from '../transport/docker.js'
import { windowsMeanings } from './windows-errors.js'

/** What an engine's refusal means to a user, told by its message; `{}` in a text is the match's first group, `{name}` one by name. */
const meanings: readonly { pattern: RegExp; problem: string; remedy: string }[] = [
  {
    pattern: /container name "\/?(.+?)" is already in use by (?:container )?"?(?<id>[0-9a-f]{12})/,
    problem: 'The name "{}" is in use by container {id}',
    remedy:
      'Remove that container with the stop action ("container: {}", "remove: true"), choose another "name", or use deploy, which replaces it (with "take-over: true" if Berth did not create it)',
  },
  {
    pattern: /the container name "?\/?([^"\s]+)"? is already in use/i,
    problem: 'The name "{}" is in use by another container',
    remedy:
      'Remove that container with the stop action ("container: {}", "remove: true"), or choose another "name"',
  },
  {
    pattern: /failed to bind (?:host )?port(?: for)? (\S*?:\d+)[:/].*address already in use/,
    problem: 'The host port {} is in use',
    remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
  },
  {
    pattern:
      /(?:bind for|listen (?:tcp|udp|sctp)\d?) (?::(?=\d))?(\S+?):? .*(?:port is already allocated|address already in use)|(?:address already in use|port is already allocated)/i,
    problem: 'The host port {} is in use',
    remedy: 'Stop what uses it, or publish another host port, or none ("ports: 80") for a free one',
  },
  {
    pattern: /bind source path does not exist: (.+)/,
    problem: 'The host path {} of a volume does not exist on the engine’s machine',
    remedy: 'Create it there, correct "volumes", or use a named volume',
  },
  {
    pattern: /network (?:with name or ID )?(\S+?):? (?:network )?not found/,
    problem: 'The network "{}" does not exist',
    remedy: 'Create it, or set "create-network: true"',
  },
  {
    pattern: /strconv\.Atoi: parsing \\?"(\d+-\d+)/,
    problem: 'Podman does not choose from a range of host ports like {}',
    remedy: 'Name one host port, or none ("ports: 80") for a free one',
  },
  {
    pattern: /exec: \\?"?(.+?)\\?"?: (?:executable file not found|stat .*no such file|no such file)/,
    problem: 'The container cannot start: "{}" is not in the image',
    remedy: 'Correct "command" or "entrypoint", or the image',
  },
  {
    pattern: /exec: \\?"?(.+?)\\?"?: is a directory/,
    problem: 'The container cannot start: "{}" is a folder in the image, not a program',
    remedy: 'Correct "command" or "entrypoint"',
  },
  {
    pattern: /exec: \\?"?(.+?)\\?"?: permission denied/,
    problem: 'The container cannot start: "{}" is not executable',
    remedy: 'Make it executable in the image, or correct "command" or "entrypoint"',
  },
  {
    pattern: /exec format error/,
    problem: 'The container cannot start: its program is for another processor',
    remedy: 'Use an image for the engine’s architecture, or set "platform"',
  },
  {
    pattern: /(?:unable to find user|user error looking up user) "?([^\s":]+)/,
    problem: 'The user "{}" does not exist in the image',
    remedy: 'Correct "user", or write a numeric id',
  },
  {
    pattern:
      /(?:Cannot mkdir: |workdir "|chdir to cwd \(\\?")([^"\\\s]+)(?:" exists on container \S+ but |\\?"\) .*| )(?:is )?not a directory/,
    problem: 'The container cannot start in {}, because that is not a directory in the image',
    remedy: 'Correct "workdir"',
  },
  {
    // All else in a request is written by Berth itself, so only these can have a type that nobody takes.
    pattern: /json: (cannot unmarshal .+)$/,
    problem: 'The engine does not understand a part of "create-options" ({})',
    remedy: 'Give it the type that the Engine API has there',
  },
  {
    pattern: /no command specified/i,
    problem: 'The image names no command to run',
    remedy: 'Set "command" or "entrypoint"',
  },
  {
    pattern:
      /image with reference (\S+) was found but does not match the specified platform: wanted (?<wanted>\S+), actual: (?<actual>\S+)/,
    problem: '{} is an image for {actual}, not for {wanted}',
    remedy: 'Correct "platform", or push the image for it',
  },
  {
    pattern:
      /image with reference (\S+) was found but its platform \((?<actual>\S+)\) does not match the specified platform \((?<wanted>\S+)\)/,
    problem: '{} is an image for {actual}, not for {wanted}',
    remedy: 'Correct "platform", or push the image for it',
  },
  {
    pattern:
      /image with reference (\S+) was found but does not provide the specified platform \((?<wanted>\S+)\)/,
    problem: '{} is no image for {wanted}',
    remedy: 'Correct "platform", or push the image for it',
  },
  {
    pattern: /no such image: (\S+?)(?:: |$)/i,
    problem: 'The engine has no image {}',
    remedy: 'Set "pull" to missing or always, or correct "image"',
  },
  {
    pattern: /no space left on device/i,
    problem: 'The engine’s disk is full',
    remedy: 'Free space on the engine’s machine, for example with "docker image prune"',
  },
]

/** Turns an engine's refusal of a create or start call into a sentence with its remedy, where Berth knows it. */
export function explainRefusal(thrown: unknown): unknown {
  if (!(thrown instanceof EngineError)) return thrown
  for (const { pattern, problem, remedy } of [...windowsMeanings, ...meanings]) {
    const match = pattern.exec(thrown.problem)
    if (match === null) continue
    const fill = (text: string) =>
      text
        .replaceAll(/\{(\w+)\}/g, (_, name) => match.groups?.[name] ?? '')
        .replaceAll('{}', match[1] ?? 'that was asked for')
    return new UserError(fill(problem), fill(remedy), { cause: thrown })
  }
  return thrown
}
