/** What an image runs on, as OCI's image index writes it. */
export interface Platform {
  os: string
  architecture: string
  variant: string
}

/** Takes apart `os/arch[/variant]`. */
export function parsePlatform(text: string): Platform {
  const [os = '', architecture = '', variant = ''] = text.split('/')
  return { os, architecture, variant }
}

/** Reads a platform of an index or a configuration; what is missing is empty. */
export function readPlatform(value: unknown): Platform {
  const entry: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const part = (name: string) => (typeof entry[name] === 'string' ? entry[name].toLowerCase() : '')
  return { os: part('os'), architecture: part('architecture'), variant: part('variant') }
}

export function formatPlatform({ os, architecture, variant }: Platform): string {
  return `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`
}

/** Whether a platform is the one wanted; a wish without variant takes every one. */
export function fitsPlatform(platform: Platform, wanted: Platform): boolean {
  return (
    platform.os === wanted.os &&
    platform.architecture === wanted.architecture &&
    (wanted.variant === '' || variantOf(platform) === variantOf(wanted))
  )
}

/** The variant that is meant where none is written. */
function variantOf({ architecture, variant }: Platform): string {
  if (variant !== '') return variant
  return { arm64: 'v8', arm: 'v7', amd64: 'v1' }[architecture] ?? ''
}
