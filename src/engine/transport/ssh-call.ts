import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Login } from './host.js'

/** Who was to log in where, as the user's configuration has it. */
export interface Destination {
  hostname: string
  user: string | undefined
  port: number
}

/**
 * The arguments of `ssh`, as Docker's command line gives them, that nothing may ask questions, and that the
 * host's key is checked whatever the user's configuration says.
 */
export function sshArguments({ socket, ...login }: Login): string[] {
  const docker = ['docker', ...(socket === undefined ? [] : [`--host=unix://${socket}`])]
  const quiet = ['ConnectTimeout=30', 'BatchMode=yes']
  const checked = ['StrictHostKeyChecking=yes', 'NoHostAuthenticationForLocalhost=no']
  const set = [...quiet, ...checked, ...ownFiles(login)]
  return [...options(set), '-T', ...destinationOf(login), ...docker, 'system', 'dial-stdio']
}

/** A connection that the user's configuration shares was made with another key, or would outlive the step. */
const alone = ['ControlMaster=no', 'ControlPath=none']

/** With files of its own a login takes nothing from agents and other lists of hosts, and leaves nothing in them. */
function ownFiles({ keyFile, knownHostsFile }: Login): string[] {
  if (keyFile === undefined && knownHostsFile === undefined) return []
  const key =
    keyFile === undefined ? [] : [`IdentityFile="${keyFile}"`, 'IdentitiesOnly=yes', 'IdentityAgent=none']
  const hosts =
    knownHostsFile === undefined
      ? []
      : [`UserKnownHostsFile="${knownHostsFile}"`, `GlobalKnownHostsFile="${knownHostsFile}"`]
  return [...key, ...hosts, ...alone]
}

function options(set: readonly string[]): string[] {
  return set.flatMap((option) => ['-o', option])
}

/** Where a login leads, as the user's configuration has it. */
export async function findDestination(login: Login): Promise<Destination> {
  const { stdout } = await promisify(execFile)('ssh', ['-G', ...destinationOf(login)]).catch(
    () => ({ stdout: '' }), // the login itself tells what is wrong
  )
  const find = (name: string) => new RegExp(`^${name} (.+)$`, 'm').exec(stdout)?.[1]?.trim()
  return {
    hostname: find('hostname') ?? login.host,
    user: find('user') ?? login.user,
    port: Number(find('port') ?? login.port ?? 22),
  }
}

/** The arguments that say who logs in where; the last is the host. */
export function destinationOf({ user, port, host }: Login): string[] {
  const name = user === undefined ? [] : ['-l', user]
  return [...name, ...(port === undefined ? [] : ['-p', String(port)]), '--', host]
}
