import { expect, test } from 'vitest'
import type { Container, ContainerState } from '../../src/engine/api/container.js'
import { findLapse } from '../../src/readiness/last-look.js'

const waits = ['auto', 'healthy', 'running', 'exit', 'none'] as const

/** What the last look says after the gate of each `wait-for`. */
function lapses(state: Partial<ContainerState> | undefined): (string | undefined)[] {
  const container =
    state && ({ Name: '/web', State: { Status: 'running', ExitCode: 0, ...state } } as Container)
  return waits.map((waitFor) => findLapse(container, 'web', { waitFor })?.problem)
}

const health = (Status: string) => ({ Health: { Status, FailingStreak: 1, Log: null } })
const said = (state: string) => `The container web was up, and ${state} at the last look`
const thrice = (problem: string) => [problem, problem, problem, undefined, undefined]

test.each<[string, Partial<ContainerState> | undefined, (string | undefined)[]]>([
  ['one that runs', {}, thrice('').map(() => undefined)],
  ['one that is healthy', health('healthy'), thrice('').map(() => undefined)],
  ['one that was restarted a moment ago', health('starting'), thrice('').map(() => undefined)],
  ['one that is unhealthy', health('unhealthy'), thrice(said('is unhealthy'))],
  ['one that has ended', { Status: 'exited', ExitCode: 3 }, thrice(said('has ended with exit code 3'))],
  ['one that restarts', { Status: 'restarting' }, thrice(said('is restarting'))],
  ['one that is paused', { Status: 'paused' }, thrice(said('is paused'))],
  ['one that is being removed', { Status: 'removing' }, thrice(said('is removing'))],
  ['one that is gone', undefined, [...thrice(said('is gone')).slice(0, 3), undefined, said('is gone')]],
])('at the last look, %s', (_what, state, expected) => {
  expect(lapses(state)).toEqual(expected)
})
