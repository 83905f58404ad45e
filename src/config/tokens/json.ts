/** Tells of offsets, asked for in their order, whether they stand in a string of JSON that may hold comments. */
export function stringsIn(text: string): (offset: number) => boolean {
  const pattern = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g
  let string = { start: 0, end: 0 }
  return (offset) => {
    while (string.end <= offset) {
      const found = pattern.exec(text)
      if (found === null) return false
      const end = found.index + found[0].length
      string = { start: found[0].startsWith('"') ? found.index : end, end }
    }
    return string.start <= offset
  }
}
