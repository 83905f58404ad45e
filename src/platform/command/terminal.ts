/** A stream as a person sees it: lines, and on a terminal one more at the end that lives. */
export interface Terminal {
  print(line: string): void
  progress(line: string): void
  /** Begins a terminal anew. */
  clear(): void
  /** Takes the living line away. */
  end(): void
}

/** Writes to a stream; on a terminal `progress` is one line that is written anew, with how long it has been so. */
export function openTerminal(stream: NodeJS.WriteStream, isLive: boolean): Terminal {
  let live: { text: string; sinceMs: number } | undefined
  let timer: NodeJS.Timeout | undefined
  const write = (text: string) => void stream.write(text)
  const clear = () => {
    if (live !== undefined) write('\r\x1b[2K')
  }
  const draw = () => {
    if (live === undefined) return
    const since = ` · ${Math.floor((performance.now() - live.sinceMs) / 1000)} s`
    const most = Math.max(20, (stream.columns || 80) - 1) - since.length
    const { text } = live
    write(`\r\x1b[2K${text.length > most ? `${text.slice(0, most - 1)}…` : text}${since}`)
  }
  const end = () => {
    clear()
    clearInterval(timer)
    live = undefined
    timer = undefined
  }
  return {
    print(line) {
      end()
      write(`${line}\n`)
    },
    progress(line) {
      if (!isLive) return write(`${line}\n`)
      live = {
        text: line.replaceAll('\n', ' '),
        sinceMs: live?.text === line ? live.sinceMs : performance.now(),
      }
      draw()
      timer ??= setInterval(draw, 1000).unref()
    },
    clear() {
      end()
      if (isLive) write('\x1b[H\x1b[2J\x1b[3J')
    },
    end,
  }
}
