import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** Values that expressions see, by context: `github`, `needs`, `steps`, … */
export type Contexts = Record<string, unknown>

/** What `success()` and its sisters answer at a point of a job. */
export interface Status {
  failed: boolean
  cancelled: boolean
}

/** Replaces every `${{ … }}` of a text by its value. */
export function interpolate(text: string, contexts: Contexts, status: Status): string {
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_all, expression: string) =>
    evaluate(expression, contexts, status).coerceString(),
  )
}

/** Evaluates the `if:` of a job or step; without a status function `success()` is implied. */
export function isDue(condition: unknown, contexts: Contexts, status: Status): boolean {
  const text = String(condition ?? 'success()').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1')
  const asksStatus = /\b(success|failure|always|cancelled)\s*\(/.test(text)
  return isTruthy(evaluate(asksStatus ? text : `success() && (${text})`, contexts, status))
}

function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = statusFunctions(status)
  const { tokens } = new Lexer(expression.trim()).lex()
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse()
  const values = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })),
  )
  return new Evaluator(tree, values, functions).evaluate()
}

function statusFunctions({ failed, cancelled }: Status) {
  const answers = { success: !failed && !cancelled, failure: failed && !cancelled, always: true, cancelled }
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  )
}

function toData(value: unknown): data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (Array.isArray(value)) return new data.Array(...value.map(toData))
  if (typeof value !== 'object' || value === null) return new data.Null()
  return new data.Dictionary(...Object.entries(value).map(([key, item]) => ({ key, value: toData(item) })))
}

function isTruthy(value: data.ExpressionData): boolean {
  if (value instanceof data.StringData) return value.value !== ''
  if (value instanceof data.NumberData) return value.value !== 0 && !Number.isNaN(value.value)
  if (value instanceof data.BooleanData) return value.value
  return !(value instanceof data.Null)
}
