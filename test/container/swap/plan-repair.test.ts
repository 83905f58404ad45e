import { expect, test } from 'vitest'
import { planRepair, type Repair, type Seen } from '../../../src/container/swap/plan-repair.js'
import { namesOf } from '../../../src/release/names.js'

const names = namesOf('web')
const previous = { id: 'old', running: true, image: 'web:1', version: '1.0.0', restart: 'always' }

function seen(id: string, name: string, running: boolean, replaces?: Partial<typeof previous>): Seen {
  const isUp = running
  const before = replaces && { ...previous, ...replaces }
  return { id, name, running, isUp, step: 's', isRestored: false, previous: before }
}

/** One that was kept, and is put back. */
function restored(id: string, name: string, running: boolean, replaces?: Partial<typeof previous>): Seen {
  return { ...seen(id, name, running, replaces), isRestored: true }
}

/** One that runs, and is unhealthy or waits for a restart. */
function down(id: string, name: string, replaces?: Partial<typeof previous>): Seen {
  return { ...seen(id, name, true, replaces), isUp: false }
}

test.each<[string, Seen[], string[]]>([
  ['nothing there', [], []],
  ['one container, running', [seen('old', 'web', true)], []],
  ['one container, stopped by its owner', [seen('old', 'web', false)], []],
  ['a first candidate alone', [seen('new', 'web.next', true)], ['kill new', 'remove new']],
  [
    'a kept one that is put back, not yet started',
    [seen('old', 'web', true), restored('kept', 'web.next', false, {})],
    ['keep kept'],
  ],
  [
    'a kept one that is put back, at its gate after the old one was stopped',
    [seen('old', 'web.old', false), restored('kept', 'web.next', true, {})],
    ['rename old to web', 'kill kept', 'start old', 'keep kept'],
  ],
  [
    'a kept one that is put back, and does not stay up when the old one has stopped',
    [{ ...restored('kept', 'web', true, {}), isUp: false }, seen('old', 'web.old', false)],
    ['kill kept', 'rename kept to web.next', 'rename old to web', 'start old', 'keep kept'],
  ],
  [
    'a kept one that is put back, and the old one still to be kept',
    [restored('kept', 'web', true, {}), seen('old', 'web.old', false)],
    ['retire old'],
  ],
  [
    'a candidate that was only created',
    [seen('old', 'web', true), seen('new', 'web.next', false, {})],
    ['remove new'],
  ],
  [
    'a candidate that runs beside',
    [seen('old', 'web', true), seen('new', 'web.next', true, {})],
    ['kill new', 'remove new'],
  ],
  [
    'the old one stopped for the candidate',
    [seen('old', 'web', false), seen('new', 'web.next', true, {})],
    ['kill new', 'start old', 'remove new'],
  ],
  [
    'the old one stopped before the deployment began',
    [seen('old', 'web', false), seen('new', 'web.next', true, { running: false })],
    ['kill new', 'remove new'],
  ],
  [
    'the name given up, not yet taken',
    [seen('old', 'web.old', true), seen('new', 'web.next', true, {})],
    ['rename old to web', 'kill new', 'remove new'],
  ],
  [
    'the name given up and the old one perhaps stopping, before the candidate starts',
    [seen('old', 'web.old', true), seen('new', 'web.next', false, {})],
    ['kill old', 'rename old to web', 'start old', 'remove new'],
  ],
  [
    'the old one stopped, before the candidate starts',
    [seen('old', 'web.old', false), seen('new', 'web.next', false, {})],
    ['rename old to web', 'start old', 'remove new'],
  ],
  [
    'the old one stopped, and the candidate at its gate',
    [seen('old', 'web.old', false), seen('new', 'web.next', true, {})],
    ['rename old to web', 'kill new', 'start old', 'remove new'],
  ],
  [
    'the old one stopped before the deployment began, and its name given up',
    [seen('old', 'web.old', false), seen('new', 'web.next', true, { running: false })],
    ['rename old to web', 'kill new', 'remove new'],
  ],
  [
    'the name taken, the old one still running',
    [seen('old', 'web.old', true), seen('new', 'web', true, {})],
    ['stop old'],
  ],
  [
    'the name taken, the old one stopped',
    [seen('old', 'web.old', false), seen('new', 'web', true, {})],
    ['retire old'],
  ],
  [
    'the name taken, the old one perhaps stopping, and the new one ended',
    [seen('old', 'web.old', true), seen('new', 'web', false, {})],
    ['kill old', 'rename new to web.next', 'rename old to web', 'start old', 'remove new'],
  ],
  [
    'the name taken, the old one stopped, and the new one not up any more',
    [seen('old', 'web.old', false), down('new', 'web', {})],
    ['kill new', 'rename new to web.next', 'rename old to web', 'start old', 'remove new'],
  ],
  [
    'the name taken from one that did not run, and the new one ended',
    [seen('old', 'web.old', false), seen('new', 'web', false, { running: false })],
    ['rename new to web.next', 'rename old to web', 'remove new'],
  ],
  [
    'an old one not yet retired, and another candidate beside the current one',
    [seen('older', 'web.old', false), seen('old', 'web', true), seen('new', 'web.next', true, {})],
    ['kill new', 'remove new', 'retire older'],
  ],
  [
    'only the old one left, under its temporary name',
    [seen('old', 'web.old', false)],
    ['rename old to web', 'start old'],
  ],
])('%s', (_name, containers, calls) => {
  expect(planRepair(containers, names, { rollback: true }).map(show)).toEqual(calls)
})

test('without a roll-back the old one gets its name back, and is neither stopped nor started', () => {
  const calls = (running: boolean) =>
    planRepair([seen('old', 'web.old', running), seen('new', 'web.next', false, {})], names, {
      rollback: false,
    }).map(show)
  const swapped = [seen('old', 'web.old', true), down('new', 'web', {})]
  expect(planRepair(swapped, names, { rollback: false }).map(show)).toEqual([
    'kill new',
    'rename new to web.next',
    'rename old to web',
    'remove new',
  ])
  expect(calls(true)).toEqual(['rename old to web', 'remove new'])
  expect(calls(false)).toEqual(['rename old to web', 'remove new'])
})

test('after its calls nothing is left to repair, from every state', () => {
  for (const old of [undefined, 'web', 'web.old']) {
    for (const next of [undefined, 'web.next', 'web']) {
      for (const [oldRuns, nextRuns] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        if (old !== undefined && old === next) continue
        const containers = [
          ...(old === undefined ? [] : [seen('old', old, oldRuns)]),
          ...(next === undefined ? [] : [seen('new', next, nextRuns, {})]),
        ]
        const after = repair(containers)
        expect(plan(after), JSON.stringify(containers)).toEqual([])
        expect(after.filter(({ name }) => name !== 'web')).toEqual([])
      }
    }
  }
})

test.each([
  [false, true],
  [true, false],
  [false, false],
])('any beginning of its calls leaves a state that the rest can be planned from (%j, %j)', (old, next) => {
  const containers = [seen('old', 'web.old', old), seen('new', 'web.next', next, {})]
  const calls = plan(containers)
  for (let done = 0; done <= calls.length; done++) {
    const between = calls.slice(0, done).reduce(perform, containers)
    expect(repair(between)).toEqual([seen('old', 'web', true)])
  }
})

test.each([
  ['ended', seen('new', 'web', false, {})],
  ['is not up any more', down('new', 'web', {})],
])('any beginning of undoing a swap, of a new one that %s, leads back to the old one', (_how, next) => {
  const containers = [seen('old', 'web.old', true), next]
  const calls = plan(containers)
  for (let done = 0; done <= calls.length; done++) {
    const between = calls.slice(0, done).reduce(perform, containers)
    expect(repair(between), `after ${done}`).toEqual([seen('old', 'web', true)])
  }
})

/** Plans and performs until nothing is left to do after a stop. */
function repair(containers: readonly Seen[]): Seen[] {
  const calls = plan(containers)
  const after = calls.reduce(perform, [...containers])
  return calls.some((call) => call.do === 'stop') ? repair(after) : after
}

function plan(containers: readonly Seen[]): Repair[] {
  return planRepair(containers, names, { rollback: true })
}

function show(call: Repair): string {
  return call.do === 'rename' ? `rename ${call.id} to ${call.to}` : `${call.do} ${call.id}`
}

function perform(containers: Seen[], call: Repair): Seen[] {
  if (call.do === 'remove' || call.do === 'retire') return containers.filter(({ id }) => id !== call.id)
  return containers.map((container) => {
    if (container.id !== call.id) return container
    if (call.do === 'rename') return { ...container, name: call.to }
    const running = call.do === 'start'
    return { ...container, running, isUp: running }
  })
}
