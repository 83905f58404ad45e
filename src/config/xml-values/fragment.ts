import { UserError } from '../../error.js'
import type { Variable } from '../target.js'
import { readXml } from '../xml/read.js'

/** Checks that a value is one element of XML, as `serializeAs="Xml"` has it. */
export function checkFragment({ name, value }: Variable): void {
  const fail = (_: number, problem: string): never => {
    throw new UserError(
      `The value of "${name}" in config-variables is for a setting with serializeAs="Xml", and is not well-formed XML: ${problem}`,
      'Write one element with all that is in it, like <ArrayOfString><string>a</string></ArrayOfString>',
    )
  }
  for (const { kind, start } of readXml(value, fail)) {
    if (kind === 'declaration' || kind === 'doctype')
      fail(start, 'an XML declaration or a DOCTYPE cannot stand inside a document')
  }
}
