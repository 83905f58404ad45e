/**
 * What Windows' own errors mean, as its container services (HCS, HNS) pass them on. Their texts are in the language of
 * the engine's machine, so the numbers count: https://learn.microsoft.com/windows/win32/debug/system-error-codes
 */
export const windowsMeanings: readonly { pattern: RegExp; problem: string; remedy: string }[] = [
  {
    pattern: /\bhns.*(?:\(0x20\)|being used by another process|\(0x803b0013\))/is,
    problem: 'A host port that the container publishes is in use on the engine’s machine',
    remedy:
      'Stop what uses it (Get-NetTCPConnection names its process), or publish another host port, or none ("ports: 80") for a free one',
  },
  {
    pattern: /\bhns.*(?:\(0x271d\)|forbidden by its access permissions)/is,
    problem: 'A host port that the container publishes is one that Windows keeps for itself',
    remedy: 'Publish another one; "netsh interface ipv4 show excludedportrange tcp" lists those',
  },
  {
    pattern: /\(0xc0370101\)|does not match the host operating system/i,
    problem:
      'The container cannot start: its image is for another build of Windows than the engine’s machine has, and process isolation wants the same',
    remedy: 'Use the tag of the image for that build, such as …-ltsc2022, or set "isolation: hyperv"',
  },
  {
    pattern: /\(0xc0351000\)|a required feature is not installed/i,
    problem: 'The container cannot start: the engine’s machine has no Hyper-V, which its isolation needs',
    remedy: 'Set "isolation: process" with an image for the build of that machine, or add Hyper-V to it',
  },
  {
    pattern: /CreateProcess.*(?:\(0x[23]\)|cannot find the (?:file|path) specified)/is,
    problem: 'The container cannot start: its program is not in the image',
    remedy:
      'Correct "command" or "entrypoint", or the image; what belongs to the shell, such as dir and echo, goes behind "cmd /S /C"',
  },
  {
    pattern: /\(0x10b\)|directory name is invalid/i,
    problem:
      'The container cannot start in its working directory, because that is not a directory in the image',
    remedy: 'Correct "workdir"',
  },
  {
    pattern: /CreateProcess.*(?:\(0xc1\)|not a valid Win32 application)/is,
    problem: 'The container cannot start: its program is not one that Windows can run',
    remedy: 'Start a script by its interpreter, such as "powershell -File start.ps1", or correct the image',
  },
  {
    pattern: /CreateProcess.*(?:\(0x5\)|access is denied)/is,
    problem: 'The container cannot start: its user may not run its program',
    remedy: 'Set "user", for example to ContainerAdministrator, or correct the image',
  },
  {
    pattern: /\(0x52[e5]\)|user name or password is incorrect/i,
    problem: 'The user that the container is to run as does not exist in the image',
    remedy: 'Correct "user", for example to ContainerUser or ContainerAdministrator',
  },
  {
    pattern: /\(0x5af\)|paging file is too small/i,
    problem: 'The container cannot start: the engine’s machine has no memory left for it',
    remedy: 'Free memory there, or set "memory"',
  },
  {
    pattern: /source path must be a directory/i,
    problem: 'A source in "volumes" is a file, and Windows mounts folders only',
    remedy: 'Mount the folder that it is in',
  },
]

/** The releases that Microsoft's base images are made for: what their tags call them, by the build of Windows. */
const releases: readonly (readonly [build: number, name: string])[] = [
  [26100, 'ltsc2025'],
  [20348, 'ltsc2022'],
  [17763, 'ltsc2019'],
  [14393, 'ltsc2016'],
]

/** What a pull means that finds no image for the engine's build of Windows; `undefined` where it fails for another reason. */
export function explainBuild(said: string): { problem: string; remedy: string } | undefined {
  const { build } =
    /no matching manifest for windows(?:\/\w+ |\()(?<build>10\.0\.\d+)/i.exec(said)?.groups ??
    /based image is incompatible with a (?<build>10\.0\.\d+)/i.exec(said)?.groups ??
    {}
  if (build === undefined) return undefined
  const number = Number(build.split('.')[2])
  const fitting = releases.filter(([least]) => least === number).map(([, name]) => `…${name}`)
  const older = releases.filter(([least]) => least < number).map(([, name]) => `…${name}`)
  const ways = [
    ...fitting.map((name) => `a tag for it, mostly named ${name}`),
    ...(older.length > 0 ? [`one for an older build (${older.join(', ')}) with "isolation: hyperv"`] : []),
  ]
  return {
    problem: `has no image for Windows ${build}, which the engine’s machine has`,
    remedy: `Use ${ways.join(', or ') || 'an engine on a newer Windows'}`,
  }
}
