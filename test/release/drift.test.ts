import { describe, expect, test } from 'vitest'
import { type Deployment, type Drift, findDrift, type ImageNews } from '../../src/release/drift.js'

const web: Deployment = {
  engine: 'local',
  kind: 'container',
  name: 'web',
  environment: 'production',
  image: 'ghcr.io/acme/web:1.4.0',
  version: '1.4.0',
  digest: 'sha256:aa',
  state: 'running',
  isUp: true,
  health: 'healthy',
  since: '2026-01-01T00:00:00Z',
  run: '',
}

describe('one deployment', () => {
  test.each<[string, Partial<Deployment>, ImageNews, Drift[]]>([
    ['as it should be', {}, {}, []],
    ['on the digest that its tag has', {}, { digest: 'sha256:aa' }, []],
    ['whose tag has moved', {}, { digest: 'sha256:bb' }, ['tag moved']],
    ['from no registry', { digest: '' }, { digest: 'sha256:bb' }, []],
    ['below the highest version', {}, { newer: '1.5.0' }, ['behind']],
    ['that has ended', { isUp: false, health: 'unhealthy' }, {}, ['not running']],
    ['that is unhealthy', { health: 'unhealthy' }, {}, ['unhealthy']],
    ['that is wrong in two ways', { health: 'unhealthy' }, { newer: '2.0.0' }, ['unhealthy', 'behind']],
  ])('%s', (_what, deployment, news, drift) => {
    const one = { ...web, ...deployment }
    expect(findDrift(one, news, [one])).toEqual(drift)
  })
})

describe('beside another one', () => {
  test.each<[string, Partial<Deployment>, Drift[]]>([
    ['of the same environment at another version', { version: '1.5.0' }, []],
    ['of another environment at the same version', { environment: 'staging' }, []],
    ['of another environment at another version', { environment: 'staging', version: '1.5.0' }, ['differs']],
    ['of another name', { name: 'api', environment: 'staging', version: '1.5.0' }, []],
    [
      'of another environment without versions',
      { environment: 'staging', version: '', digest: 'sha256:bb' },
      ['differs'],
    ],
  ])('%s', (_what, other, drift) => {
    const all = [web, { ...web, ...other }]
    expect(findDrift(web, {}, all)).toEqual(drift)
  })
})
