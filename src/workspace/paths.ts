import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
export async function resolveInWorkspace(
  path: string,
  { workspace }: { workspace: string; temp: string | undefined },
): Promise<string> {
  return await realpath(resolve(workspace, path))
}
