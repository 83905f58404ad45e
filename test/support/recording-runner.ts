import type { Runner } from '../../src/runner.js'

/** A runner that keeps what it is told, each line behind its kind, and has the state that is given. */
export function recordingRunner(state: Readonly<Record<string, string>> = {}) {
  const told: string[] = []
  const outputs: Record<string, string> = {}
  const saved: Record<string, string> = {}
  const keep = (kind: string) => (text: string) => void told.push(`${kind}: ${text}`)
  const runner: Runner = {
    info: keep('info'),
    progress: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    quote: (prefix, lines) => void told.push(...Array.from(lines, (line) => `quote: ${prefix}${line}`)),
    async group(title, work) {
      keep('group')(title)
      return await work()
    },
    setOutput(name, value) {
      outputs[name] = value
    },
    saveState(name, value) {
      saved[name] = value
    },
    state: (name) => state[name] ?? '',
    mask: () => {},
    conceal: (text) => text,
    summarize: keep('summary'),
    writeFile: async () => '',
    conclude: () => {},
    cancelled: new AbortController().signal,
  }
  return { runner, told, outputs, saved }
}
