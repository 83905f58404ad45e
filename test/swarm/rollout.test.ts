import { describe, expect, test } from 'vitest'
import type { Node } from '../../src/engine/api/tasks.js'
import { explainNodes } from '../../src/swarm/constraints.js'
import { explainFailure, showRollout } from '../../src/swarm/describe.js'
import { fileName } from '../../src/swarm/file-name.js'
import { refuseRole } from '../../src/swarm/role.js'
import { judgeRollout, type RolloutFacts, type TaskFact } from '../../src/swarm/rollout.js'

const task = (more: Partial<TaskFact> = {}): TaskFact => ({
  id: 't',
  slot: '1',
  node: 'node-1',
  state: 'running',
  isWanted: true,
  isNew: true,
  isRecent: true,
  isLeaving: false,
  isOfJob: false,
  error: '',
  exitCode: undefined,
  ...more,
})

const facts = (more: Partial<RolloutFacts> = {}): RolloutFacts => ({
  tasks: [task()],
  desired: 1,
  isJob: false,
  updateState: undefined,
  isCurrent: true,
  failsFast: true,
  steadyMs: 5000,
  hasLapsed: false,
  leftMs: 60_000,
  ...more,
})

describe('the verdict', () => {
  test.each<[string, Partial<RolloutFacts>, string]>([
    ['all run long enough', {}, 'ready'],
    ['they have only just come up', { steadyMs: 4000 }, 'pending 1000'],
    ['the cluster has watched them already', { updateState: 'completed', steadyMs: 0 }, 'ready'],
    ['the cluster is at it', { updateState: 'updating' }, 'pending 60000'],
    [
      'one place is filled twice and one is not',
      { tasks: [task(), task({ id: 'u' })], desired: 2 },
      'pending 60000',
    ],
    ['none is wanted', { tasks: [], desired: 0 }, 'ready'],
    ['only the old ones run', { tasks: [task({ isNew: false })] }, 'pending 60000'],
    ['the first one fails', { tasks: [task({ state: 'failed' })] }, 'failed task failed'],
    ['the first one ends', { tasks: [task({ state: 'complete' })] }, 'failed task failed'],
    ['a node refuses it', { tasks: [task({ state: 'rejected' })] }, 'failed task failed'],
    ['one failed long ago', { tasks: [task(), task({ state: 'failed', isRecent: false })] }, 'ready'],
    [
      'one fails while nothing of ours is under way',
      { tasks: [task({ state: 'failed' })], failsFast: false },
      'pending 60000',
    ],
    [
      'one fails in an update, where the cluster decides',
      { tasks: [task({ state: 'failed' })], updateState: 'updating' },
      'pending 60000',
    ],
    [
      'the cluster is done and an old one has not ended yet',
      { tasks: [task(), task({ isNew: false, isWanted: false, isLeaving: true })], updateState: 'completed' },
      'pending 60000',
    ],
    [
      'the cluster was done and one has failed since',
      { tasks: [task(), task({ state: 'failed' })], updateState: 'completed', hasLapsed: true },
      'failed task failed',
    ],
    [
      'the cluster was done in spite of one that had failed before',
      { tasks: [task(), task({ state: 'failed' })], updateState: 'completed' },
      'ready',
    ],
    ['the cluster pauses', { updateState: 'paused' }, 'failed paused'],
    ['the cluster goes back', { updateState: 'rollback_started', isCurrent: false }, 'failed rolled back'],
    [
      'the cluster has gone back',
      { updateState: 'rollback_completed', isCurrent: false },
      'failed rolled back',
    ],
    ['the cluster goes back to what is wanted', { updateState: 'rollback_started' }, 'pending 60000'],
    ['the cluster has gone back to what is wanted', { updateState: 'rollback_completed' }, 'ready'],
    ['the cluster pauses on its way back', { updateState: 'rollback_paused' }, 'failed paused'],
    ['another one was sent', { isCurrent: false }, 'superseded'],
    ['the time is over', { desired: 2, leftMs: 0 }, 'failed too late'],
  ])('where %s', (_case, more, expected) => {
    const judgement = judgeRollout(facts(more), 5000)
    expect(Object.values(judgement).join(' ')).toBe(expected)
  })
})

test.each<[Partial<RolloutFacts>, string]>([
  [
    {
      desired: 5,
      tasks: [
        task(),
        task({ slot: '2' }),
        task({ slot: '3' }),
        task({ slot: '4', state: 'starting', node: 'node-2' }),
      ],
    },
    '3 of 5 running, 1 starting on node-2',
  ],
  [
    { tasks: [task({ state: 'pending', node: '', error: 'no suitable node' })] },
    '0 of 1 running, 1 waiting for a node (no suitable node)',
  ],
  [
    { tasks: [task({ state: 'preparing' })], updateState: 'updating' },
    '0 of 1 running, 1 preparing on node-1, updating',
  ],
  [
    { tasks: [task({ state: 'failed', isWanted: false })], updateState: 'rollback_started' },
    '0 of 1 running, 1 failed on node-1, rolling back',
  ],
])('%# shows where it stands: %j', (more, expected) => {
  expect(showRollout(facts(more))).toBe(expected)
})

test.each<[Partial<RolloutFacts>, string]>([
  [
    { tasks: [task({ state: 'failed', error: 'task: non-zero exit (3)' })] },
    'A task of web failed on node-1: task: non-zero exit (3)',
  ],
  [
    { tasks: [task({ state: 'failed' }), task({ state: 'rejected', node: 'node-2' })] },
    '2 tasks of web failed on node-1, node-2',
  ],
  [
    { tasks: [task({ state: 'pending', node: '', error: 'no suitable node' })] },
    'web was not ready within 5m: a task finds no node (no suitable node)',
  ],
  [
    { tasks: [task({ state: 'starting' })] },
    'web was not ready within 5m: 0 of 1 running, 1 starting on node-1; node-9 is down',
  ],
])('%# says why it failed: %j', (more, problem) => {
  expect(
    explainFailure('web', facts(more), { why: 'too late', waitedFor: '5m', downNodes: ['node-9'] }).problem,
  ).toBe(problem)
})

test('a task that completed did not fail: the tasks of a service must keep running', () => {
  const done = task({ state: 'complete', isWanted: false, exitCode: 0 })
  const context = { why: 'task failed', waitedFor: '5m', downNodes: [] } as const
  expect(explainFailure('web', facts({ tasks: [done] }), context)).toEqual({
    problem:
      'A task of web ended by itself with exit code 0 on node-1, and the tasks of a service must keep running',
    remedy: 'Give the container a command that goes on; what runs to its end is a job: set "wait-for: exit"',
  })
})

const node = (ID: string, more: Partial<Node['Spec']> = {}, state = 'ready'): Node => ({
  ID,
  Spec: { Role: 'worker', Availability: 'active', Labels: { zone: 'east' }, ...more },
  Description: {
    Hostname: ID,
    Platform: { OS: 'linux', Architecture: 'x86_64' },
    Engine: { Labels: { disk: 'ssd' } },
  },
  Status: { State: state },
})

test.each<[string[], string[]]>([
  [
    ['node.labels.zone==moon'],
    ['a does not meet node.labels.zone==moon', 'b does not meet node.labels.zone==moon'],
  ],
  [['node.role==manager'], ['a does not meet node.role==manager']],
  [['node.role != manager', 'node.labels.zone==EAST'], ['b does not meet node.role != manager']],
  [
    ['engine.labels.disk==ssd', 'node.platform.os==linux', 'node.hostname!=a'],
    ['a does not meet node.hostname!=a'],
  ],
  [['node.labels.none!=x', 'node.id==a'], ['b does not meet node.id==a']],
  [[], []],
])('with the constraints %j it is said of nodes why they take no task', (constraints, told) => {
  expect(explainNodes([node('a'), node('b', { Role: 'manager' })], constraints)).toEqual(told)
})

test('a node that is down or drained takes no task', () => {
  const nodes = [node('a', {}, 'down'), node('b', { Availability: 'drain' }), node('c')]
  expect(explainNodes(nodes, [])).toEqual(['a is down', 'b is set to drain'])
})

test('a global service that no node takes says so, and why', () => {
  const context = { why: 'too late', waitedFor: '5m', downNodes: [] } as const
  const unfitNodes = ['node-1 does not meet node.role==worker']
  expect(explainFailure('web', facts({ tasks: [] }), { ...context, unfitNodes })).toEqual({
    problem:
      'web was not ready within 5m: no node takes a task of it (node-1 does not meet node.role==worker)',
    remedy: 'Correct "constraints", or label, activate or add a node',
  })
})

test.each([
  ['web', '/app/appsettings.json', 'web-appsettings.json-01b09d11fffeffef'],
  ['web', 'C:\\inetpub\\wwwroot\\Web.config', 'web-Web.config-01b09d11fffeffef'],
  ['web', '/app/my settings.json', 'web-my_settings.json-01b09d11fffeffef'],
  ['s'.repeat(63), 'token', `${'s'.repeat(47)}-01b09d11fffeffef`],
])('the file %s %s is called %s', (service, file, expected) => {
  expect(fileName(service, file, 'ffff;file=AbCdEf_-_-_-_-Zz019__-')).toBe(expected)
})

test.each([
  ['inactive', 'is in no swarm'],
  ['active', 'is a worker of its swarm'],
  ['locked', 'is locked since its last start'],
  ['pending', 'is not yet an active member of its swarm (pending)'],
])('an engine that is %s is refused', (state, problem) => {
  expect(refuseRole({ state, isManager: false, managers: [] }, 'Docker')?.problem).toContain(problem)
})
