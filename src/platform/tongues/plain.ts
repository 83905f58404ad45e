import { styleText } from 'node:util'
import type { Kind, Tongue } from './tongue.js'
import { showPlace } from './tongue.js'

const words = { notice: 'Note', warning: 'Warning', error: 'Error' } as const
const colours = { notice: 'cyan', warning: 'yellow', error: 'red' } as const

/** A terminal, a pipe, or a runner that knows no commands; `isColoured` says whether it shows colours. */
export function plain(isColoured: boolean): Tongue {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  return {
    name: 'plain',
    harmless: (text) => withoutCommands(text, isColoured),
    say: (kind: Kind, message, place) =>
      `${paint(['bold', colours[kind]], `${words[kind]}:`)} ${showPlace(place)}${withoutCommands(message, isColoured)}`,
    group: (title) => ({ start: paint('bold', withoutCommands(title, false)), end: undefined }),
  }
}

/** Colours, which do no harm. */
const colour = /(\x1b\[[\d;]*m)/
const everyColour = /\x1b\[[\d;]*m/g

/** What a terminal obeys, other than colours, is shown as a blank: a log could rename its window or move its cursor. */
export function withoutCommands(text: string, keepsColours: boolean): string {
  if (!keepsColours) return blank(text.replace(everyColour, ''))
  const parts = text.split(colour)
  const shown = parts.map((part, index) => (index % 2 === 1 ? part : blank(part))).join('')
  return parts.length > 1 ? `${shown}\x1b[0m` : shown
}

function blank(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
}
