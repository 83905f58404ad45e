/** What an image runs on, as OCI's image index writes it. */
export interface Platform {
  os: string
  /** The build of Windows, such as `10.0.20348.2113`; mostly empty. */
  osVersion: string
  architecture: string
  variant: string
}

/** Takes apart `os[(version)]/arch[/variant]`. */
export function parsePlatform(text: string): Platform {
  const [system = '', architecture = '', variant = ''] = text.split('/')
  const { os = '', osVersion = '' } = /^(?<os>[^(]*)(?:\((?<osVersion>.*)\))?$/.exec(system)?.groups ?? {}
  return { os, osVersion, architecture, variant }
}

/** Reads a platform of an index or a configuration; what is missing is empty. */
export function readPlatform(value: unknown): Platform {
  const entry: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const part = (name: string) => (typeof entry[name] === 'string' ? entry[name].toLowerCase() : '')
  return {
    os: part('os'),
    osVersion: part('os.version'),
    architecture: part('architecture'),
    variant: part('variant'),
  }
}

export function formatPlatform({ os, osVersion, architecture, variant }: Platform): string {
  return `${os}${os === 'windows' && osVersion !== '' ? `(${osVersion})` : ''}/${architecture}${variant === '' ? '' : `/${variant}`}`
}

/** Whether a platform is the one wanted; a wish without variant, or without version, takes every one. */
export function fitsPlatform(platform: Platform, wanted: Platform): boolean {
  return (
    platform.os === wanted.os &&
    platform.architecture === wanted.architecture &&
    (wanted.osVersion === '' || buildOf(platform.osVersion) === buildOf(wanted.osVersion)) &&
    (wanted.variant === '' || variantOf(platform) === variantOf(wanted))
  )
}

/** Of Windows' versions the first three parts decide what runs where; the fourth counts updates. */
function buildOf(version: string): string {
  return version.split('.').slice(0, 3).join('.')
}

/** The variant that is meant where none is written. */
function variantOf({ architecture, variant }: Platform): string {
  if (variant !== '') return variant
  return { arm64: 'v8', arm: 'v7', amd64: 'v1' }[architecture] ?? ''
}
