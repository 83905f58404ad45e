import type { Order } from '../../src/config/find-all.js'
import type { Kind } from '../../src/config/kind.js'
import { loadKind } from '../../src/config/kinds.js'
import { createLookup } from '../../src/config/lookup.js'
import { type ApplyTransform, type Rewrite, rewriteInSteps } from '../../src/config/rewrite.js'
import { finish } from '../../src/config/steps.js'
import { parseTokenPattern } from '../../src/config/tokens/pattern.js'
import type { NamedFile } from '../../src/config/transform.js'

const kinds: readonly Kind[] = ['xml', 'json', 'yaml', 'properties', 'env', 'ini', 'text']
const readers = new Map(
  await Promise.all(
    kinds.map(async (kind) => [kind, await loadKind(kind, { paths: [{ name: '/', value: '' }] })] as const),
  ),
)

/** What is to be set in a file of a kind. */
export function orderFor(kind: Kind, variables: Record<string, string>, token?: string): Order {
  const reader = readers.get(kind)
  if (reader === undefined) throw new Error(`There is no reader of ${kind}`)
  return {
    kind,
    reader,
    variables: createLookup(new Map(Object.entries(variables))),
    token: token === undefined ? undefined : parseTokenPattern(token),
  }
}

const noTransform: ApplyTransform = () => {
  throw new Error('There is no transform')
}

/** Rewrites a file to its end. */
export function rewriteFile(
  file: NamedFile,
  transforms: readonly NamedFile[],
  order: Order,
  applyTransform: ApplyTransform = noTransform,
): Rewrite {
  return finish(rewriteInSteps(file, transforms, order, applyTransform))
}

/** What becomes of a text under the name `app.KIND`. */
export function rewriteText(
  kind: Kind,
  text: string,
  variables: Record<string, string>,
  token?: string,
): { text: string; warnings: string[]; diff: string } {
  const { after, findings, diff } = rewriteFile(
    { path: `app.${kind}`, bytes: Buffer.from(text) },
    [],
    orderFor(kind, variables, token),
  )
  return { text: after.toString(), warnings: findings.map(({ message }) => message), diff }
}
