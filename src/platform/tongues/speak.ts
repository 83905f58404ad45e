import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSafeToMask } from '../../mask.js'
import { conceal, concealJson, hide } from '../../shown.js'
import { writePrivateFile } from '../../workspace/private-file.js'
import { gatherLosses } from '../command-files.js'
import type { Edge } from '../edge.js'
import { cutMarkdown, mostSummaryBytes } from '../limits.js'
import { showMarkdown } from './show-markdown.js'
import type { Tongue } from './tongue.js'

/** Where a tongue is heard. */
export interface Ear {
  cancelled: AbortSignal
  /** Prints one line. */
  print(line: string): void
  /** Shows where something stands that goes on. */
  progress(line: string): void
  /** A folder for files of later steps. */
  temp: string | undefined
}

/** Tells in a runner's tongue what a step tells. Nothing is lost that it cannot say: it is printed. */
export function speak(tongue: Tongue, { cancelled, print, progress, temp }: Ear): Edge {
  const losses = gatherLosses()
  let done = 'The command did what its log tells'
  const info = (text: string) => print(tongue.harmless(conceal(text)))
  return {
    info,
    progress: (text) => progress(tongue.harmless(conceal(text))),
    notice: (message, place) => print(tongue.say('notice', conceal(message), place)),
    warning: (message, place) => print(tongue.say('warning', conceal(message), place)),
    error: (message, place) => print(tongue.say('error', concealJson(message), place)),
    quote(prefix, lines) {
      for (const line of lines) print(prefix + tongue.harmless(oneLine(conceal(line))))
    },
    async group(title, work) {
      const group = tongue.group(conceal(title))
      print(group.start)
      try {
        return await work()
      } finally {
        if (group.end !== undefined) print(group.end)
      }
    },
    setOutput(name, value) {
      if (tongue.output === undefined) return
      const { longestOutput = Number.POSITIVE_INFINITY } = tongue
      const shown = concealJson(value)
      const isLong = shown.length > longestOutput
      print(tongue.output(name, isLong ? '' : shown))
      if (isLong)
        info(
          `The output "${name}" has ${shown.length} characters, too many for a variable, and is left empty`,
        )
    },
    saveState: () => {},
    state: () => '',
    mask(value) {
      for (const form of hide(value).filter(isSafeToMask)) if (tongue.mask) print(tongue.mask(form))
    },
    conceal: concealJson,
    async writeFile(path, text) {
      try {
        await writePrivateFile(path, concealJson(text))
        return path
      } catch (thrown) {
        losses.note(`the file ${path}`, 'RUNNER_TEMP', thrown)
        return ''
      }
    },
    conclude(headline) {
      done = conceal(headline)
    },
    losses: () => losses.failure(done),
    summarize(markdown) {
      const shown = cutMarkdown(conceal(markdown), mostSummaryBytes)
      if (tongue.summary === undefined) return print(tongue.harmless(conceal(showMarkdown(shown))))
      const path = join(temp ?? tmpdir(), `berth-summary-${randomBytes(8).toString('hex')}.md`)
      losses.write('the summary', path, () => writeFileSync(path, shown, { flag: 'wx', mode: 0o600 }))
      print(tongue.summary(path))
    },
    cancelled,
  }
}

function oneLine(line: string): string {
  return line.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ')
}
