import { plain } from './plain.js'
import type { Tongue, Variables } from './tongue.js'

/**
 * GitLab's log: colours and sections that fold. It takes neither masks nor outputs nor summaries from a job: values
 * are hidden before they are printed, and outputs go by a dotenv report.
 */
export function gitlab(isColoured: boolean, nowMs: () => number = Date.now): Tongue {
  const own = plain(isColoured)
  let count = 0
  const harmless = (text: string) =>
    own.harmless(text).replace(/section_(start|end)(?=:)/g, 'section_$1\u200b')
  return {
    ...own,
    name: 'gitlab',
    harmless,
    say: (kind, message, place) => own.say(kind, harmless(message), place),
    group(title) {
      const section = `berth_${process.pid}_${++count}`
      const seconds = () => Math.floor(nowMs() / 1000)
      return {
        start: `\x1b[0Ksection_start:${seconds()}:${section}\r\x1b[0K${own.group(harmless(title)).start}`,
        get end() {
          return `\x1b[0Ksection_end:${seconds()}:${section}\r\x1b[0K`
        },
      }
    },
  }
}

/** What GitLab calls what GitHub calls otherwise. */
export const gitlabVariables: Variables = {
  GITHUB_REPOSITORY: 'CI_PROJECT_PATH',
  GITHUB_WORKFLOW: 'CI_PIPELINE_NAME',
  GITHUB_RUN_ID: 'CI_PIPELINE_ID',
  GITHUB_JOB: 'CI_JOB_NAME',
  GITHUB_SHA: 'CI_COMMIT_SHA',
  GITHUB_ACTOR: 'GITLAB_USER_LOGIN',
}
