import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { ownNetwork } from '../support/containers.js'
import { docker } from '../support/images.js'
import { startJobContainer } from '../support/job-container.js'
import { application, shownBlock } from '../support/shown-blocks.js'
import { interpolate } from '../support/workflow/expressions.js'

const connect =
  'require("net").connect(5432, process.env.DATABASE_HOST, () => process.exit(0)).on("error", () => process.exit(1))'

test('the job in a container reaches the database that its step has started', () => {
  const network = ownNetwork()
  docker('network', 'create', network)
  using container = startJobContainer('--network', network)
  const [start, tests] = parse(shownBlock('docs/container-jobs.md', 'container: node:24').text).jobs.test
    .steps
  const fill = (text: string, steps = {}) =>
    interpolate(text, { job: { container: { network } }, steps }, { failed: false, cancelled: false })
  const inputs = Object.entries({ ...start.with, image: application() }).map(([name, value]) => [
    name,
    fill(String(value)),
  ])
  const { errors, outputs } = container.run('run', Object.fromEntries(inputs))
  onTestFinished(() => void docker('rm', '-f', '-v', outputs['container-id'] ?? ''))
  expect(errors).toEqual([])
  const host = fill(tests.env.DATABASE_HOST, { [start.id]: { outputs } })
  container.exec('/bin/busybox', 'env', `DATABASE_HOST=${host}`, '/bin/node', '-e', connect)
})
