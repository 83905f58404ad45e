import { UserError } from '../../error.js'

/** The user and group that a container runs as, as the kernel knows them. */
export interface Account {
  uid: number
  gid: number
}

/** The container's own account files; `undefined` where the image has none. */
export interface AccountFiles {
  passwd: string | undefined
  group: string | undefined
}

/**
 * Resolves `USER` of an image or container (`name`, `uid`, `name:group`, `uid:gid`, empty for root) as the
 * engine does at the start: names through the container's own files, a lone number with the group that
 * `/etc/passwd` gives it, else 0.
 */
export function resolveAccount(user: string, { passwd = '', group = '' }: AccountFiles): Account {
  const [name = '', groupName] = user.split(':')
  const entry = findEntry(passwd, name || '0')
  const uid = name === '' ? 0 : Number(entry?.[2] ?? wholeNumber(name))
  const gid = groupName
    ? Number(findEntry(group, groupName)?.[2] ?? wholeNumber(groupName))
    : Number(entry?.[3] ?? 0)
  if (Number.isSafeInteger(uid) && Number.isSafeInteger(gid)) return { uid, gid }
  throw new UserError(
    `The container's user "${user}" is not in the image's /etc/passwd or /etc/group, so nobody could own its secrets`,
    'Correct "user", or write numbers like 1000:1000',
  )
}

/** Whether resolving needs the container's files at all. */
export function needsAccountFiles(user: string): boolean {
  return !/^(?:|0|root|\d+:\d+)$/.test(user)
}

function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** An entry by its name, or by its number in the third field. */
function findEntry(file: string, wanted: string): string[] | undefined {
  const entries = file.split('\n').map((line) => line.trimEnd().split(':'))
  return entries.find(([name]) => name === wanted) ?? entries.find(([, , number]) => number === wanted)
}
