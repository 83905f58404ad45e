import { parseStrings } from './words.js'

/** Parses a health check's command: one line runs in the container's shell, an array as it is; `none` switches it off. */
export function parseHealthCommand(text: string): string[] {
  const line = text.trim()
  if (line === 'none') return ['NONE']
  const words = parseStrings(line)
  if (words === undefined) return ['CMD-SHELL', line]
  return /^(?:CMD|CMD-SHELL|NONE)$/.test(words[0] ?? '') ? words : ['CMD', ...words]
}
