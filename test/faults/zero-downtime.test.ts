import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownName, ownNetwork } from '../support/containers.js'
import { ownDeployment } from '../support/deployment.js'
import { buildImage, docker, shell } from '../support/images.js'

/** A service that answers from its start and is ready, and healthy, a second later; then its page says so. */
const service = () =>
  buildImage(
    'service',
    [
      'RUN ["/bin/sh", "-c", "mkdir /www && echo early > /www/index.html"]',
      'HEALTHCHECK --interval=200ms --retries=50 CMD ["/bin/sh", "-c", "grep -q ok /www/index.html"]',
      'ENTRYPOINT ["/bin/sh", "-c"]',
      'CMD ["(sleep 1; echo ok > /www/index.html) & exec httpd -f -p 80 -h /www"]',
    ].join('\n'),
  )

/**
 * Resolves the alias anew for every request and, as curl, Go and Node do, takes the next address where one
 * refuses. No time limit: with one, the static wget dies of its own. The engine gives a candidate the address of
 * one that has just gone, so an answer counts as early only if the alias does lead there.
 */
const client = [
  'lost=0; early=0; good=0',
  'resolve() { nslookup -type=a api 127.0.0.11 | sed -n "/^Name/,\\$s/^Address.*: //p"; }',
  'while [ ! -f /stop ]; do',
  '  answer=',
  '  for address in $(resolve); do',
  '    answer=$(wget -q -O - http://$address/ 2>/dev/null) && break',
  '  done',
  '  case "$answer" in ok) good=$((good+1));; early) resolve | grep -qx "$address" && early=$((early+1));; *) lost=$((lost+1));; esac',
  'done',
  'echo "lost $lost early $early"; [ $good -gt 100 ] && echo "many good"',
].join('\n')

test('ten deployments one after the other lose no request, and none comes before the gate', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  const inputs = {
    image: service(),
    name,
    'keep-old': '0',
    network,
    'create-network': 'true',
    'network-aliases': 'api',
    init: 'true',
  }
  expect((await runAction('deploy', { with: inputs })).errors).toEqual([])
  const asking = ownName('client')
  docker('run', '-d', '--name', asking, '--network', network, shell(), client)
  for (let count = 0; count < 10; count++) {
    const { exitCode, log } = await runAction('deploy', { with: { ...inputs, recreate: 'true' } })
    expect(exitCode, log).toBe(0)
  }
  docker('exec', asking, '/bin/sh', '-c', 'touch /stop')
  docker('wait', asking)
  expect(docker('logs', asking)).toBe('lost 0 early 0\nmany good')
  docker('rm', '-f', asking, name)
}, 300_000)
