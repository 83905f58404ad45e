/**
 * Breaks what the runner would read as a workflow command: `::x::` at the start of a line (also after
 * a carriage return) and the older `##[x]` anywhere. A zero-width space keeps the text readable.
 */
export function neutralize(text: string): string {
  return text
    .replace(/(^|[\r\n\u2028\u2029\u0085])(\s*):(?=:)/g, '$1$2:\u200b')
    .replaceAll('##[', '##\u200b[')
}
