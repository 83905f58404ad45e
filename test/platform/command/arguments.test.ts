import { expect, test } from 'vitest'
import { readArguments } from '../../../src/platform/command/arguments.js'

const declared = { name: '', env: '', 'wait-http': '', recreate: 'false', rollback: 'true', output: '' }

function read(...args: string[]) {
  const { inputs, mistakes, ...own } = readArguments(args, declared, ['url', 'container-id'])
  return { inputs: Object.fromEntries(inputs), mistakes: mistakes.map(({ message }) => message), ...own }
}

test.each([
  [['--name', 'web'], { name: 'web' }],
  [['--name=web'], { name: 'web' }],
  [['--env', 'A=1', '--env', 'B=2'], { env: 'A=1\nB=2' }],
  [['--env', 'A=--name'], { env: 'A=--name' }],
  [['--wait-http', '-x'], { 'wait-http': '-x' }],
  [['--name=--env'], { name: '--env' }],
  [['--recreate', '--no-rollback'], { recreate: 'true', rollback: 'false' }],
  [['--recreate', 'false', '--rollback=false'], { recreate: 'false', rollback: 'false' }],
  [['--recreate', '--name', 'web'], { recreate: 'true', name: 'web' }],
  [['--output', 'out/Web.config'], { output: 'out/Web.config' }],
])('%j are inputs', (args, inputs) => {
  expect(read(...args)).toMatchObject({ inputs, mistakes: [] })
})

test('the command has options of its own, and prints an output by its name', () => {
  expect(
    read('--output', 'url', '--outputs', 'a.json', '--inputs', 'b.yml', '--runner', 'plain'),
  ).toMatchObject({
    inputs: {},
    output: ['url'],
    outputs: 'a.json',
    inputsFile: 'b.yml',
    runner: 'plain',
    mistakes: [],
  })
})

test.each([
  [['--nmae', 'web'], ['Option "--nmae" does not exist. Did you mean "--name"?']],
  [['-x'], ['Option "-x" does not exist. "--help" lists the options.']],
  [['--no-name'], ['Option "--no-name" does not exist. Did you mean "--name"?']],
  [['--name'], ['Option "--name" has no value. Write it behind the option.']],
  [
    ['--name', '--recreate', '--env'],
    [
      'Option "--name" has no value. Write it behind the option.',
      'Option "--env" has no value. Write it behind the option.',
    ],
  ],
  [['--name', 'a', 'b'], ['"b" stands alone. Every value follows its option: --image nginx.']],
])('%j are mistakes', (args, mistakes) => {
  expect(read(...args).mistakes).toEqual(mistakes)
})

test('an output that the action does not have is a mistake where it has no input of that name', () => {
  const { mistakes } = readArguments(['--output', 'ulr'], { name: '' }, ['url'])
  expect(mistakes.map(({ message }) => message)).toEqual([
    'Option "--output": "ulr" is no output. Did you mean "url"?',
  ])
})
