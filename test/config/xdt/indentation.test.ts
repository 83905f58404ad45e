import { expect, test } from 'vitest'
import { createIndents, indentation } from '../../../src/config/xdt/indentation.js'

/** The indentation below the given levels, the innermost last, where nothing of the document shows its own. */
function below(...indents: string[]): string {
  return indentation({ ...createIndents(), indent: undefined, indents })
}

test.each([
  ['as deep as the innermost level is below the one above', ['', '\n', '\n  '], '\n    '],
  ['the innermost pair decides', ['\n', '\n  ', '\n     '], '\n        '],
  ['a pair of which neither begins with the other is passed over', ['\n', '\n   ', '\n\t'], '\n\t   '],
  ['without any level a tab', [], '\t'],
  ['at the top a tab', [''], '\t'],
  ['at a bare line break a tab', ['\r\n'], '\r\n\t'],
  ['at two bare line breaks a tab', ['\n\n'], '\n\n\t'],
  ['of an indented top what follows its first blank', ['\n   '], '\n     '],
  ['of a top that is indented by two the second', ['\n  '], '\n   '],
  ['of a top that is indented by one nothing follows, so a tab', ['\n '], '\n \t'],
  ['of a top without a line break what follows its first blank', ['  '], '   '],
])('one level deeper is %s', (_rule, indents, expected) => {
  expect(below(...indents)).toBe(expected)
})
