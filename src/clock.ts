/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now())
}
