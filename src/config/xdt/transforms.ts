import {
  type ApplyToTarget,
  removeAttributes,
  setAttributes,
  setTokenizedAttributes,
} from './attribute-transforms.js'
import {
  type ApplyOnce,
  commentOut,
  insert,
  insertAfter,
  insertBefore,
  insertIfMissing,
  remove,
  removeAll,
  replace,
} from './node-transforms.js'
import type { TransformName } from './types.js'

type Transform =
  | { on: 'target' | 'parent'; once: ApplyOnce }
  | { on: 'target'; each: ApplyOnce }
  | { on: 'target'; attributes: ApplyToTarget }

/** Where each transform works: on what the element's path selects, or on what it would be inserted into. */
export const transforms: Record<TransformName, Transform> = {
  Replace: { on: 'target', once: replace },
  Remove: { on: 'target', once: remove },
  RemoveAll: { on: 'target', each: removeAll },
  Insert: { on: 'parent', once: insert },
  InsertIfMissing: { on: 'parent', once: insertIfMissing },
  InsertBefore: { on: 'parent', once: insertBefore },
  InsertAfter: { on: 'parent', once: insertAfter },
  SetAttributes: { on: 'target', attributes: setAttributes },
  SetTokenizedAttributes: { on: 'target', attributes: setTokenizedAttributes },
  RemoveAttributes: { on: 'target', attributes: removeAttributes },
  CommentOut: { on: 'target', once: commentOut },
}
