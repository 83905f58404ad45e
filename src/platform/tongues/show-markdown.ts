/** Shows a summary as text: tables in columns, headings and folds by their titles, without the picture. */
export function showMarkdown(markdown: string): string {
  const shown: string[] = []
  let table: string[][] = []
  let fence = ''
  const endTable = () => {
    shown.push(...alignColumns(table))
    table = []
  }
  for (const line of markdown.replace(/```mermaid\n[\s\S]*?```\n?/g, '').split('\n')) {
    const [run = ''] = /^`{3,}/.exec(line) ?? []
    if (run !== '' && (fence === '' || run.length >= fence.length)) {
      fence = fence === '' ? run : ''
      continue
    }
    if (fence !== '') shown.push(`  ${line}`)
    else if (!line.startsWith('|')) {
      endTable()
      shown.push(plainText(line))
    } else if (!/^[| :-]+$/.test(line)) table.push(cellsOf(line))
  }
  endTable()
  return shown
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\| | \|$/g, '')
    .split(' | ')
    .map(plainText)
}

function alignColumns(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    `  ${row.map((cell, index) => cell.padEnd(index === row.length - 1 ? 0 : (widths[index] ?? 0))).join('  ')}`.trimEnd(),
  )
}

/** Takes away what only a page needs. */
function plainText(line: string): string {
  return line
    .replace(/^#+ /, '')
    .replaceAll('**', '')
    .replace(/<br>/g, ', ')
    .replace(/<\/?(?:details|summary|code|b|sub)[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replaceAll('&#8203;', '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}
