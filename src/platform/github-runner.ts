import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import type { Place, Runner } from '../runner.js'
import { concealOutput, concealText, maskForms } from './mask.js'
import { neutralize } from './neutral.js'

/** The longest annotation that the runner keeps whole, in UTF-16 units. */
const longestAnnotation = 4096

/** Speaks the runner's protocol: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function githubRunner(cancelled: AbortSignal): Runner {
  let forms: string[] = []
  const conceal = (text: string) => concealText(text, forms)
  return {
    info: (text) => core.info(neutralize(conceal(text))),
    notice: (message, place) => core.notice(annotation(conceal(message)), propertiesOf(place)),
    warning: (message, place) => core.warning(annotation(conceal(message)), propertiesOf(place)),
    error: (message, place) => core.error(annotation(conceal(message)), propertiesOf(place)),
    quote(prefix, lines) {
      const token = randomBytes(16).toString('hex')
      core.info(`::stop-commands::${token}`)
      for (const line of lines) core.info(`${prefix}${oneLine(conceal(line))}`)
      core.info(`::${token}::`)
    },
    async group(title, work) {
      core.startGroup(neutralize(conceal(title)))
      try {
        return await work()
      } finally {
        core.endGroup()
      }
    },
    setOutput: (name, value) => core.setOutput(name, concealOutput(value, forms)),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
    mask(value) {
      const added = maskForms(value)
      for (const form of added) core.setSecret(form)
      forms = [...new Set([...forms, ...added])].toSorted((a, b) => b.length - a.length)
    },
    conceal,
    summarize: (markdown) => appendSummary(conceal(markdown)),
    cancelled,
  }
}

/** Cuts a message to what the runner keeps. */
export function annotation(message: string): string {
  return message.length > longestAnnotation ? `${message.slice(0, longestAnnotation - 1)}…` : message
}

/** Keeps a line one line: whatever breaks a line on some terminal or runner is shown as a blank. */
function oneLine(line: string): string {
  return line.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ')
}

function propertiesOf(place: Place | undefined): core.AnnotationProperties {
  if (place === undefined) return {}
  const { file, line, column } = place
  return {
    file,
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  }
}

function appendSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path) appendFileSync(path, `${markdown}\n`)
}
