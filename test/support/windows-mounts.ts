/** A mount as a create request has it. */
export interface Asked {
  Type: string
  Source?: string
  Target: string
  ReadOnly?: boolean
  BindOptions?: object
  VolumeOptions?: object
}

const destination =
  /^(?:(?:\\\\\?\\)?[a-z]:(?:[\\/][^\\/:*?"<>\r\n]+)*[\\/]?|[/\\]{2}\.[/\\]pipe[/\\][^:*?"<>|\r\n]+)$/
const isPipe = (path: string) => path.startsWith('\\\\.\\pipe\\')

/** Why an engine of Windows refuses a mount; moby/moby, `volume/mounts/windows_parser.go`. */
export function refusalOf(mount: Asked): string | undefined {
  const { Type, Source = '', Target } = mount
  const why = wrongTarget(Target) ?? wrongFor[Type]?.(mount, Source)
  return why === undefined ? undefined : `invalid mount config for type "${Type}": ${why}`
}

function wrongTarget(target: string): string | undefined {
  const path = target.toLowerCase().replaceAll('/', '\\')
  if (path === 'c:' || path === 'c:\\') return `destination path cannot be \`c:\` or \`c:\\\`: ${path}`
  return destination.test(target.toLowerCase()) ? undefined : `invalid mount path: '${target}'`
}

const wrongFor: Record<string, (mount: Asked, source: string) => string | undefined> = {
  bind: ({ BindOptions }, source) => {
    if (BindOptions !== undefined && 'Propagation' in BindOptions) return 'invalid propagation mode'
    if (!destination.test(source.toLowerCase()))
      return `invalid mount path: '${source}' mount path must be absolute`
    if (/missing/i.test(source)) return `bind source path does not exist: ${source}`
    return /\.\w+$/.test(source) ? 'source path must be a directory' : undefined
  },
  volume: ({ ReadOnly, BindOptions }, source) => {
    if (BindOptions !== undefined) return 'field BindOptions must not be specified'
    if (ReadOnly && source === '') return 'must not set ReadOnly mode when using anonymous volumes'
    return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/.test(source)
      ? `volume name "${source}" cannot be a reserved word for Windows filenames`
      : undefined
  },
  npipe: ({ ReadOnly, Target }, source) => {
    if (ReadOnly) return 'field ReadOnly must not be specified'
    const wrong = [source, Target].find((path) => !isPipe(path))
    return wrong === undefined ? undefined : `'${wrong}' is not a valid pipe path`
  },
}

/** A volume as it is told of; all that is asked for are there. */
export function volumeOf(Name: string) {
  return {
    Name,
    Driver: 'local',
    Mountpoint: `C:\\ProgramData\\docker\\volumes\\${Name}\\_data`,
    Options: null,
    Labels: null,
  }
}

/** A mount as an inspection shows it: with backslashes, and no slash at its end. */
export function shown({ Type, Source = '', Target, ReadOnly = false }: Asked, anonymousName: string) {
  const windows = (path: string) => path.replaceAll('/', '\\').replace(/(?<=...)\\$/, '')
  const isVolume = Type === 'volume'
  const name = Source || anonymousName
  return {
    Type,
    ...(isVolume && { Name: name, Driver: 'local' }),
    Source: isVolume ? volumeOf(name).Mountpoint : windows(Source),
    Destination: windows(Target),
    Mode: '',
    RW: !ReadOnly,
    Propagation: '',
  }
}
