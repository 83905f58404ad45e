import { copyFileSync } from 'node:fs'
import { runAction } from '../test/support/action.ts'
import { openBrowser, showSummary } from '../test/support/github-page.ts'
import { buildImage, docker, forgetRepository } from '../test/support/images.ts'
import { startRegistry } from '../test/support/registry.ts'

/** Makes the README's picture of a failed deployment: its summary as GitHub shows it, of a real one on the real engine. */
const name = 'shop-web'
const shownAs = 'ghcr.io/acme'
const registry = await startRegistry()
const repository = `${registry.host}/web`

push('1.4.2', 'echo ok > /index.html; exec httpd -f -p 80 -h /')
push(
  '2.0.0',
  `echo "INFO  starting"; echo "ERROR Login failed for user 'web': the password has expired"; exec sleep 100`,
)
const before = await deploy('1.4.2')
const { summary } = await deploy('2.0.0')
docker('rm', '--force', '--volumes', name)
forgetRepository(repository)
await registry.stop()
if (before.exitCode !== 0) throw new Error(before.log)

await using browser = await openBrowser()
await showSummary(await browser.page(), summary.replaceAll(registry.host, shownAs), 'failed-deployment')
copyFileSync('artifacts/summary-failed-deployment.png', 'docs/failed-deployment.png')
console.log('docs/failed-deployment.png')

async function deploy(tag: string) {
  const inputs = { image: `${repository}:${tag}`, name, ports: '127.0.0.1::80', environment: 'production' }
  return await runAction('deploy', { with: { ...inputs, strategy: 'start-first' } })
}

function push(tag: string, command: string): void {
  const image = buildImage(
    'picture',
    `EXPOSE 80\nSTOPSIGNAL SIGKILL\nHEALTHCHECK --interval=1s --retries=3 CMD wget -q -O /dev/null http://127.0.0.1/\nCMD ${JSON.stringify(['/bin/sh', '-c', command])}`,
  )
  docker('tag', image, `${repository}:${tag}`)
  docker('push', '--quiet', `${repository}:${tag}`)
  docker('rmi', `${repository}:${tag}`)
}
