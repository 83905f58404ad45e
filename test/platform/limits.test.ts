import { expect, test } from 'vitest'
import { annotation, cutMarkdown } from '../../src/platform/limits.js'

test('an annotation has at most 4096 characters, and one of 4096 is whole', () => {
  expect(annotation('x'.repeat(4096))).toBe('x'.repeat(4096))
  expect(annotation('x'.repeat(4097))).toBe(`${'x'.repeat(4095)}…`)
})

test('the cut of an annotation leaves no half of a character', () => {
  expect(annotation(`${'x'.repeat(4094)}😀😀`).isWellFormed()).toBe(true)
})

test('control characters of an annotation are blanks, line ends and tabs stay', () => {
  expect(annotation('a\x1b[31mred\x07\rb\n\tc\u202ed\x9b31m')).toBe('a [31mred  b\n\tc d 31m')
})

test('a section that fits is not touched, and one byte less cuts it', () => {
  const section = 'one\ntwo ü\n'
  expect(cutMarkdown(section, 11)).toBe(section)
  expect(cutMarkdown(section, 10)).toBe('')
})

test('a cut section ends at a line end, closes its code and its details, and says so', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`).join('\n')
  const cut = cutMarkdown(
    `# Log\n<details><summary>Log</summary>\n\n\`\`\`\`text\n\`\`\`\n${lines}\n\`\`\`\`\n</details>\n`,
    200,
  )
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200)
  expect(cut).toContain('line 0\n')
  expect(cut).toMatch(/line \d+\n````\n\n<\/details>\n\n_The rest is cut; the log has it\._\n$/)
})

test('nothing is left of a section for which there is no room', () => {
  expect(cutMarkdown('text\n', 0)).toBe('')
})
