import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { win32 } from 'node:path'
import * as core from '@actions/core'
import { type Place, UserError } from '../error.js'
import { isSafeToMask } from '../mask.js'
import { conceal, concealJson, hide } from '../shown.js'
import { writePrivateFile } from '../workspace/private-file.js'
import { gatherLosses, reasonOf, writeWhole } from './command-files.js'
import type { Edge } from './edge.js'
import {
  annotation,
  cutMarkdown,
  longestOutput,
  mostAnnotations,
  mostSummaryBytes,
  withoutControls,
} from './limits.js'
import { neutralize } from './neutral.js'

/** Speaks the runner's protocol, with what the runner handed to the step as its own variables: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function githubRunner(
  cancelled: AbortSignal,
  own: Readonly<Record<string, string | undefined>> = {},
): Edge {
  const losses = gatherLosses()
  let done = 'The step did what its log tells'
  let isBegun = false
  const notice = annotator(core.notice, mostAnnotations)
  const warning = annotator(core.warning, mostAnnotations)
  const summarize = summaryOf(mostSummaryBytes, warning)
  return {
    info: (text) => core.info(neutralize(conceal(text))),
    progress: (text) => core.info(neutralize(conceal(text))),
    notice: (message, place) => notice(neutralize(conceal(message)), place),
    warning: (message, place) => warning(neutralize(conceal(message)), place),
    error: (message, place) => core.error(annotation(neutralize(concealJson(message))), propertiesOf(place)),
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
    setOutput(name, value) {
      const shown = concealJson(value)
      const set = (text: string) =>
        losses.write(`the output "${name}"`, 'GITHUB_OUTPUT', () => core.setOutput(name, text))
      if (shown.length <= longestOutput) return set(shown)
      set('')
      warning(
        `The output "${name}" would have ${shown.length} characters, too many for a job, and is left empty`,
      )
    },
    saveState(name, value) {
      const save = () => core.saveState(name, value)
      if (isBegun) return losses.write('what the post phase needs', 'GITHUB_STATE', save)
      begin(save)
      isBegun = true
    },
    state: (name) => own[`STATE_${name}`] ?? '',
    mask(value) {
      for (const form of hide(value).filter(isSafeToMask)) core.setSecret(form)
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
    summarize: (markdown) => summarize(conceal(markdown)),
    cancelled,
  }
}

/** A step whose post phase would not know of it does not begin. */
function begin(save: () => void): void {
  try {
    writeWhole(process.env.GITHUB_STATE, save)
  } catch (thrown) {
    throw new UserError(
      `Nothing was done, because what the post phase needs could not be written to GITHUB_STATE (${reasonOf(thrown)})`,
      'See whether the runner’s disk is full, and whether its user may write there',
    )
  }
}

type Annotate = (message: string, properties: core.AnnotationProperties) => void

/** What the runner would no longer keep as an annotation stands in the log. */
function annotator(annotate: Annotate, most: number): (message: string, place?: Place) => void {
  let count = 0
  return (message, place) => {
    count++
    if (count <= most) annotate(annotation(message), propertiesOf(place))
    else core.info(neutralize(annotation(message)))
  }
}

/** Keeps a line one line: whatever breaks a line on some terminal or runner is shown as a blank. */
function oneLine(line: string): string {
  return line.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' ')
}

/** Only files of the workspace can be annotated: those of a container have absolute paths. */
function propertiesOf(place: Place | undefined): core.AnnotationProperties {
  if (place === undefined || win32.isAbsolute(place.file)) return {}
  const { file, line, column } = place
  return {
    file,
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  }
}

/** Appends to the summary until the step has had its share. What the step did stands, though it cannot be told there. */
function summaryOf(mostBytes: number, warning: (message: string) => void): (markdown: string) => void {
  let left = mostBytes
  return (markdown) => {
    const path = process.env.GITHUB_STEP_SUMMARY
    const section = cutMarkdown(`${withoutControls(markdown)}\n`, left)
    left -= Buffer.byteLength(section)
    if (!path) return
    try {
      writeWhole(path, () => appendFileSync(path, section))
    } catch (thrown) {
      warning(`The job summary cannot be written: ${reasonOf(thrown)}`)
    }
  }
}
