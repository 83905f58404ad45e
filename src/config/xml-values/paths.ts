import { UserError } from '../../error.js'
import type { AboutFile, Target, Variable } from '../target.js'
import { namespacesAt } from '../xdt/context.js'
import { rootOf } from '../xdt/dom.js'
import { TransformError } from '../xdt/log.js'
import { createOrigin } from '../xdt/origin.js'
import { parseDocument } from '../xdt/parse.js'
import type { Selected } from '../xdt/select.js'
import { isText, ownerOf } from '../xdt/xpath/axes.js'
import { createBudget } from '../xdt/xpath/budget.js'
import { evaluateXPath } from '../xdt/xpath.js'
import { failIn } from '../xml/fail.js'
import { readXml } from '../xml/read.js'
import type { StartTag } from '../xml/start-tag.js'
import { attributeTarget, contentTarget, emptyTarget, plainText, type Source } from './targets.js'
import { checked } from './variables.js'

/** What an XPath has selected of the element that begins at an offset: an attribute by its name, or its text. */
interface Wanted {
  variable: Variable
  attribute: string | undefined
}

/** Finds what variables set whose names are XPaths: the value of each attribute, the text of each element. */
export function findPathTargets(
  text: string,
  paths: readonly Variable[],
  { path, canHold }: AboutFile,
): Target[] {
  if (paths.length === 0) return []
  const wanted = selectAll(text, paths, path)
  const targets: Target[] = []
  const open: StartTag[] = []
  const source: Source = { text, canHold }
  for (const token of wanted.size === 0 ? [] : readXml(text, failIn(text, path))) {
    if (token.kind === 'start') {
      targets.push(...startTargets(token, wanted, source))
      if (!token.isSelfClosed) open.push(token)
    } else if (token.kind === 'end') {
      const tag = open.pop()
      if (tag !== undefined) targets.push(...textTargets(tag, token, wanted, source))
    }
  }
  return targets
}

type WantedAt = ReadonlyMap<number, readonly Wanted[]>

function startTargets(tag: StartTag, wanted: WantedAt, source: Source): Target[] {
  return (wanted.get(tag.start) ?? []).flatMap(({ variable, attribute }) => {
    if (attribute !== undefined) return attributeTarget(tag, attribute, variable, source)
    return tag.isSelfClosed ? emptyTarget(tag, { ...variable, isMarkup: false }, source) : []
  })
}

function textTargets(
  tag: StartTag,
  end: Parameters<typeof contentTarget>[2],
  wanted: WantedAt,
  source: Source,
): Target[] {
  const own = (wanted.get(tag.start) ?? []).filter(({ attribute }) => attribute === undefined)
  return own.map(({ variable }) => {
    const target = contentTarget(tag, { ...variable, isMarkup: false }, end, source)
    if (plainText(source.text.slice(tag.end, end.start)) !== undefined) return target
    return { ...target, text: undefined, problem: `<${tag.name}> there holds more than text` }
  })
}

function selectAll(text: string, paths: readonly Variable[], file: string): WantedAt {
  const reading = { dropsWhitespace: false, isNew: false, deepest: Number.POSITIVE_INFINITY }
  const document = parseDocument(createOrigin(text), reading, failIn(text, file))
  const root = rootOf(document)
  const namespaces = root === undefined ? new Map<string, string>() : namespacesAt(root)
  const found = paths.flatMap((variable) =>
    select(variable, document, namespaces).map((node) => ({
      ...wantedOf(node, variable),
      variable: checked(variable),
    })),
  )
  return Map.groupBy(found, ({ start }) => start)
}

function select(
  { name }: Variable,
  document: Selected,
  namespaces: ReadonlyMap<string, string>,
): readonly Selected[] {
  try {
    return evaluateXPath(name, document, { namespaces, budget: createBudget() })
  } catch (thrown) {
    if (!(thrown instanceof TransformError)) throw thrown
    throw wrongPath(name, thrown.message.replace(/\.$/, ''))
  }
}

function wantedOf(node: Selected, { name }: Variable): { start: number; attribute: string | undefined } {
  if (!('kind' in node)) {
    const owner = ownerOf(node)
    if (owner !== undefined) return { start: owner.start, attribute: node.name }
  } else {
    const element = node.kind !== 'document' && isText(node) ? node.parent : node
    if (element?.kind === 'element') return { start: element.start, attribute: undefined }
  }
  throw wrongPath(name, 'it selects what is no attribute, element or text')
}

function wrongPath(name: string, why: string): UserError {
  return new UserError(
    `The XPath ${name} in config-variables cannot be used: ${why}`,
    'Write it like /configuration/system.web/machineKey/@validationKey; prefixes are those of the document’s root',
  )
}
