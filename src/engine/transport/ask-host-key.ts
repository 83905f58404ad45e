import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findHostKey, type HostKey } from './known-hosts.js'

/**
 * Asks a host for its key, on the way and under the name that the user's configuration has, and logs in
 * nowhere: `ssh` writes what the host shows into a list that is thrown away. `undefined` where it shows none.
 */
export async function askHostKey(destination: readonly string[]): Promise<HostKey | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'berth-host-key-'))
  const list = join(folder, 'known_hosts')
  try {
    const call = [...optionsFor(list), '-T', ...destination, 'exit']
    await promisify(execFile)('ssh', call, { timeout: 5_000, windowsHide: true }).catch(() => {})
    const lines = await readFile(list, 'utf8').catch(() => '')
    return findHostKey(lines.split('\n', 1)[0]?.trim() ?? '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function optionsFor(list: string): string[] {
  return [
    'ConnectTimeout=4',
    'BatchMode=yes',
    'PreferredAuthentications=none',
    'StrictHostKeyChecking=no',
    `UserKnownHostsFile="${list}"`,
    `GlobalKnownHostsFile="${list}"`,
    'HashKnownHosts=no',
    'CheckHostIP=no',
    'ControlMaster=no',
    'ControlPath=none',
  ].flatMap((option) => ['-o', option])
}
