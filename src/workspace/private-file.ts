import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { UserError } from '../error.js'

/** Writes a file of mode 0600, whole or not at all; what has its name is replaced, and a link is not followed. */
export async function writePrivateFile(path: string, content: string): Promise<void> {
  const draft = `${path}.${randomBytes(8).toString('hex')}`
  try {
    await writeFile(draft, content, { flag: 'wx', mode: 0o600 })
    await rename(draft, path)
  } catch (thrown) {
    await rm(draft, { force: true })
    throw new UserError(
      `${path} cannot be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      'See whether the runner’s user may write there, and whether there is room',
      { cause: thrown },
    )
  }
}
