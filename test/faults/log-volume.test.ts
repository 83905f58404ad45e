import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { docker, shell } from '../support/images.js'

const gigabyte = 1024 ** 3
const megabyte = 1024 ** 2

/** Runs `wait` and tells the most memory that its process had, in bytes. */
async function waitAndWeigh(container: string, inputs: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'berth-weight-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const hook = join(folder, 'weigh.mjs')
  const file = join(folder, 'kilobytes')
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs'\nprocess.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  const result = await runAction('wait', {
    with: { container, 'wait-for': 'running', 'stable-for': '0s', 'wait-timeout': '8m', ...inputs },
    env: { NODE_OPTIONS: `--import ${hook}` },
  })
  return { result, bytes: Number(readFileSync(file, 'utf8')) * 1024 }
}

test('a container that writes a gigabyte of log while the gate waits costs under 100 MB of memory', async () => {
  const name = `berth-test-volume-${randomBytes(4).toString('hex')}`
  onTestFinished(() => void docker('rm', '-f', '-v', name))
  const line = 'x'.repeat(8000)
  const script = `busybox yes ${line} | busybox head -c ${gigabyte}; echo; echo all is written; exec busybox sleep 1000`
  // An engine that turns its log over faster than it is read has lost the end of it for who follows: that is not the subject.
  const kept = ['--log-opt', 'max-size=2g']
  docker('run', '-d', '--name', name, ...kept, shell(), script)
  const { bytes: bare } = await waitAndWeigh(name, {})
  const { result, bytes } = await waitAndWeigh(name, { 'wait-log': 'all is written' })
  expect(result.errors).toEqual([])
  expect(result.outputs.ready).toBe('true')
  expect(bytes - bare).toBeLessThan(100 * megabyte)
  console.log(`${Math.round(bytes / megabyte)} MB, of which ${Math.round(bare / megabyte)} MB without a log`)
}, 600_000)
