import { docker } from './images.js'

let known: boolean | undefined

/** Whether the engine keeps images as registries have them: with indexes, and ids that are digests. */
export function hasContainerdStore(): boolean {
  known ??= docker('info', '-f', '{{json .DriverStatus}}').includes('io.containerd.snapshotter')
  return known
}

/** Whether the engine is asked in an API version at least as new. */
export function speaksApi(version: string): boolean {
  return apiVersion().localeCompare(version, 'en', { numeric: true }) >= 0
}

/** The newest API version that the engine and Berth both know. */
export function apiVersion(): string {
  const own = docker('version', '-f', '{{.Server.APIVersion}}')
  return own.localeCompare('1.51', 'en', { numeric: true }) > 0 ? '1.51' : own
}

/** Whether the engine cannot touch files of a container with a mount behind an absolute link: https://github.com/moby/moby/issues/52653. */
export function failsBehindLinks(): boolean {
  return speaksApi('1.51')
}
