/** What time it is, in whole milliseconds since 1970, by a clock that nobody sets while the step runs. */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now())
}

/** What a cancelled step may still take: the runner kills it 10 s after the signal, or sooner, and on a busy machine all takes longer. */
export const cancelledMs = 4000

/** What its roll-back may take of that: the rest is for saying what stands. */
export const cancelledRollBackMs = 3400
