/** What time it is, in milliseconds since 1970, by a clock that nobody sets while the step runs. */
export function steadyNow(): number {
  return performance.timeOrigin + performance.now()
}
