import { docker } from './images.js'

/** Whether the engine keeps images as registries have them: with indexes, and ids that are digests. */
export function hasContainerdStore(): boolean {
  return docker('info', '-f', '{{json .DriverStatus}}').includes('io.containerd.snapshotter')
}
