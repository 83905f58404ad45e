import { expect, test } from 'vitest'
import type { PullProgress } from '../../../src/engine/api/images.js'
import { trackPull } from '../../../src/engine/api/pull-progress.js'

/** What is printed of events that arrive at a second each. */
function told(events: PullProgress[]) {
  const lines: string[] = []
  let nowMs = 0
  const { add, result } = trackPull(
    (line) => lines.push(line),
    () => nowMs,
  )
  for (const event of events) {
    nowMs += 1000
    add(event)
  }
  return { lines, result: result() }
}

const loading = (id: string, current: number, total: number): PullProgress => ({
  id,
  status: 'Downloading',
  progressDetail: { current, total },
})

test('a pull is told in a line at most every two seconds: layers done, bytes of bytes', () => {
  const { lines, result } = told([
    { id: '1.4.2', status: 'Pulling from acme/web' },
    { id: 'a', status: 'Already exists' },
    { id: 'b', status: 'Pulling fs layer' },
    loading('b', 1_000_000, 4_000_000),
    loading('b', 3_000_000, 4_000_000),
    { id: 'b', status: 'Download complete' },
    { id: 'b', status: 'Extracting', progressDetail: { current: 9, total: 10 } },
    { id: 'b', status: 'Pull complete' },
    { status: 'Digest: sha256:00' },
  ])
  expect(lines).toEqual([
    '1 of 1 layers, 0.0 MB of 0.0 MB',
    '1 of 2 layers, 1.0 MB of 4.0 MB',
    '1 of 2 layers, 4.0 MB of 4.0 MB',
    '2 of 2 layers, 4.0 MB of 4.0 MB',
  ])
  expect(result).toBe('2 layers, 4.0 MB')
})

test('thousands of events that change nothing are no line', () => {
  const events = Array.from({ length: 5000 }, () => loading('a', 500_000, 1_000_000))
  expect(told(events).lines).toEqual(['0 of 1 layers, 0.5 MB of 1.0 MB'])
})
