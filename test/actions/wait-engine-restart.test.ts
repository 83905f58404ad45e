import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { beginWait, forever } from '../support/gate.js'
import { shell } from '../support/images.js'
import { startSecondEngine } from '../support/second-engine.js'

test('a wait goes on over a restart of the engine that its containers outlive', async () => {
  await using engine = await startSecondEngine()
  const image = execFileSync('docker', ['save', shell()], { maxBuffer: 64 * 1024 ** 2 })
  execFileSync('docker', ['-H', engine.address, 'load', '-q'], { input: image })
  const script = `until [ -e /ok ]; do busybox sleep 0.1; done; echo ready; ${forever}`
  engine.docker('run', '-d', '--name', 'web', shell(), script)
  try {
    const waiting = await beginWait('web', { 'docker-host': engine.address, 'wait-log': 'ready' })
    engine.docker('info') // what the step has asked of the engine on the side is answered by then as well
    await engine.stop()
    await engine.restart()
    engine.docker('exec', 'web', '/bin/busybox', 'touch', '/ok')
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.outputs).toMatchObject({ ready: 'true', status: 'running' })
  } finally {
    engine.docker('rm', '-f', 'web')
  }
})
