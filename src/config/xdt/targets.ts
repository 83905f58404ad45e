import { type Context, namespacesAt, parentPath, targetPath } from './context.js'
import type { Document } from './dom.js'
import type { Path } from './locators.js'
import { addEntry, type Log, nullReference, spotOf, TransformError } from './log.js'
import { type Selection, select } from './select.js'
import type { Task } from './task.js'
import { transforms } from './transforms.js'
import type { Budget } from './xpath/budget.js'

/** The document that is transformed, as it is now and as it was before the first transform. */
export interface Run {
  document: Document
  original: () => Document
  log: Log
  /** What the element that is executed may still spend. */
  budget: Budget
}

/** What is selected from, and how much work that may be. */
type Ground = Pick<Run, 'document' | 'budget'>

/** What a transform works on. */
export function selectionOf(task: Task): Selection {
  return transforms[task.name].on === 'target'
    ? selectTargets(task.context, task)
    : selectParents(task.context, task)
}

/**
 * Whether there is anything to work on. If not, the highest element whose path selects nothing is blamed: a
 * warning for what changes something, an error for what inserts.
 */
export function hasTarget(task: Task, run: Run): boolean {
  if (selectionOf(task).head.length > 0) return true
  const isInsert = transforms[task.name].on === 'parent'
  let blamed = task.context
  for (let up = blamed.parent; up !== undefined; up = blamed.parent) {
    if (isInsert && parentPath(up).text === '') break
    const above = isInsert ? selectParents(up, run) : selectTargets(up, run)
    if (above.head.length > 0) break
    blamed = up
  }
  const path = targetPath(blamed)
  const before = { document: run.original(), budget: run.budget }
  const wasThere = selectAt(task.context, path, before).head.length > 0
  const message = wasThere
    ? `'${path.text}' did not find a match, because matching nodes in the source document were modified or removed by a previous transform`
    : `No element in the source document matches '${path.text}'`
  const spot = spotOf(blamed.element, 'transform')
  if (isInsert) throw new TransformError(message, spot)
  addEntry(run.log, 'warning', message, spot)
  return false
}

/** What an element's own path selects; found with the element's own prefixes, and kept. */
export function selectTargets(context: Context, ground: Ground): Selection {
  context.targets ??= selectAt(context, targetPath(context), ground)
  return context.targets
}

function selectParents(context: Context, ground: Ground): Selection {
  if (context.parent === undefined)
    throw nullReference('the root element stands in no other that anything could be inserted into')
  context.parents ??= selectAt(context, parentPath(context), ground)
  return context.parents
}

function selectAt({ element }: Context, path: Path, { document, budget }: Ground): Selection {
  let namespaces: Map<string, string> | undefined
  return select(path, document, {
    namespaces() {
      namespaces ??= namespacesAt(element)
      return namespaces
    },
    budget,
  })
}
