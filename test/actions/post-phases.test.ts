import { expect, test } from 'vitest'
import { declared } from '../../src/actions/declared.js'
import * as deploy from '../../src/actions/deploy/post.js'
import * as run from '../../src/actions/run/post.js'
import * as service from '../../src/actions/service/post.js'
import type { Parse, Read } from '../../src/runner.js'
import { recordingRunner } from '../support/recording-runner.js'

/** Inputs whose engine is nowhere: who asks it fails. */
function readerOf(action: 'run' | 'deploy' | 'service', given: Record<string, string>): Read {
  const all: Record<string, string> = {
    ...declared[action],
    name: 'web',
    'docker-host': 'unix:///nowhere/docker.sock',
    ...given,
  }
  const value = <T>(name: string, parse: Parse<T>): T => parse(all[name] ?? '')
  return { value, secret: value, env: () => undefined, variable: () => undefined }
}

const phases = {
  run: (given: Record<string, string>, state: Record<string, string>) =>
    run.cleanUp(run.inputs(readerOf('run', given)), recordingRunner(state).runner),
  deploy: (given: Record<string, string>, state: Record<string, string>) =>
    deploy.repairAfterJob(deploy.inputs(readerOf('deploy', given)), recordingRunner(state).runner),
  service: (given: Record<string, string>, state: Record<string, string>) =>
    service.cleanUp(service.inputs(readerOf('service', given)), recordingRunner(state).runner),
}

const settled = { step: 's', settled: 'true' }
const interrupted = { step: 's' }

test.each<[keyof typeof phases, string, Record<string, string>, Record<string, string>, boolean]>([
  ['run', 'settled', {}, settled, false],
  ['run', 'interrupted', {}, interrupted, true],
  ['run', 'interrupted, with "keep-failed"', { 'keep-failed': 'true' }, interrupted, false],
  ['run', 'settled, with "stop-after-job"', { 'stop-after-job': 'true' }, settled, true],
  ['run', 'interrupted, with both', { 'keep-failed': 'true', 'stop-after-job': 'true' }, interrupted, true],
  ['deploy', 'settled', {}, settled, false],
  ['deploy', 'interrupted', {}, interrupted, true],
  ['deploy', 'interrupted, without "rollback"', { rollback: 'false' }, interrupted, true],
  ['service', 'settled', {}, settled, false],
  ['service', 'interrupted', {}, interrupted, true],
])(
  'the post phase of %s that is %s asks the engine: %j, %j, %s',
  async (action, _how, given, state, asks) => {
    const done = phases[action](given, state)
    if (asks)
      await expect(done).rejects.toThrow(
        'unix:///nowhere/docker.sock (from input "docker-host") is not there',
      )
    else expect(await done).toBeUndefined()
  },
)
