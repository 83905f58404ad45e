const moby = 'https://github.com/moby/moby/blob/v28.2.2'
const api = 'https://docs.docker.com/reference/api/engine/version/v1.50/'

/** What the recorded engine of Windows answers, and where it stands that an engine answers so. */
export const recorded: readonly (readonly [call: RegExp, source: string])[] = [
  [/^GET \/version$/, api],
  [/^GET \/info$/, `${moby}/daemon/info_windows.go`],
  [/^GET \/images\/.+\/json$/, api],
  [/^POST \/images\/.+\/tag$/, api],
  [/^GET \/volumes(?:\/.+)?$/, `${moby}/volume/local/local_windows.go`],
  [/^GET \/networks(?:\/.+)?$/, `${moby}/daemon/daemon_windows.go`],
  [
    /^POST \/networks\/create$/,
    'https://learn.microsoft.com/virtualization/windowscontainers/container-networking/network-drivers-topologies',
  ],
  [/^DELETE \/networks\/.+$/, api],
  [/^POST \/networks\/.+\/(?:dis)?connect$/, api],
  [/^POST \/containers\/create$/, `${moby}/volume/mounts/windows_parser.go`],
  [/^GET \/containers\/json$/, api],
  [/^GET \/containers\/.+\/json$/, `${moby}/daemon/create_windows.go`],
  [/^POST \/containers\/.+\/start$/, `${moby}/daemon/start_windows.go`],
  [
    /^POST \/containers\/.+\/(?:stop|kill)$/,
    'https://learn.microsoft.com/openspecs/windows_protocols/ms-erref',
  ],
  [/^POST \/containers\/.+\/(?:wait|rename|update)$/, api],
  [/^GET \/containers\/.+\/logs$/, api],
  [/^DELETE \/containers\/.+$/, api],
  [/^GET \/events$/, api],
  [/^(?:HEAD|GET|PUT) \/containers\/.+\/archive$/, `${moby}/daemon/archive_windows.go`],
]

export const version = {
  Version: '28.2.2',
  ApiVersion: '1.50',
  MinAPIVersion: '1.24',
  Os: 'windows',
  Arch: 'amd64',
  KernelVersion: '10.0 20348 (20348.1.amd64fre.fe_release.210507-1500)',
}

export const info = {
  OSType: 'windows',
  OperatingSystem: 'Microsoft Windows Server Version 21H2 (OS Build 20348.2762)',
  OSVersion: '10.0.20348',
  Architecture: 'x86_64',
  Driver: 'windowsfilter',
  Isolation: 'process',
  Swarm: { LocalNodeState: 'inactive' },
}
