import { UserError } from '../../error.js'
import { escapePattern } from '../escape-pattern.js'

/** How a token looks: the text before and after its name. */
export interface TokenPattern {
  before: string
  after: string
}

/** Parses `#{*}`: any text before and after one `*`. */
export function parseTokenPattern(text: string): TokenPattern {
  const [before = '', after = '', ...more] = text.trim().split('*')
  if (before !== '' && after !== '' && more.length === 0 && !/\s/.test(before + after))
    return { before, after }
  throw new UserError(
    `"${text}" does not say how a token looks`,
    'Write one "*" with text before and after it, like #{*}, __*__ or %%*%%',
  )
}

/** A token that was found in a text. */
export interface Token {
  name: string
  start: number
  end: number
}

/** Finds all tokens; a name holds no white space, and not the text before it once more. */
export function findTokens(text: string, { before, after }: TokenPattern): Token[] {
  const open = escapePattern(before)
  const pattern = new RegExp(`${open}(?<name>(?:(?!${open})\\S)+?)${escapePattern(after)}`, 'g')
  return Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => ({
    name: groups?.name ?? '',
    start: index,
    end: index + whole.length,
  }))
}
