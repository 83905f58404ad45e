import { expect, test } from 'vitest'
import { declared } from '../../src/actions/declared.js'
import { usualName } from '../../src/platform/habits.js'

const inputsOf = (action: string) => Object.keys(declared[action] ?? {})

test.each([
  ['container-name', 'deploy', 'name'],
  ['container_name', 'run', 'name'],
  ['container-name', 'wait', 'container'],
  ['restart-policy', 'deploy', 'restart'],
  ['tag', 'deploy', 'version'],
  ['tag', 'run', 'image'],
  ['options', 'run', 'create-options'],
  ['args', 'run', 'command'],
  ['volume', 'deploy', 'volumes'],
  ['port', 'deploy', 'ports'],
  ['port', 'wait', 'wait-tcp'],
  ['environment-variables', 'service', 'env'],
  ['environment', 'run', 'env'],
  ['rm', 'stop', 'remove'],
  ['port', 'resolve-tag', undefined],
  ['constructor', 'run', undefined],
])('%s is in %s what %s is here', (habit, action, name) => {
  expect(usualName(habit, inputsOf(action))).toBe(name)
})
