/** Says how often a container was restarted, to follow a comma or a pronoun: `restarted once`; empty for never. */
export function showRestarts(restarts: number, before: string): string {
  if (restarts === 0) return ''
  return `${before}restarted ${restarts === 1 ? 'once' : `${restarts} times`}`
}
