import { definedOnly } from './merge.js'
import type { Volume } from './volumes.js'

/** A file system in memory: of the mount options a service knows these two. */
export interface MemoryMount {
  target: string
  sizeBytes: number | undefined
  mode: number | undefined
}

/** Writes a volume as a service's mount, https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Service. */
export function volumeMount({ kind, source, target, options }: Volume) {
  const propagation = options.find((option) => /shared|slave|private/.test(option))
  const isPipe = source.includes('\\pipe\\') || source.startsWith('//./pipe/')
  return {
    Type: kind !== 'bind' ? 'volume' : isPipe ? 'npipe' : 'bind',
    ...(kind !== 'anonymous' && { Source: source }),
    Target: target,
    ...(options.includes('ro') && { ReadOnly: true }),
    ...(options.includes('nocopy') && { VolumeOptions: { NoCopy: true } }),
    ...(propagation !== undefined && { BindOptions: { Propagation: propagation } }),
  }
}

/** Writes a file system in memory as a service's mount. */
export function tmpfsMount({ target, sizeBytes, mode }: MemoryMount) {
  return {
    Type: 'tmpfs',
    Target: target,
    TmpfsOptions: definedOnly({ SizeBytes: sizeBytes, Mode: mode }),
  }
}
