import { expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect, ownName } from '../support/containers.js'
import { buildImage, docker, shell } from '../support/images.js'

const secret = 'c0rrect horse "battery"\nstaple'
const listing = 'ls -ln /run/secrets | tail -n +2 | tr -s " " | cut -d" " -f1,3,4,9; cat /run/secrets/token'

/** Runs a script in a container with one secret and returns what it printed. */
async function printed(script: string, inputs: Record<string, string> = {}) {
  const name = ownName('secret')
  const result = await runAction('run', {
    with: {
      image: shell(),
      name,
      command: JSON.stringify([script]),
      'wait-for': 'exit',
      'logs-tail': '0',
      secrets: JSON.stringify({ token: secret }),
      ...inputs,
    },
  })
  expect(result.log).not.toContain('::error')
  return { lines: docker('logs', name), name, result }
}

test('a secret is a file that only the container’s user can read', async () => {
  const { lines } = await printed(listing, { user: 'app' })
  expect(lines).toBe(`-r-------- 1234 5678 token\n${secret}`)
})

test.each([
  ['root', '', '0 0'],
  ['a number', '77', '77 0'],
  ['a number of the image', '1234', '1234 5678'],
  ['two numbers', '77:88', '77 88'],
])('the owner is %s', async (_what, user, owner) => {
  expect((await printed(listing, { user })).lines.split('\n')[0]).toBe(`-r-------- ${owner} token`)
})

test('nothing of it stands in inspect, outputs, log, state or summary', async () => {
  const { name, result } = await printed('true')
  const everywhere = [docker('inspect', name), result.summary, JSON.stringify([result.outputs, result.state])]
  const log = result.log.replace(/^::add-mask::.*$/gm, '')
  for (const text of [...everywhere, log]) expect(text).not.toMatch(/c0rrect|battery|staple/)
})

test('folders that are there keep their mode, and links on the way stay links', async () => {
  const image = buildImage(
    'linked-run',
    'RUN ["/bin/sh", "-c", "mkdir -p /var/run && chmod 1750 /var/run && ln -s /var/run /run"]\nENTRYPOINT ["/bin/sh", "-c"]',
  )
  const { lines } = await printed(
    'readlink /run; stat -c "%a %u" /var/run /var/run/secrets; cat /run/secrets/token',
    { image },
  )
  expect(lines).toBe(`/var/run\n1750 0\n755 0\n${secret}`)
})

const volumeOf = (name: string) =>
  inspect(name).Mounts.find(({ Destination }) => Destination === '/run/secrets')?.Name ?? ''

test.each([
  ['a read-only root', { 'read-only': 'true' }],
  ['a tmpfs on /run', { tmpfs: '/run' }],
  ['a tmpfs on /run/secrets', { tmpfs: '/run/secrets:size=1m' }],
])('with %s the secret is there, and its volume goes with the container', async (_what, inputs) => {
  const { lines, name } = await printed(listing, { user: 'app', ...inputs })
  expect(lines).toBe(`-r-------- 1234 5678 token\n${secret}`)
  const volume = volumeOf(name)
  expect(volume).toMatch(/^[0-9a-f]{64}$/)
  await runAction('stop', { with: { container: name, remove: 'true' } })
  expect(docker('volume', 'ls', '-q', '--filter', `name=${volume}`)).toBe('')
})

test('with a volume on /run the secret is not in that volume', async () => {
  const volume = ownName('volume')
  const { lines, name } = await printed(listing, { volumes: `${volume}:/run` })
  expect(lines).toContain(secret)
  expect(docker('run', '--rm', '-v', `${volume}:/v`, shell(), 'find /v -type f')).toBe('')
  docker('rm', '-v', name)
  docker('volume', 'rm', volume)
})

test('a volume of the user’s own on /run/secrets is refused, and nothing is left', async () => {
  const name = ownName('secret')
  const { errors } = await runAction('run', {
    with: { image: shell(), name, secrets: 'a=longer value', volumes: 'mine:/run/secrets' },
  })
  expect(errors).toEqual([
    'A volume of yours is mounted on /run/secrets, and secrets would outlive the container in it. Mount it elsewhere, or leave "secrets" out and provide the files in that volume yourself.',
  ])
})

test('a user that the image does not know is told, and nothing is left', async () => {
  const name = ownName('secret')
  const { errors } = await runAction('run', {
    with: { image: shell(), name, secrets: 'a=longer value', user: 'nobody-here' },
  })
  expect(errors[0]).toContain('The container\'s user "nobody-here" is not in the image')
  expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
})

test('a long name and many secrets', async () => {
  const long = 'n'.repeat(128)
  const { lines } = await printed(`cat /run/secrets/${long}; ls /run/secrets | wc -l`, {
    secrets: JSON.stringify(
      Object.fromEntries([
        [long, 'long-named'],
        ...Array.from({ length: 30 }, (_, i) => [`s${i}`, `value ${i}`]),
      ]),
    ),
  })
  expect(lines).toBe('long-named31')
})

test('a mistake is told by its line, and nothing of the value', async () => {
  const { errors, log } = await runAction('run', {
    with: { image: shell(), secrets: 'token=fine-and-long\nanother "quoted" thing' },
  })
  expect(errors).toEqual([
    'Input "secrets": line 2 is not NAME=VALUE with a name of letters, digits, dots, underscores and hyphens that stands once. Write NAME=VALUE a line; for a value of several lines write NAME<<END, the lines, END.',
  ])
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/quoted|fine-and/)
})
