/** Long work that others get their turn within: whoever drives it may pause at each step, or give up. */
export type Steps<Result> = Generator<undefined, Result>

/** Does long work at one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
