import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findCredentials } from '../../src/registry/credentials.js'

const octocat = Buffer.from('octocat:pass:word').toString('base64')

function folderWith(config: string | object): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-docker-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config))
  return folder
}

/** Puts `docker-credential-NAME` with a script on the PATH for one test. */
function installHelper(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-helper-'))
  const before = process.env.PATH
  process.env.PATH = `${folder}:${before}`
  onTestFinished(() => {
    process.env.PATH = before
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, `docker-credential-${name}`), `#!/bin/sh\ncd ${folder}\n${script}\n`)
  chmodSync(join(folder, `docker-credential-${name}`), 0o755)
  return folder
}

const around = (folder: string, warnings: string[] = [], signal = new AbortController().signal) => ({
  folder,
  warn: (message: string) => warnings.push(message),
  signal,
})

/** The repository `acme/web` of a registry. */
const web = (registry: string) => ({ registry, path: 'acme/web' })

const find = (host: string, config: string | object, warnings: string[] = []) =>
  findCredentials(web(host), around(folderWith(config), warnings))

test.each([
  ['its host', 'ghcr.io', 'ghcr.io'],
  ['its address', 'https://ghcr.io', 'ghcr.io'],
  ['its address with a path', 'https://ghcr.io/v2/', 'ghcr.io'],
  ['host and port', 'localhost:5000', 'localhost:5000'],
  ['Docker Hub’s old address', 'https://index.docker.io/v1/', 'docker.io'],
  ['Docker Hub’s name', 'docker.io', 'docker.io'],
])('a registry is found by %s', async (_by, key, host) => {
  expect(await find(host, { auths: { [key]: { auth: octocat } } })).toEqual({
    username: 'octocat',
    password: 'pass:word',
  })
})

test.each([
  ['a subdomain', 'eu.ghcr.io'],
  ['a parent domain', 'io'],
  ['another port', 'ghcr.io:5000'],
  ['a longer name', 'ghcr.io.evil.example'],
  ['a path', 'evil.example/ghcr.io'],
  ['a user part', 'https://ghcr.io@evil.example'],
])('the credentials of %s are another registry’s', async (_what, key) => {
  expect(await find('ghcr.io', { auths: { [key]: { auth: octocat } } })).toBeUndefined()
})

const named = (username: string) => ({ auth: Buffer.from(`${username}:x`).toString('base64') })

test.each([
  [{ 'docker.io/vendor': named('vendor'), 'docker.io': named('hub') }, 'docker.io', 'library/nginx', 'hub'],
  [{ 'docker.io/vendor': named('vendor'), 'docker.io': named('hub') }, 'docker.io', 'vendor/db', 'vendor'],
  [{ 'docker.io': named('hub'), 'docker.io/vendor/db': named('db') }, 'docker.io', 'vendor/db', 'db'],
  [{ 'docker.io': named('hub'), 'docker.io/vendor/db': named('db') }, 'docker.io', 'vendor/dbx', 'hub'],
  [{ 'docker.io/vendor': named('vendor') }, 'docker.io', 'library/nginx', undefined],
  [{ 'index.docker.io/vendor': named('vendor') }, 'docker.io', 'vendor/db', 'vendor'],
  [
    { 'docker.io': named('podman'), 'https://index.docker.io/v1/': named('docker') },
    'docker.io',
    'library/nginx',
    'docker',
  ],
  [{ 'ghcr.io/acme': named('acme'), 'ghcr.io': named('all') }, 'ghcr.io', 'acme/web', 'acme'],
  [{ 'ghcr.io': named('all'), 'ghcr.io/acme': named('acme') }, 'ghcr.io', 'acmeX/web', 'all'],
  [{ 'https://r.example:5000/acme/': named('acme') }, 'r.example:5000', 'acme/web', 'acme'],
  [{ 'r.example/acme': named('acme') }, 'r.example:5000', 'acme/web', undefined],
  [{ 'ghcr.io/acme': { auth: '' }, 'ghcr.io': named('all') }, 'ghcr.io', 'acme/web', 'all'],
])('of %j the login for %s/%s is the longest that it lies under', async (auths, registry, path, username) => {
  const found = await findCredentials({ registry, path }, around(folderWith({ auths })))
  expect(found).toEqual(username === undefined ? undefined : { username, password: 'x' })
})

test('an identity token wins over the name beside it', async () => {
  const entry = { auth: Buffer.from('00000000-0000-0000-0000-000000000000:').toString('base64') }
  const auths = { 'acme.azurecr.io': { ...entry, identitytoken: 'refresh-me' } }
  expect(await find('acme.azurecr.io', { auths })).toEqual({ identityToken: 'refresh-me' })
})

test('name and password may stand apart', async () => {
  const auths = { 'r.example': { username: 'octocat', password: 'secret' } }
  expect(await find('r.example', { auths })).toEqual({ username: 'octocat', password: 'secret' })
})

test('without a configuration there are none', async () => {
  expect(await findCredentials(web('r.example'), around('/nonexistent/docker'))).toBeUndefined()
  expect(await find('r.example', '')).toBeUndefined()
  expect(await find('r.example', { auths: null, credHelpers: 3 })).toBeUndefined()
})

test('a byte order mark before the configuration is no part of it', async () => {
  const auths = { 'r.example': { auth: octocat } }
  expect(await find('r.example', `\uFEFF${JSON.stringify({ auths })}`)).toMatchObject({ username: 'octocat' })
})

test.each(['%%%', Buffer.from('no colon').toString('base64')])(
  'a login that cannot be read (%s) is warned about',
  async (auth) => {
    const warnings: string[] = []
    expect(await find('r.example', { auths: { 'r.example': { auth } } }, warnings)).toBeUndefined()
    expect(warnings).toEqual([
      'Docker’s configuration has a login for r.example that cannot be read; docker login makes it anew',
    ])
  },
)

test('the login of another host is none to warn about', async () => {
  const warnings: string[] = []
  expect(
    await find('r.example', { auths: { 'x.example': { auth: '%%%' }, 'r.example': {} } }, warnings),
  ).toBe(undefined)
  expect(warnings).toEqual([])
})

test('a broken configuration is told without its content', async () => {
  await expect(find('r.example', '{"auths": secret')).rejects.toThrow(/config\.json is not JSON\. Correct it/)
  await expect(find('r.example', '{"auths": secret')).rejects.not.toThrow('secret')
})

test('the helper of a host is asked on its standard input', async () => {
  const folder = installHelper(
    'one',
    'echo "$@" > args; cat > host; echo \'{"ServerURL":"x","Username":"octocat","Secret":"s3cret"}\'',
  )
  const config = { auths: { 'ghcr.io': {} }, credHelpers: { 'ghcr.io': 'one' }, credsStore: 'other' }
  expect(await find('ghcr.io', config)).toEqual({ username: 'octocat', password: 's3cret' })
  expect(readFileSync(join(folder, 'host'), 'utf8')).toBe('ghcr.io')
  expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('get\n')
})

test('the store is asked for every other host, for Docker Hub by its old address', async () => {
  const folder = installHelper('all', 'cat > host; echo \'{"Username":"<token>","Secret":"refresh"}\'')
  const config = { credHelpers: { 'ghcr.io': 'one' }, credsStore: 'all' }
  expect(await find('docker.io', config)).toEqual({ identityToken: 'refresh' })
  expect(readFileSync(join(folder, 'host'), 'utf8')).toBe('https://index.docker.io/v1/')
})

test('stored credentials come before helpers', async () => {
  const config = { auths: { 'ghcr.io': { auth: octocat } }, credsStore: 'not-installed' }
  expect(await find('ghcr.io', config)).toEqual({ username: 'octocat', password: 'pass:word' })
})

test('a helper that knows nothing of the host is no trouble', async () => {
  installHelper('none', 'echo "credentials not found in native keychain"; exit 1')
  const warnings: string[] = []
  expect(await find('ghcr.io', { credsStore: 'none' }, warnings)).toBeUndefined()
  expect(warnings).toEqual([])
})

test.each([
  ['fails', 'echo "hunter2"; echo hunter2 >&2; exit 3', 'it ended with exit code 3'],
  ['answers nonsense', 'echo hunter2', 'its answer is not what helpers answer'],
  ['answers no secret', 'echo \'{"Username":"hunter2"}\'', 'its answer is not what helpers answer'],
])('a helper that %s is warned about, without what it printed', async (_what, script, why) => {
  installHelper('odd', script)
  const warnings: string[] = []
  expect(await find('ghcr.io', { credsStore: 'odd' }, warnings)).toBeUndefined()
  expect(warnings).toEqual([
    `docker-credential-odd gave no credentials for ghcr.io, going on without: ${why}`,
  ])
})

test.each([
  ['not-installed', 'it could not be started; is it installed and on the PATH?'],
  ['../../bin/sh -c', 'its name in Docker’s configuration is not one of a program'],
])('the helper %s is warned about', async (name, why) => {
  const warnings: string[] = []
  expect(await find('ghcr.io', { credsStore: name }, warnings)).toBeUndefined()
  expect(warnings).toEqual([
    `docker-credential-${name} gave no credentials for ghcr.io, going on without: ${why}`,
  ])
})

test('a helper that ends without reading is no trouble', async () => {
  const folder = installHelper('deaf', '')
  // No shell, which would be slow enough for the host to be written before it ends.
  writeFileSync(join(folder, 'docker-credential-deaf'), '#!/bin/true\n')
  const warnings: string[] = []
  for (let times = 0; times < 20; times++) await find('ghcr.io', { credsStore: 'deaf' }, warnings)
  expect(new Set(warnings)).toEqual(
    new Set([
      'docker-credential-deaf gave no credentials for ghcr.io, going on without: its answer is not what helpers answer',
    ]),
  )
})

test('a helper that never ends is ended by cancellation', async () => {
  const folder = installHelper('slow', 'echo $$ > pid; exec sleep 1000')
  const controller = new AbortController()
  const watch = setInterval(
    () => existsSync(join(folder, 'pid')) && controller.abort(new Error('cancelled')),
    10,
  )
  onTestFinished(() => clearInterval(watch))
  const config = folderWith({ credsStore: 'slow' })
  await expect(findCredentials(web('ghcr.io'), around(config, [], controller.signal))).rejects.toThrow(
    'cancelled',
  )
  expect(existsSync(`/proc/${readFileSync(join(folder, 'pid'), 'utf8').trim()}`)).toBe(false)
})

test('a helper that waits for its user is given up, and told', async () => {
  installHelper('asking', 'exec sleep 1000')
  const after = AbortSignal.timeout
  AbortSignal.timeout = () => after.call(AbortSignal, 200)
  onTestFinished(() => {
    AbortSignal.timeout = after
  })
  const warnings: string[] = []
  expect(await find('ghcr.io', { credsStore: 'asking' }, warnings)).toBeUndefined()
  expect(warnings).toEqual([
    'docker-credential-asking gave no credentials for ghcr.io, going on without: it gave no answer within 30 s',
  ])
})
