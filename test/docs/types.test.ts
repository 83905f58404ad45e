import { expect, test } from 'vitest'
import { readActions } from '../../scripts/actions.js'
import { typeOf, unpastable } from '../../scripts/docs-types.js'

const actions = new Map(readActions().map(({ name, inputs }) => [name, inputs]))

test.each([
  ['deploy', 'rollback', 'boolean'],
  ['deploy', 'pull', 'choice'],
  ['deploy', 'env', 'map'],
  ['deploy', 'ports', 'list'],
  ['deploy', 'wait-timeout', 'duration'],
  ['deploy', 'memory', 'size'],
  ['deploy', 'keep-old', 'number'],
  ['deploy', 'cpus', 'number'],
  ['deploy', 'create-options', 'JSON object'],
  ['deploy', 'ssh-known-hosts', 'list'],
  ['deploy', 'docker-wait', 'duration'],
  ['deploy', 'image', 'text'],
  ['service', 'update-parallelism', 'number'],
  ['run', 'exit-codes', 'list'],
])('%s takes %s as a %s', (action, name, type) => {
  const input = actions.get(action)?.[name] ?? { description: 'no such input' }
  expect(typeOf(name, input)).toBe(type)
})

test.each([
  ['`[1, 2]`', ['[1, 2]']],
  ['`{"a": 1}`', ['{"a": 1}']],
  ['`#{*}`', ['#{*}']],
  ['`1.10`', ['1.10']],
  ['`yes: no`', ['yes: no']],
  ["`'#{*}'`, `__*__`", []],
  ['`1.5`', []],
  ['`8080:80`', []],
  ['`a`, `*b`', ['*b']],
])('of the examples %s these mean something else in YAML: %j', (examples, wrong) => {
  expect(unpastable({ description: `Something. Example: ${examples}. More.` })).toEqual(wrong)
})
