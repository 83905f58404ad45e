import { expect, test } from 'vitest'
import { UserError } from '../../src/error.js'
import { parseDuration } from '../../src/input/duration.js'
import { listOf } from '../../src/input/list.js'
import { mapOf } from '../../src/input/map.js'
import { oneOf, parseBoolean, parseText, required } from '../../src/input/scalar.js'
import { readInputs } from '../../src/platform/read-inputs.js'
import type { Read, Rule } from '../../src/runner.js'

const declared = {
  image: '',
  pull: 'missing',
  'wait-timeout': '2m',
  init: 'false',
  password: '',
  secrets: '',
}

function inputs(read: Read) {
  return {
    image: read.value('image', required(parseText, 'nginx')),
    pull: read.value('pull', oneOf('missing', 'always')),
    gate: { timeoutMs: read.value('wait-timeout', parseDuration) },
    init: read.value('init', parseBoolean),
    password: read.secret('password', String),
    secrets: read.secret('secrets', mapOf(), (secrets) => secrets.values()),
  }
}

function mistakesOf(read: () => unknown): string[] {
  try {
    read()
  } catch (thrown) {
    if (thrown instanceof AggregateError) return thrown.errors.map(({ message }) => message)
  }
  return []
}

function readFrom(env: Record<string, string>, rules: Rule<ReturnType<typeof inputs>>[] = []) {
  const masked: string[] = []
  const warnings: string[] = []
  const source = {
    env,
    declared,
    mask: (text: string) => masked.push(text),
    warn: (text: string) => warnings.push(text),
  }
  try {
    return { inputs: readInputs(inputs, rules, source), mistakes: [], masked, warnings }
  } catch (thrown) {
    if (!(thrown instanceof AggregateError)) throw thrown
    return { inputs: undefined, mistakes: thrown.errors.map(String), masked, warnings }
  }
}

test('an empty input has the default of the action', () => {
  const { inputs: read } = readFrom({ INPUT_IMAGE: 'nginx', 'INPUT_WAIT-TIMEOUT': '', INPUT_PULL: ' ' })
  expect(read?.gate.timeoutMs).toBe(120_000)
  expect(read?.pull).toBe('missing')
})

test('every mistake is told at once, each with its input', () => {
  const { mistakes } = readFrom({
    'INPUT_WAIT-TIMEOUT': '5 parsecs',
    INPUT_INIT: 'yes',
    INPUT_WAITTIMEOUT: '1s',
  })
  expect(mistakes).toEqual([
    'UserError: Input "image": it is required and empty. Write it like nginx.',
    'UserError: Input "wait-timeout": "5 parsecs" is not a duration. Write it like 30s or 1m30s.',
    'UserError: Input "init": "yes" is not a boolean. Write true or false.',
    'UserError: Input "waittimeout" does not exist. Did you mean "wait-timeout"?',
  ])
})

test('an unknown input far from all says where they are listed', () => {
  expect(readFrom({ INPUT_IMAGE: 'x', INPUT_KUBECONFIG: 'x' }).mistakes).toEqual([
    'UserError: Input "kubeconfig" does not exist. "--help" lists the inputs.',
  ])
  const source = {
    env: { INPUT_IMAGE: 'x', INPUT_KUBECONFIG: 'x' },
    declared,
    mask: () => {},
    warn: () => {},
  }
  expect(mistakesOf(() => readInputs(inputs, [], { ...source, page: 'run/README.md#inputs' }))).toEqual([
    'Input "kubeconfig" does not exist. The inputs are listed in run/README.md#inputs.',
  ])
})

test('an input that another tool calls otherwise is known by that name', () => {
  expect(readFrom({ INPUT_IMAGE: 'x', INPUT_TOKEN: 'secret', INPUT_REPOSITORY: 'y' }).mistakes).toEqual([
    'UserError: Input "token" does not exist. Did you mean "password"?',
    'UserError: Input "repository" does not exist. Did you mean "image"?',
  ])
})

test('a rule across inputs is one more mistake, and is passed over where an input it needs is wrong', () => {
  const rule: Rule<ReturnType<typeof inputs>> = ({ gate, init }) =>
    gate.timeoutMs < 1000 && !init ? new UserError('too short', 'Wait longer') : undefined
  expect(readFrom({ INPUT_IMAGE: 'x', 'INPUT_WAIT-TIMEOUT': '1ms' }, [rule]).mistakes).toEqual([
    'UserError: too short. Wait longer.',
  ])
  expect(readFrom({ INPUT_IMAGE: 'x', 'INPUT_WAIT-TIMEOUT': '1x' }, [rule]).mistakes).toHaveLength(1)
})

test('secrets are masked by value, also when another input is wrong', () => {
  const { masked } = readFrom({ INPUT_PASSWORD: 'hunter22', INPUT_SECRETS: 'a=first-value\nb=second-value' })
  expect(masked).toEqual(['hunter22', 'first-value', 'second-value'])
})

test('a wrong secret is masked and never shown', () => {
  const { mistakes, masked } = readFrom({ INPUT_IMAGE: 'x', INPUT_SECRETS: 'a=top-secret\ntail of it' })
  expect(masked).toEqual(expect.arrayContaining(['top-secret', 'tail of it']))
  expect(mistakes.join()).not.toMatch(/top-secret|tail of it/)
})

test('a secret too short to mask is warned of by its input only', () => {
  const { warnings, masked } = readFrom({ INPUT_IMAGE: 'x', INPUT_PASSWORD: 'abc' })
  expect(masked).toEqual([])
  expect(warnings).toEqual([
    'Input "password": a value is shorter than 4 characters, so it is not masked in the log',
  ])
})

test('several secrets too short to mask are one warning of their input', () => {
  expect(readFrom({ INPUT_IMAGE: 'x', INPUT_SECRETS: 'a=b\nc=d\ne=long enough' }).warnings).toEqual([
    'Input "secrets": a value is shorter than 4 characters, so it is not masked in the log',
  ])
})

test('every secret is masked before a warning is printed', () => {
  const printed: string[] = []
  const source = {
    env: { INPUT_IMAGE: 'x', INPUT_PASSWORD: 'abc', INPUT_SECRETS: 'a=longer' },
    declared,
    mask: (text: string) => printed.push(`mask ${text}`),
    warn: () => printed.push('warning'),
  }
  readInputs(inputs, [], source)
  expect(printed).toEqual(['mask longer', 'warning'])
})

test('list entries are named by their line', () => {
  const parse = (read: Read) => ({ ports: read.value('ports', listOf(oneOf('80', '443'))) })
  const source = { env: { INPUT_PORTS: '80\n8x' }, declared: { ports: '' }, mask() {}, warn() {} }
  expect(() => readInputs(parse, [], source)).toThrow(AggregateError)
})
