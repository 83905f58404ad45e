import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'

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
