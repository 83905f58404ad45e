import { UserError } from '../error.js'

type Meaning = readonly [problem: string, remedy: string]

const closed: Meaning = [
  'is closed to the runner’s user',
  'See who owns it and its folders, and which account the runner runs as',
]

const belowFile: Meaning = ['would stand below a file, not a folder', 'Correct the path']

/** What systems say of a file, by the codes that Node gives their errors. */
const meanings: Readonly<Record<string, Meaning>> = {
  EBUSY: ['is held by another program', 'End what holds it, such as a server that runs from that folder'],
  EACCES: closed,
  EPERM: closed,
  EROFS: ['is on a disk that cannot be written', 'Name a file elsewhere'],
  ENOSPC: ['has no room: the disk is full', 'Free space on the runner’s disk'],
  EDQUOT: ['has no room: the runner’s user has used up its share of the disk', 'Free space there'],
  EMFILE: ['cannot be opened: this process has too many files open', 'Raise the limit of open files'],
  ENFILE: ['cannot be opened: the runner’s machine has too many files open', 'End what holds them open'],
  ENAMETOOLONG: ['has a path that is longer than this system takes', 'Shorten it, or check out elsewhere'],
  ELOOP: ['leads from link to link without end', 'Name the file that it should lead to'],
  EISDIR: ['is a folder, not a file', 'Name a file'],
  ENOTDIR: belowFile,
  EEXIST: belowFile,
  ENOENT: ['is gone', 'See what else changes the workspace'],
}

/** Windows says the same of a file without permission and of one that a program holds, or maps. */
const closedOrHeld: Meaning = [
  'is held by another program, or closed to the runner’s account',
  'End what holds it, such as a server that runs from that folder, or see which account the runner runs as',
]

/** Does something with a file; what the system has against that is told in a sentence. */
export function withFile<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw explainFile(thrown, path)
  }
}

/** Says what a system's error means of the file at a path; any other error stays as it is. */
export function explainFile(thrown: unknown, path: string, platform = process.platform): unknown {
  const code = codeOf(thrown)
  if (code === '') return thrown
  const isUnclear = platform === 'win32' && (code === 'EPERM' || code === 'EACCES')
  const [problem, remedy] = isUnclear
    ? closedOrHeld
    : (meanings[code] ?? [`cannot be used (${code})`, 'See the runner’s disk, and what is special about it'])
  return new UserError(`${path} ${problem}`, remedy, { cause: thrown })
}

/** Whether an error says that nothing is there. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown))
}

/** The code of an error of the system; empty for any other. */
function codeOf(thrown: unknown): string {
  const isOfSystem = thrown instanceof Error && 'syscall' in thrown && 'code' in thrown
  return isOfSystem ? String(thrown.code) : ''
}
