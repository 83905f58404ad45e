import type { Container } from './containers.js'
import type { Address } from './host.js'
export function reachableHost(
  _address: Address,
  _container: Container,
  _port: string | undefined,
): { host: string; unreachable?: string } {
  return { host: '127.0.0.1' }
}
