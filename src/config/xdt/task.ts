import type { Context } from './context.js'
import type { Document } from './dom.js'
import type { Log, Spot } from './log.js'
import type { Selection } from './select.js'
import type { TransformName } from './types.js'
import type { Budget } from './xpath/budget.js'

/** One `Transform` attribute while it is executed. */
export interface Task {
  name: TransformName
  argument: string | undefined
  args: readonly string[]
  context: Context
  document: Document
  log: Log
  budget: Budget
  /** The `Transform` attribute. */
  spot: Spot
  /** What the element's own path selects now. */
  targets(): Selection
}
