import type { Masks } from './masks.js'

/** An annotation of a step. */
export interface Annotation {
  kind: 'error' | 'warning' | 'notice'
  message: string
}

/** What became of the lines of one step, as the runner reads them (ActionCommand.cs, ActionCommandManager.cs). */
export interface CommandLog {
  /** Lines as they are shown, masked. */
  lines: string[]
  annotations: Annotation[]
  /** Commands that were obeyed or that a newer runner refuses, by name: what a hostile log tries. */
  obeyed: string[]
}

/** Obeys workflow commands line by line: `::x::` at the start of a line, `##[x]` anywhere in it. */
export function readCommands(masks: Masks, show: (line: string) => void) {
  const log: CommandLog = { lines: [], annotations: [], obeyed: [] }
  let stopToken: string | undefined
  const print = (line: string) => {
    log.lines.push(masks.hide(line))
    show(masks.hide(line))
  }
  const obey = ({ name, data }: Command) => {
    log.obeyed.push(name)
    if (name === 'stop-commands') stopToken = data
    else if (name === 'add-mask') masks.add(data)
    else if (name === 'group') print(`▸ ${data}`)
    else if (isKind(name)) {
      log.annotations.push({ kind: name, message: masks.hide(data) })
      print(`${name}: ${data}`)
    }
  }
  return {
    log,
    line(line: string): void {
      const command = parseCommand(line)
      if (stopToken !== undefined && command?.name === stopToken) stopToken = undefined
      else if (command === undefined || stopToken !== undefined) print(line)
      else obey(command)
    },
  }
}

interface Command {
  name: string
  data: string
}

function parseCommand(line: string): Command | undefined {
  const modern = /^\s*::(?<name>[^:\s]+)(?: [^:]*?)?::(?<data>.*)$/.exec(line)?.groups
  const old = /##\[(?<name>[\w-]+)[^\]]*\](?<data>.*)$/.exec(line)?.groups
  const { name, data } = modern ?? old ?? {}
  return name === undefined || data === undefined ? undefined : { name, data: unescapeData(data) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}

function isKind(name: string): name is Annotation['kind'] {
  return name === 'error' || name === 'warning' || name === 'notice'
}
