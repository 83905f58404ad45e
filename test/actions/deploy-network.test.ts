import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownNetwork } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, shell } from '../support/images.js'

const deploy = (inputs: Record<string, string>) => runAction('deploy', { with: { ...quick, ...inputs } })

/** What a container of the network gets from a server there; empty where nobody of that name answers. */
const ask = (network: string, host: string) =>
  docker('run', '--rm', '--network', network, shell(), `wget -q -O - http://${host}/ || true`)

test('without aliases the new container answers by its name, and none by that of the candidate', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  const inputs = { name, network, 'create-network': 'true' }
  await deploy({ ...inputs, image: versionImage('one') })
  expect(ask(network, name)).toBe('one')
  const { log } = await deploy({ ...inputs, image: versionImage('two') })
  expect(log).toContain('Strategy: start-first')
  expect(ask(network, name)).toBe('two')
  expect(ask(network, `${name}.next`)).toBe('')
  docker('rm', '-f', name)
})

test('aliases hold on every network, and the port is the one that the outputs tell', async () => {
  const [name, front, back] = [ownDeployment(onTestFinished), ownNetwork(), ownNetwork()]
  const inputs = {
    name,
    network: `${front}\n${back}`,
    'create-network': 'true',
    'network-aliases': 'api\nweb',
    ports: '80',
  }
  await deploy({ ...inputs, image: versionImage('one') })
  const { outputs } = await deploy({ ...inputs, image: versionImage('two') })
  expect([ask(front, 'api'), ask(back, 'web'), ask(back, name)]).toEqual(['two', 'two', 'two'])
  expect(await (await fetch(outputs.url ?? '')).text()).toBe('two\n')
  expect(docker('port', name, '80/tcp')).toContain(`:${outputs.port}`)
  expect(JSON.parse(outputs.networks ?? '')).toEqual({
    [front]: inspect(name).NetworkSettings.Networks?.[front]?.IPAddress,
    [back]: inspect(name).NetworkSettings.Networks?.[back]?.IPAddress,
  })
  docker('rm', '-f', name)
})

test('an address and aliases that create-options give are the new container’s too, after its gate', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  docker('network', 'create', '--subnet', '10.213.77.0/24', network)
  const endpoint = { IPAMConfig: { IPv4Address: '10.213.77.77' }, Aliases: ['api'] }
  const inputs = {
    name,
    network,
    'create-options': JSON.stringify({ NetworkingConfig: { EndpointsConfig: { [network]: endpoint } } }),
  }
  const first = await deploy({ ...inputs, image: versionImage('one') })
  expect(first.outputs['ip-address']).toBe('10.213.77.77')
  const second = await deploy({ ...inputs, image: versionImage('two') })
  expect(second.log).toContain('Strategy: stop-first, because one of them fixes its address')
  expect(second.outputs['ip-address']).toBe('10.213.77.77')
  expect(ask(network, 'api')).toBe('two')
  docker('rm', '-f', name)
})

test('a new container that does not answer once it has its aliases is rolled back', async () => {
  const [name, network] = [ownDeployment(onTestFinished), ownNetwork()]
  const inputs = { name, network, 'create-network': 'true', 'network-aliases': 'api', 'wait-tcp': '80' }
  const first = await deploy({ ...inputs, image: versionImage('one') })
  const deaf = {
    // It gives up as soon as the interface that it started with is gone.
    entrypoint: '/bin/sh -c',
    command: JSON.stringify([
      'httpd -f -p 80 -h / & own=$(cat /sys/class/net/eth*/ifindex); while [ "$(cat /sys/class/net/eth*/ifindex)" = "$own" ]; do sleep 0.02; done; kill $!; exec sleep 1000',
    ]),
    'wait-timeout': '5s',
  }
  const second = await deploy({ ...inputs, ...deaf, image: versionImage('two') })
  expect(second.log).toContain(`${name}.next: ready after`)
  expect(second.errors[0]).toContain('wait-tcp 80: refuses connections')
  expect(second.outputs).toMatchObject({
    'rolled-back': 'true',
    'container-id': first.outputs['container-id'],
  })
  expect(ask(network, 'api')).toBe('one')
  docker('rm', '-f', name)
})
