import { expect, test } from 'vitest'
import { redactService } from '../../../src/engine/api/redact-service.js'
import type { Service } from '../../../src/engine/api/services.js'

const own = { 'berth.spec': 'salt;env=hash', 'berth.version': '1.4.2' }

/** A service as the cluster describes it, as far as anything of it is hidden. */
function service(more: object = {}): Service {
  return {
    ID: 'abcdefghij',
    Spec: {
      Name: 'web',
      Labels: own,
      TaskTemplate: {
        ContainerSpec: {
          Image: 'web:1.4.2',
          Labels: own,
          Env: ['PASSWORD=correct-horse', 'EMPTY=', 'BARE'],
          Command: ['/run', '--token=abc'],
          Args: ['serve'],
          Healthcheck: { Test: ['CMD-SHELL', 'curl -u me:abc localhost'], Retries: 3 },
          ...more,
        },
      },
    },
    PreviousSpec: { TaskTemplate: { ContainerSpec: { Env: ['PASSWORD=battery-staple'] } } },
  } as unknown as Service // the rest says nothing here
}

test('values, words and fingerprints are hidden, what ran before is left out, and the rest stays', () => {
  expect(redactService(service(), {})).toEqual({
    ID: 'abcdefghij',
    Spec: {
      Name: 'web',
      Labels: { 'berth.version': '1.4.2' },
      TaskTemplate: {
        ContainerSpec: {
          Image: 'web:1.4.2',
          Labels: { 'berth.version': '1.4.2' },
          Env: ['PASSWORD=***', 'EMPTY=***', 'BARE'],
          Command: ['***', '***'],
          Args: ['***'],
          Healthcheck: { Test: ['CMD-SHELL', '***'], Retries: 3 },
        },
      },
    },
  })
})

test('what create-options give is hidden wherever it stands, but in the engine’s own words', () => {
  const given = { TaskTemplate: { ContainerSpec: { Hostname: 'abcdef' } } }
  const redacted = redactService(service({ Hostname: 'abcdef', Dir: '/srv/abcdef/www' }), given)
  expect(redacted).toMatchObject({
    ID: 'abcdefghij',
    Spec: { TaskTemplate: { ContainerSpec: { Hostname: '***', Dir: '/srv/***/www' } } },
  })
})

test('a service of which nothing was said gets nothing added', () => {
  const bare = {
    Env: undefined,
    Command: undefined,
    Args: undefined,
    Healthcheck: undefined,
    Labels: undefined,
  }
  const { Spec } = redactService(service(bare), {})
  expect(Spec).toMatchObject({ TaskTemplate: { ContainerSpec: { Image: 'web:1.4.2', Labels: {} } } })
  expect(JSON.stringify(Spec)).not.toMatch(/"(?:Env|Command|Args|Healthcheck)"/)
})
