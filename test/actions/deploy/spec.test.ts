import { expect, test } from 'vitest'
import { declared } from '../../../src/actions/declared.js'
import { inputs } from '../../../src/actions/deploy/inputs.js'
import { wishOf } from '../../../src/actions/deploy/spec.js'
import type { Parse, Read } from '../../../src/runner.js'

/** Inputs that change nothing about the container: how it is found, pulled, gated and replaced, and who is told. */
const aside =
  'version versioning prerelease tag-pattern if-none name take-over strategy recreate rollback keep-old environment pull create-network ' +
  'drain dry-run remove-old-images ' +
  'wait-for wait-http wait-tcp wait-log wait-timeout stable-for on-unhealthy exit-codes on-unready keep-failed logs-tail ' +
  'docker-host docker-tls-ca docker-tls-cert docker-tls-key docker-wait ssh-key ssh-known-hosts username password insecure ' +
  'env-file summary'

test('every input makes a difference, or is known to make none', () => {
  const given: Record<string, string> = { ...declared.deploy, image: 'web', name: 'web', 'config-file': '/a' }
  const read = <T>(name: string, parse: Parse<T>): T => parse(given[name] ?? '')
  const all: Read = { value: read, secret: read, env: () => undefined, variable: () => undefined }
  const image = {
    Id: 'sha256:1',
    RepoDigests: [],
    RepoTags: [],
    Size: 0,
    Os: 'linux',
    Architecture: 'amd64',
    Config: {},
  }
  const wish = wishOf(inputs(all), { reference: 'web', image, env: new Map(), labels: {} })
  expect(Object.keys(wish).toSorted()).toEqual(
    Object.keys(declared.deploy ?? {})
      .filter((name) => !aside.split(' ').includes(name))
      .toSorted(),
  )
})
