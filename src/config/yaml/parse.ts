import { type Document, parseAllDocuments, type YAMLError } from 'yaml'
import { UserError } from '../../error.js'
import { positionOf, showPlace } from '../place.js'

/** Parsing takes a hundred times the memory of the text, and a second for some megabytes. */
const longest = 4 * 1024 * 1024

/** Parses all documents of a file; an error says where it is. Keys that are there twice are found by the caller. */
export function parseYaml(text: string, file: string): Document.Parsed[] {
  if (text.length > longest) {
    throw new UserError(
      `${file} has ${text.length} characters, and a YAML file may have ${longest / 1024 / 1024} million at most`,
      'Split it',
    )
  }
  const documents = parseOrFail(text, file)
  for (const { errors } of documents) for (const error of errors) throw wrongAt(error, text, file)
  return documents
}

function parseOrFail(text: string, file: string): Document.Parsed[] {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
    return Array.isArray(documents) ? documents : []
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown
    throw new UserError(`${file} is nested too deep to be read as YAML`, 'Correct the file')
  }
}

function wrongAt({ message, pos }: YAMLError, text: string, file: string): UserError {
  return wrongYaml(text, file, pos[0], message.split('\n')[0] ?? message)
}

/** The error about a place in the file. */
export function wrongYaml(text: string, file: string, offset: number, problem: string): UserError {
  const position = positionOf(text, offset)
  const said = /call stack/.test(problem) ? 'it is nested too deep' : problem
  return new UserError(
    `${file}, line ${position.line}, column ${position.column}: this is not YAML: ${said}`,
    `Correct the file:\n${showPlace(text, position)}`,
    { place: { file, ...position } },
  )
}
