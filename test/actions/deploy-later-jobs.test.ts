import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inspect, ownName } from '../support/containers.js'
import { buildImage, docker } from '../support/images.js'
import { runBlock } from '../support/shown-blocks.js'

/** A web server that starts only where a file says that it may. */
const permitted = () =>
  buildImage(
    'permitted',
    'RUN ["/bin/sh", "-c", "echo ok > /healthz"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\nCMD ["/bin/sh", "-c", "[ -e /flag/ok ] || exit 3; exec busybox httpd -f -p 80 -h /"]',
  )

test('of an unchanged container that has died the job "ready" does not run, and the other one does', async () => {
  const [name, flag] = [ownName('later'), mkdtempSync(join(tmpdir(), 'berth-flag-'))]
  onTestFinished(() => rmSync(flag, { recursive: true }))
  const replaced = {
    'ghcr.io/acme/web:1.4.2': permitted(),
    'name: web\n': `name: ${name}\n`,
    'on-unready: continue': `on-unready: continue\n          keep-old: 0\n          wait-timeout: 5s\n          volumes: ${flag}:/flag`,
  }
  const run = () =>
    runBlock('docs/gating-later-jobs.md', 'on-unready: continue', { registry: 'localhost:1', replaced })
  writeFileSync(join(flag, 'ok'), '')
  const first = await run()
  expect(first.results, first.log).toEqual({
    deploy: 'success',
    'smoke-test': 'success',
    'call-somebody': 'skipped',
  })
  const { Id } = inspect(name)
  rmSync(join(flag, 'ok'))
  docker('kill', name)
  const second = await run()
  expect(second.results, second.log).toEqual({
    deploy: 'success',
    'smoke-test': 'skipped',
    'call-somebody': 'success',
  })
  expect(inspect(name)).toMatchObject({ Id, State: { Running: false } })
})
