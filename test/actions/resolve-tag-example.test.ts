import { expect, test } from 'vitest'
import { labelled } from '../support/containers.js'
import { buildImage, docker } from '../support/images.js'
import { push, startRegistry } from '../support/registry.js'
import { runWorkflow } from '../support/workflow/run-workflow.js'

/** A page, served by a process that takes no time to stop. */
const page = () =>
  buildImage(
    'resolved',
    'RUN ["/bin/sh", "-c", "echo hello > /index.html"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]',
  )

test('resolve-and-run: what one job resolves runs in the next, by its digest', async () => {
  const registry = await startRegistry()
  const image = `${registry.host}/example/web`
  const digest = push(page(), image, ['0.9.0', '1.0.0', '1.4.0', '1.5.0-rc.1', '2.0.0', 'latest'])
  const { resolve, run } = await runWorkflow('examples/resolve-and-run.yml', { vars: { IMAGE: image } })
  const lines = [resolve, run].flatMap((job) => job?.steps.flatMap((step) => step.lines) ?? [])
  await registry.stop()
  docker('rmi', '--force', `${image}:1.4.0@${digest}`)
  expect([resolve?.result, run?.result], lines.join('\n')).toEqual(['success', 'success'])
  expect(resolve?.outputs).toEqual({ image: `${image}:1.4.0@${digest}`, version: '1.4.0' })
  expect(lines).toContain('hello')
  expect(labelled(`berth.run-id=${process.pid}`)).toEqual([])
})
