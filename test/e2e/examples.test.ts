import { afterAll, beforeAll, expect, test } from 'vitest'
import { labelled } from '../support/containers.js'
import { buildImage, docker, forgetRepository } from '../support/images.js'
import { type RunningRegistry, startRegistry } from '../support/registry.js'
import { runWorkflow } from '../support/workflow/run-workflow.js'

const page = (text: string) =>
  buildImage(
    'example',
    `RUN ["/bin/sh", "-c", "echo '${text}' > /index.html"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\nHEALTHCHECK --interval=300ms CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]`,
  )

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})

afterAll(async () => {
  await registry.stop()
})

/** Pushes an image to the registry under a tag and takes it from the engine again. */
function push(image: string, tag: string): string {
  const reference = `${registry.host}/example/web:${tag}`
  docker('tag', image, reference)
  docker('push', '--quiet', reference)
  docker('rmi', reference)
  return reference
}

/** Runs an example as it stands; nothing of its run may be left on the engine. */
async function runExample(name: string, vars: Record<string, string>) {
  const jobs = await runWorkflow(`examples/${name}.yml`, { vars })
  const problems = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ outcome }) => outcome === 'failure').flatMap(({ lines }) => lines),
  )
  expect(problems).toEqual([])
  expect(labelled(`berth.run-id=${process.pid}`)).toEqual([])
  return jobs
}

test('deploy-and-verify: outputs of one job fetch the page in the next, which stops the container', async () => {
  const image = push(page('<h1>Hello from Berth</h1>'), '1.0.0')
  const { deploy, verify } = await runExample('deploy-and-verify', { IMAGE: image })
  expect([deploy?.result, verify?.result]).toEqual(['success', 'success'])
  expect(verify?.steps[0]?.lines).toEqual(['<h1>Hello from Berth</h1>'])
  forgetRepository(`${registry.host}/example/web`)
})

test('test-an-image: the container is gone after the job', async () => {
  const image = push(page('<h1>Hello from Berth</h1>'), '1.0.0')
  const { test: job } = await runExample('test-an-image', { IMAGE: image })
  expect(job?.result).toBe('success')
  forgetRepository(`${registry.host}/example/web`)
})
