/** The expressions take more steps than they may. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'
}

/** How many steps the expressions of one element of a transform may still take. */
export interface Budget {
  left: number
}

/** A step is a node that is looked at; so many take about a second. */
const mostSteps = 10_000_000

export function createBudget(): Budget {
  return { left: mostSteps }
}

/** Takes steps off the budget, before they are made or after. */
export function spend(budget: Budget, steps: number): void {
  budget.left -= steps
  if (budget.left >= 0) return
  throw new BudgetSpent(`takes more than ${mostSteps.toLocaleString('en')} steps`)
}
