/** The longest annotation that the runner keeps whole, in UTF-16 units. */
const longestAnnotation = 4096

/** The runner keeps so many annotations of a kind for each step. */
export const mostAnnotations = 10

/** The longest output in UTF-16 units: all outputs of a job together may have 1 MB, two bytes each. */
export const longestOutput = 128 * 1024

/** How much of the job summary one step may take, in bytes of UTF-8; a reader scrolls no further. */
export const mostSummaryBytes = 64 * 1024

/** Makes a message one that the runner keeps whole: no control characters but line ends and tabs, and cut. */
export function annotation(message: string): string {
  const plain = withoutControls(message)
  return plain.length > longestAnnotation ? `${plain.slice(0, longestAnnotation - 1).toWellFormed()}…` : plain
}

/**
 * Shows control characters as blanks, and those that turn the direction of text. A blank in their place
 * keeps what stood apart apart, so that no back-ticks grow together.
 */
export function withoutControls(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
}

const cutNote = '_The rest is cut; the log has it._\n'

/** Cuts Markdown at the end of a line to so many bytes of UTF-8, and closes the code and details that it cuts. */
export function cutMarkdown(markdown: string, mostBytes: number): string {
  if (Buffer.byteLength(markdown) <= mostBytes) return markdown
  const kept: string[] = []
  let keptBytes = 0
  let fence = ''
  let details = 0
  let end = ''
  for (const line of markdown.split('\n')) {
    const [run = ''] = /^`{3,}/.exec(line) ?? []
    if (fence === '') fence = run
    else if (run.length >= fence.length && line.trim() === run) fence = ''
    if (fence === '') details += count(line, '<details>') - count(line, '</details>')
    const closing = `${fence}\n\n${'</details>\n\n'.repeat(Math.max(0, details))}${cutNote}`
    keptBytes += Buffer.byteLength(line) + 1
    if (keptBytes + Buffer.byteLength(closing) > mostBytes) break
    kept.push(line)
    end = closing
  }
  return kept.length === 0 ? '' : [...kept, end].join('\n')
}

function count(line: string, tag: string): number {
  return line.split(tag).length - 1
}
