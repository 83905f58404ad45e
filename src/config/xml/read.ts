import { createEntityCheck, findEntities } from './entities.js'
import type { Fail } from './fail.js'
import { decodeReferences } from './references.js'
import { type Range, type Token, tokenizeXml } from './tokenize.js'

/** Splits a document into its pieces as `tokenizeXml` does, and checks every reference in it too. */
export function* readXml(text: string, fail: Fail): Generator<Token> {
  let checkEntity = createEntityCheck(new Map(), fail)
  const check = (place: 'text' | 'value', { start, end }: Range) => {
    const raw = text.slice(start, end)
    if (raw.includes('&')) decodeReferences(raw, start, (name, at) => checkEntity(name, place, at), fail)
  }
  for (const token of tokenizeXml(text, fail)) {
    if (token.kind === 'doctype') checkEntity = createEntityCheck(findEntities(token.subset), fail)
    if (token.kind === 'text') check('text', token)
    if (token.kind === 'start')
      for (const { valueStart: start, valueEnd: end } of token.attributes) check('value', { start, end })
    yield token
  }
}
