import { UserError } from '../../error.js'
import { shorten } from '../../shown.js'
import type { Doctype } from '../xml/doctype.js'
import type { Element, Node } from './dom.js'
import { escapeText, type Holds } from './escape.js'

/** Writes anything but an element; `isPlain` without the filter that drops the space of ` />`. */
export function showNode(
  node: Exclude<Node, Element>,
  { holds, isPlain }: { holds: Holds; isPlain: boolean },
): string {
  const filter = (text: string) => (isPlain ? text : text.replaceAll(' />', '/>'))
  switch (node.kind) {
    case 'whitespace':
    case 'significant':
      return node.data
    case 'text':
      return escapeText(node.data, holds)
    case 'entity':
      return `&${node.data};`
    case 'cdata':
      return filter(`<![CDATA[${node.data}]]>`)
    case 'comment':
      return isPlain ? `<!--${node.data}-->` : showComment(node.data)
    case 'instruction':
      return filter(`<?${node.target} ${node.data}?>`)
    case 'doctype':
      return filter(showDoctype(node.doctype))
    case 'declaration':
      return `<?xml version="1.0"${showPart('encoding', node.encoding)}${showPart('standalone', node.standalone)}?>`
  }
}

function showComment(data: string): string {
  if (data.includes('--') || data.endsWith('-')) {
    throw new UserError(
      `What CommentOut turns into a comment holds "--", which no comment can: ${shorten(data.trim(), 60)}`,
      'Remove the element instead, or take "--" out of it',
    )
  }
  return `<!--${data}-->`
}

function showPart(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`
}

/** The subset always gets brackets, empty or not. */
function showDoctype({ name, publicId, systemId, subset = '' }: Doctype): string {
  const quote = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`)
  const ids = [publicId, systemId].flatMap((id) => (id === undefined ? [] : quote(id)))
  const keyword = publicId === undefined ? 'SYSTEM' : 'PUBLIC'
  return `<!DOCTYPE ${[name, ...(ids.length > 0 ? [keyword, ...ids] : [])].join(' ')}[${subset}]>`
}
