import { expect, test } from 'vitest'
import { runAction } from '../../support/action.js'

const nowhere = { DOCKER_HOST: 'unix:///nowhere.sock' }

test('every mistake is told at once, before an engine is asked', async () => {
  const { exitCode, errors } = await runAction('service', {
    with: {
      image: 'ghcr.io/acme/web:1.4.2',
      version: '^1',
      name: 'web.shop',
      replicas: '3',
      global: 'true',
      constraints: 'the big ones',
      ports: '127.0.0.1:8080:80',
      network: 'none',
      tmpfs: '/run:uid=5',
      secrets: 'empty=',
    },
    env: nowhere,
  })
  expect(exitCode).toBe(1)
  expect(errors.toSorted()).toEqual([
    'Input "constraints": line 1: "the big ones" is not a constraint. Write it like node.role==worker or node.labels.zone!=east.',
    'Input "name": "web.shop" is not the name of a service. Write at most 63 letters, digits, "-" and "_", like web or shop-api.',
    'Input "network": a service cannot use "none". Name overlay networks, or host alone.',
    'Input "ports": a service publishes on every address of a node, not on 127.0.0.1 alone. Leave the address out, like 8080:80.',
    'Input "secrets": empty has 0 bytes, and the cluster keeps secrets of 1 byte to 500 KB. Give it a value, or leave it out.',
    'Input "tmpfs": "/run:uid=5" has the option "uid=5", which a service does not know. Write it like /tmp or /run:size=64m,mode=1777.',
    'Inputs "replicas" and "global": a global service runs one task on every node. Leave "replicas" empty, or set "global: false".',
    'Inputs "version", "prerelease" and "tag-pattern" pick a tag, and "image" has one already. Leave them empty, or write "image" without its tag and digest.',
  ])
})

test.each([
  [
    { volumes: './data:/data' },
    '"./data:/data" is a folder of the workspace, which no node of the cluster has',
  ],
  [{ volumes: '/data:/data:Z' }, '"/data:/data:Z" asks for another SELinux label, which a service cannot'],
  [{ ports: '8000-8010:80' }, 'a service cannot pick a port from the range 8000-8010'],
  [{ network: 'host\nfront' }, 'host stands alone'],
  [{ 'network-aliases': 'api' }, 'aliases exist only on a network of your own'],
  [{ 'create-options': '[]' }, 'is JSON but not an object'],
  [
    { 'create-options': '{"TaskTemplate":{"containerSpec":{}}}' },
    'the key "containerSpec" is spelled ContainerSpec',
  ],
  [{ 'publish-mode': 'vip' }, '"vip"'],
  [{ 'update-order': 'newest' }, '"newest"'],
  [{ restart: 'always' }, 'Input "restart" does not exist'],
])('%j is a mistake', async (inputs, problem) => {
  const { exitCode, errors } = await runAction('service', {
    with: { image: 'ghcr.io/acme/web', name: 'web', ...inputs },
    env: nowhere,
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(problem)])
})

test('a folder of the workspace is one by its whole path, too', async () => {
  const { errors } = await runAction('service', {
    with: { image: 'ghcr.io/acme/web', name: 'web', volumes: '/work/shop/data:/data' },
    env: { ...nowhere, GITHUB_WORKSPACE: '/work/shop' },
  })
  expect(errors).toEqual([expect.stringContaining('is a folder of the workspace')])
})
