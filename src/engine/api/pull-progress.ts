import type { PullProgress } from './images.js'

interface Layer {
  currentBytes: number
  totalBytes: number
  done: boolean
}

const everyMs = 2000

/**
 * Tells of a pull in a line at most every 2 s, where something has changed: layers done, and bytes of the
 * bytes that are known of so far. `nowMs` is a clock.
 */
export function trackPull(print: (line: string) => void, nowMs = () => performance.now()) {
  const layers = new Map<string, Layer>()
  let shownMs = nowMs()
  let shown = ''
  const status = () => {
    const all = [...layers.values()]
    const done = all.filter((layer) => layer.done).length
    const [current, total] = (['currentBytes', 'totalBytes'] as const).map((key) =>
      all.reduce((sum, layer) => sum + layer[key], 0),
    )
    return `${done} of ${all.length} layers, ${showSize(current ?? 0)} of ${showSize(total ?? 0)}`
  }
  return {
    /** Takes one line of the engine's stream. */
    add({ id, status: phase = '', progressDetail = {} }: PullProgress): void {
      if (id === undefined || !isOfLayer(phase)) return
      layers.set(id, nextLayer(layers.get(id), phase, progressDetail))
      if (nowMs() - shownMs < everyMs || status() === shown) return
      shownMs = nowMs()
      shown = status()
      print(shown)
    },
    /** What was pulled, in a few words: `7 layers, 45.6 MB`. An engine that has every layer names none. */
    result(): string {
      if (layers.size === 0) return 'all layers already present'
      const bytes = [...layers.values()].reduce((sum, { totalBytes }) => sum + totalBytes, 0)
      return `${layers.size} layer${layers.size === 1 ? '' : 's'}, ${showSize(bytes)}`
    },
  }
}

/** The lines about the whole have the tag for their id. */
function isOfLayer(phase: string): boolean {
  return !/^(Pulling from|Digest:|Status:)/.test(phase)
}

/** What is no longer downloading has been downloaded whole. */
function nextLayer(
  before: Layer | undefined,
  phase: string,
  { current = 0, total = 0 }: { current?: number; total?: number },
): Layer {
  const known = before?.totalBytes ?? 0
  const done = /^(Pull complete|Already exists)$/.test(phase)
  if (phase === 'Downloading') return { currentBytes: current, totalBytes: Math.max(total, known), done }
  return { currentBytes: known, totalBytes: known, done }
}

/** Shows a size as Docker does: `45.6 MB`. */
export function showSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
