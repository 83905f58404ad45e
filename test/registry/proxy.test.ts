import { expect, test } from 'vitest'
import { isDirect, proxyAgents } from '../../src/registry/proxy.js'

test.each([
  ['r.acme.example', 'https://r.acme.example/v2/', true],
  ['acme.example', 'https://r.acme.example/v2/', true],
  ['.acme.example', 'https://r.acme.example/v2/', true],
  ['*.acme.example', 'https://r.acme.example/v2/', true],
  ['other, ACME.example ', 'https://R.acme.EXAMPLE/v2/', true],
  ['other acme.example', 'https://r.acme.example/v2/', true],
  ['*', 'https://r.acme.example/v2/', true],
  ['r.acme.example:443', 'https://r.acme.example/v2/', true],
  ['r.acme.example:5000', 'https://r.acme.example:5000/v2/', true],
  ['acme.example:80', 'http://r.acme.example/v2/', true],
  ['10.1.2.3', 'http://10.1.2.3:5000/v2/', true],
  ['fd00::1', 'http://[fd00::1]:5000/v2/', true],
  ['[fd00::1]:5000', 'http://[fd00::1]:5000/v2/', true],
  ['10.0.0.0/8', 'http://10.1.2.3:5000/v2/', true],
  ['10.0.0.0/8:5000', 'http://10.1.2.3:5000/v2/', true],
  ['10.1.2.3:5000', 'http://10.1.2.3:5000/v2/', true],
  ['192.168.0.0/16,172.16.0.0/12', 'https://172.31.255.255/v2/', true],
  ['fd00::/8', 'http://[fd12:3456::1]:5000/v2/', true],
  ['[fd00::]/8', 'http://[fd12:3456::1]:5000/v2/', true],
  ['FD00:0:0::1', 'http://[fd00::1]:5000/v2/', true],
  ['0.0.0.0/0', 'http://8.8.8.8/v2/', true],
  ['acme.example', 'https://r.acme.example./v2/', true],
  ['10.0.0.0/8', 'http://11.1.2.3:5000/v2/', false],
  ['10.0.0.0/33', 'http://10.0.0.0/v2/', false],
  ['10.0.0.0/8', 'https://r10.example/v2/', false],
  ['10.0.0.0/8:5001', 'http://10.1.2.3:5000/v2/', false],
  ['10.1.2.3:5001', 'http://10.1.2.3:5000/v2/', false],
  ['fd00::/8', 'http://10.1.2.3/v2/', false],
  ['2.3', 'http://10.1.2.3/v2/', false],
  ['acme.example/8', 'https://acme.example/v2/', false],
  ['[', 'https://acme.example/v2/', false],
  ['r.acme.example:5000', 'https://r.acme.example/v2/', false],
  ['acme.example', 'https://notacme.example/v2/', false],
  ['r.acme.example', 'https://acme.example/v2/', false],
  ['0.1.2.3', 'http://10.1.2.3:5000/v2/', false],
  ['', 'https://r.acme.example/v2/', false],
  [' , ', 'https://r.acme.example/v2/', false],
  [undefined, 'https://r.acme.example/v2/', false],
])('NO_PROXY=%j leads around the proxy to %s: %s', (none, url, expected) => {
  expect(isDirect(new URL(url), none)).toBe(expected)
})

test.each(['http://[', 'socks5://proxy:1080', 'proxy port'])('%s is no proxy', async (https) => {
  await expect(proxyAgents({ https, http: undefined, none: undefined })).rejects.toThrow(
    'HTTPS_PROXY or HTTP_PROXY is not the address of a proxy. Write it like http://proxy.example.com:3128.',
  )
})

const proxies = { https: 'http://127.0.0.1:3128', http: undefined, none: undefined }

test.each(['24.5.0', '24.13.1', '26.0.0'])('Node %s leads through proxies', async (node) => {
  const agentOf = await proxyAgents(proxies, node)
  expect(agentOf(new URL('https://r.example'))).toBeDefined()
})

test.each(['24.4.1', '23.11.0'])('Node %s would go around them unasked, so it is refused', async (node) => {
  await expect(proxyAgents(proxies, node)).rejects.toThrow(
    `Node ${node} cannot use HTTPS_PROXY. Update the runner, which brings its Node.`,
  )
})

test('HTTPS_PROXY is not for plain HTTP', async () => {
  const agentOf = await proxyAgents(proxies)
  expect(agentOf(new URL('http://r.example'))).toBeUndefined()
})
