import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { findAddress } from '../../../src/engine/transport/find-address.js'
import { showAddress } from '../../../src/engine/transport/host.js'
import { makeAuthority } from '../../support/certificates.js'

/** A folder that goes with the test; it is the home, too, so that nobody's own Docker is found. */
function ownHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-home-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  vi.stubEnv('HOME', folder)
  return folder
}

/** Stores a context as Docker's command line does, and returns its id. */
function storeContext(folder: string, name: string, endpoint: object): string {
  const id = createHash('sha256').update(name).digest('hex')
  const meta = join(folder, 'contexts/meta', id)
  mkdirSync(meta, { recursive: true })
  writeFileSync(
    join(meta, 'meta.json'),
    JSON.stringify({ Name: name, Metadata: {}, Endpoints: { docker: endpoint } }),
  )
  return id
}

const shown = async (wish: Parameters<typeof findAddress>[0]) => {
  const { address, from } = showAddress(await findAddress(wish))
  return `${address} from ${from}`
}

describe('where the engine is', () => {
  test('the input wins over everything', async () => {
    const environment = { DOCKER_HOST: 'tcp://b:1', DOCKER_CONTEXT: 'c' }
    expect(await shown({ host: 'tcp://a:1', environment })).toBe('tcp://a:1 from input "docker-host"')
  })

  test('DOCKER_HOST wins over the context', async () => {
    const environment = { DOCKER_HOST: 'tcp://b:1', DOCKER_CONTEXT: 'c' }
    expect(await shown({ environment })).toBe('tcp://b:1 from DOCKER_HOST')
  })

  test('a wrong DOCKER_HOST is named', async () => {
    await expect(findAddress({ environment: { DOCKER_HOST: 'b:1' } })).rejects.toThrow(
      'DOCKER_HOST: "b:1" is not the address of an engine.',
    )
  })

  test('DOCKER_CONTEXT wins over the configuration’s current context', async () => {
    const home = ownHome()
    storeContext(join(home, '.docker'), 'one', { Host: 'ssh://deploy@one' })
    storeContext(join(home, '.docker'), 'two', { Host: 'unix:///two.sock' })
    writeFileSync(join(home, '.docker/config.json'), '{"currentContext": "one"}')
    expect(await shown({})).toBe('ssh://deploy@one from the Docker context "one"')
    expect(await shown({ environment: { DOCKER_CONTEXT: 'two' } })).toBe(
      'unix:///two.sock from the Docker context "two"',
    )
  })

  test('contexts are read from DOCKER_CONFIG', async () => {
    const folder = ownHome()
    storeContext(folder, 'one', { Host: 'tcp://one:2375', SkipTLSVerify: false })
    const environment = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'one' }
    expect(await shown({ environment })).toBe('tcp://one:2375 from the Docker context "one"')
  })

  test.each(['default', undefined])('the context %s is the platform’s default', async (name) => {
    const home = ownHome()
    expect(await shown({ environment: { DOCKER_CONFIG: home, DOCKER_CONTEXT: name } })).toBe(
      'unix:///var/run/docker.sock from the default socket',
    )
    expect(await shown({ platform: 'win32', environment: { DOCKER_CONTEXT: name } })).toBe(
      'npipe:////./pipe/docker_engine from the default pipe',
    )
  })

  test('a context that does not exist is an error', async () => {
    const folder = ownHome()
    writeFileSync(join(folder, 'config.json'), '{"currentContext": "gone"}')
    await expect(findAddress({ environment: { DOCKER_CONFIG: folder } })).rejects.toThrow(
      `There is no Docker context "gone" in ${folder}, and the configuration there names it. See "docker context ls", or set "docker-host".`,
    )
  })

  test('a byte order mark before the configuration is no part of it', async () => {
    const folder = ownHome()
    storeContext(folder, 'one', { Host: 'tcp://one:2375', SkipTLSVerify: false })
    writeFileSync(join(folder, 'config.json'), '\uFEFF{"currentContext": "one"}')
    expect(await shown({ environment: { DOCKER_CONFIG: folder } })).toBe(
      'tcp://one:2375 from the Docker context "one"',
    )
  })

  test('a configuration that is not JSON is an error that does not quote it', async () => {
    const folder = ownHome()
    writeFileSync(join(folder, 'config.json'), '{"auths": hunter2')
    await expect(findAddress({ environment: { DOCKER_CONFIG: folder } })).rejects.toThrow(
      `Docker’s configuration ${folder}/config.json is not JSON. Correct it, or set "docker-host".`,
    )
  })

  test('a context that skips the verification of TLS is refused', async () => {
    const folder = ownHome()
    storeContext(folder, 'lax', { Host: 'tcp://lax:2376', SkipTLSVerify: true })
    const environment = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'lax' }
    await expect(findAddress({ environment })).rejects.toThrow(
      'The Docker context "lax" skips the verification of TLS, which Berth never does.',
    )
  })
})

describe('TLS', () => {
  test.each([
    ['tcp://a', 2376],
    ['tcp://a:2375', 2375],
    ['https://a', 2376],
  ])('is spoken to %s where an authority is given', async (host, port) => {
    using authority = makeAuthority()
    expect(await findAddress({ host, tls: { ca: authority.ca } })).toEqual({
      kind: 'tls',
      host: 'a',
      port,
      tls: { ca: authority.ca },
      from: 'input "docker-host"',
    })
  })

  test('is spoken to https:// with the authorities that Node knows', async () => {
    expect(await findAddress({ host: 'https://a' })).toMatchObject({ kind: 'tls', port: 2376, tls: {} })
  })

  test('is not spoken where nothing asks for it, whatever DOCKER_CERT_PATH says', async () => {
    const environment = { DOCKER_CERT_PATH: '/nowhere' }
    expect(await findAddress({ host: 'tcp://a', environment })).toMatchObject({ kind: 'tcp', port: 2375 })
  })

  test.each(['DOCKER_TLS_VERIFY', 'DOCKER_TLS'])(
    'any %s takes the files of DOCKER_CERT_PATH',
    async (name) => {
      using authority = makeAuthority()
      const { cert, key } = authority.issue('client')
      const environment = {
        DOCKER_HOST: 'tcp://a',
        [name]: '0',
        DOCKER_CERT_PATH: authority.store({ cert, key }),
      }
      expect(await findAddress({ environment })).toMatchObject({
        kind: 'tls',
        tls: { ca: authority.ca, cert, key },
      })
    },
  )

  test('the files are in ~/.docker by default, and those of a client may be missing', async () => {
    using authority = makeAuthority()
    const home = ownHome()
    mkdirSync(join(home, '.docker'))
    writeFileSync(join(home, '.docker/ca.pem'), authority.ca)
    const environment = { DOCKER_HOST: 'tcp://a', DOCKER_TLS_VERIFY: '1' }
    expect(await findAddress({ environment })).toMatchObject({ kind: 'tls', tls: { ca: authority.ca } })
  })

  test('a missing ca.pem is an error', async () => {
    const home = ownHome()
    const environment = { DOCKER_HOST: 'tcp://a', DOCKER_TLS_VERIFY: '1' }
    await expect(findAddress({ environment })).rejects.toThrow(
      `DOCKER_TLS_VERIFY: ${home}/.docker/ca.pem is neither PEM text nor a file that can be read (ENOENT).`,
    )
  })

  test('an input wins over the file of its kind, and may be a path', async () => {
    using authority = makeAuthority()
    using other = makeAuthority()
    const environment = { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: authority.store({}) }
    const tls = { ca: join(other.store({}), 'ca.pem') }
    expect(await findAddress({ host: 'tcp://a', tls, environment })).toMatchObject({ tls: { ca: other.ca } })
  })

  test('a context brings its own files', async () => {
    using authority = makeAuthority()
    const folder = ownHome()
    const id = storeContext(folder, 'far', { Host: 'tcp://far:2376', SkipTLSVerify: false })
    const { cert, key } = authority.issue('client')
    authority.store({ cert, key }, join(folder, 'contexts/tls', id, 'docker'))
    const environment = { DOCKER_CONFIG: folder, DOCKER_CONTEXT: 'far' }
    expect(await findAddress({ environment })).toEqual({
      kind: 'tls',
      host: 'far',
      port: 2376,
      tls: { ca: authority.ca, cert, key },
      from: 'the Docker context "far"',
    })
  })

  test('http:// and a wish for TLS contradict each other', async () => {
    await expect(findAddress({ host: 'http://a', environment: { DOCKER_TLS_VERIFY: '1' } })).rejects.toThrow(
      'The engine’s address begins with http://, which is without TLS, and DOCKER_TLS_VERIFY asks for TLS. Write it with https:// or tcp://, or leave TLS out on a network that you trust.',
    )
  })
})

describe('certificates and keys', () => {
  test('a key that does not fit its certificate', async () => {
    using authority = makeAuthority()
    const tls = { cert: authority.issue('client').cert, key: authority.issue('other').key }
    await expect(findAddress({ host: 'tcp://a', tls })).rejects.toThrow(
      'Input "docker-tls-key": the key does not fit the certificate of CN=client. Give the key that the certificate was made for, or both anew.',
    )
  })

  test('a client certificate that has expired', async () => {
    using authority = makeAuthority()
    const tls = authority.issue('client', { from: '20240101000000Z', to: '20240131000000Z' })
    await expect(findAddress({ host: 'tcp://a', tls })).rejects.toThrow(
      'Input "docker-tls-cert": the certificate of CN=client expired on 2024-01-31.',
    )
  })

  test('a key without its certificate, and the reverse', async () => {
    using authority = makeAuthority()
    const { cert, key } = authority.issue('client')
    await expect(findAddress({ host: 'tcp://a', tls: { key } })).rejects.toThrow(
      'Input "docker-tls-key" gives a client key without its certificate.',
    )
    await expect(findAddress({ host: 'tcp://a', tls: { cert } })).rejects.toThrow(
      'Input "docker-tls-cert" gives a client certificate without its key.',
    )
  })

  test.each([
    ['-----BEGIN CERTIFICATE-----\nnonsense', 'Input "docker-tls-ca" has no certificate in PEM format.'],
    [
      '/no/ca.pem',
      'Input "docker-tls-ca": /no/ca.pem is neither PEM text nor a file that can be read (ENOENT).',
    ],
    [
      'two\nlines',
      'Input "docker-tls-ca": its text is neither PEM text nor a file that can be read (ENOENT).',
    ],
  ])('an authority that is %j', async (ca, message) => {
    await expect(findAddress({ host: 'tcp://a', tls: { ca } })).rejects.toThrow(message)
  })
})
