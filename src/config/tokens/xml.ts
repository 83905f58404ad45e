/** What text of an XML document is, as far as it decides how a value is written there. */
export type XmlPlace = 'text' | 'value' | 'cdata' | 'comment'

/** Tells of offsets, asked for in their order, where in an XML document they stand; it need not be well-formed. */
export function placesInXml(text: string): (offset: number) => XmlPlace {
  const pattern =
    /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/g
  let markup = { start: 0, end: 0, place: 'text' as XmlPlace }
  return (offset) => {
    while (markup.end <= offset) {
      const found = pattern.exec(text)
      if (found === null) return 'text'
      const [whole] = found
      const place = whole.startsWith('<!--') ? 'comment' : whole.startsWith('<![CDATA[') ? 'cdata' : 'value'
      markup = { start: found.index, end: found.index + whole.length, place }
    }
    return offset < markup.start ? 'text' : markup.place
  }
}
