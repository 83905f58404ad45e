import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { serve, startServer } from '../support/fake-registry.js'

test('a Node that is too old is told of before anything else, in one annotation', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`
  const { exitCode, errors, outputs } = await runAction('run', {
    with: { image: '' },
    env: { NODE_OPTIONS: `--import=${pretend}` },
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([
    'Node 20.20.2 runs this step, and the actions of Berth need Node 24. Update the runner; where it takes Node from a container, as act and Forgejo do, give it an image with Node 24.',
  ])
  expect(outputs).toEqual({})
})

test('a user without a home, whom the system does not know, has no files of Docker’s, and that is all', async () => {
  const { host } = await startServer((one, response) => serve(one, response, ['1.0.0']))
  const homeless = `data:text/javascript,import os from 'node:os';import { syncBuiltinESMExports } from 'node:module';
    const { homedir } = os;
    os.homedir = () => { if (process.env.HOME === undefined) throw new Error('ENOENT'); return homedir() };
    syncBuiltinESMExports()`
  const { errors, outputs } = await runAction('resolve-tag', {
    with: { image: `${host}/acme/web` },
    env: { HOME: undefined, NODE_OPTIONS: `--import="${encodeURI(homeless.replace(/\n\s*/g, ''))}"` },
  })
  expect(errors).toEqual([])
  expect(outputs.tag).toBe('1.0.0')
})
