import { buildImage, docker } from '../test/support/images.ts'
import { startRegistry } from '../test/support/registry.ts'
import type { Event } from '../test/support/workflow/job-run.ts'
import { runWorkflow } from '../test/support/workflow/run-workflow.ts'

/** Runs `examples/deploy-and-verify.yml` as it stands, on the real engine, with an image from a registry of its own. */
const file = 'examples/deploy-and-verify.yml'
const startedMs = performance.now()
const registry = await startRegistry()
const image = `${registry.host}/demo/web:1.0.0`
docker('tag', demoImage(), image)
docker('push', '--quiet', image)
docker('rmi', image)

console.log(`Running ${file} with IMAGE=${image}\n`)
const jobs = await runWorkflow(file, { vars: { IMAGE: image }, tell: show })
docker('rmi', '--force', image)
await registry.stop()
const failed = Object.values(jobs).some(({ result }) => result !== 'success')
for (const [name, { result }] of Object.entries(jobs)) console.log(`Job ${name}: ${result}`)
console.log(`${failed ? 'Failed' : 'Done'} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`)
if (failed) process.exitCode = 1

function demoImage(): string {
  return buildImage(
    'demo',
    [
      'RUN ["/bin/sh", "-c", "echo \'<h1>Hello from Berth</h1>\' > /index.html"]',
      'EXPOSE 80',
      'STOPSIGNAL SIGKILL',
      'HEALTHCHECK --interval=1s --timeout=2s CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]',
      'ENTRYPOINT ["/bin/busybox"]',
      'CMD ["httpd", "-f", "-p", "80", "-h", "/"]',
    ].join('\n'),
  )
}

function show(event: Event): void {
  if (event.kind === 'job') console.log(`■ Job ${event.job}`)
  if (event.kind === 'step')
    console.log(`  ● ${event.step}${event.phase === 'post' ? ' (after the job)' : ''}`)
  if (event.kind === 'line' && event.line !== '') console.log(`      ${event.line}`)
  if (event.kind === 'output-dropped')
    console.log(`  ! the output ${event.output} was dropped, because it holds a masked value`)
  if (event.kind !== 'step-end') return
  for (const [name, value] of Object.entries(event.outputs)) {
    console.log(`      → ${name} = ${value.length > 80 ? `${value.slice(0, 77)}…` : value}`)
  }
  console.log(`    ${event.outcome} in ${(event.ms / 1000).toFixed(1)} s\n`)
}
