import { optional, parseBoolean, parseText } from '../input/scalar.js'
import type { Read, Runner } from '../runner.js'
export type RegistryInputs = ReturnType<typeof registryInputs>
export function registryInputs(read: Read) {
  return {
    username: read.value('username', optional(parseText)),
    password: read.secret('password', optional(String), (p) => (p === undefined ? [] : [p])),
    insecure: read.value('insecure', parseBoolean),
  }
}
export async function registryAuth(
  { username, password }: RegistryInputs,
  host: string,
  _runner: Runner,
): Promise<object | undefined> {
  return username === undefined ? undefined : { username, password, serveraddress: host }
}
