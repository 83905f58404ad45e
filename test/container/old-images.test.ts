import { expect, test } from 'vitest'
import { namesToRemove } from '../../src/container/old-images.js'

const [one, two] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`)
const repository = { registry: 'ghcr.io', path: 'acme/web' }

test.each<[string, string[], { tags?: string[]; digests?: string[] }, string[]]>([
  [
    'the tag that it was deployed by',
    [`ghcr.io/acme/web:1.0.0@${one}`],
    { tags: ['ghcr.io/acme/web:1.0.0'], digests: [`ghcr.io/acme/web@${one}`] },
    ['ghcr.io/acme/web:1.0.0'],
  ],
  [
    'no tag any more, because that has moved on',
    [`ghcr.io/acme/web:latest@${one}`],
    { digests: [`ghcr.io/acme/web@${one}`] },
    [`ghcr.io/acme/web@${one}`],
  ],
  [
    'both tags that deployments called it by',
    [`ghcr.io/acme/web:1.0.0@${one}`, `ghcr.io/acme/web:1.0.1@${one}`],
    { tags: ['ghcr.io/acme/web:1.0.0', 'ghcr.io/acme/web:1.0.1'], digests: [`ghcr.io/acme/web@${one}`] },
    ['ghcr.io/acme/web:1.0.0', 'ghcr.io/acme/web:1.0.1'],
  ],
  [
    'a tag of somebody else’s',
    [`ghcr.io/acme/web:1.0.0@${one}`],
    { tags: ['ghcr.io/acme/web:1.0.0', 'ghcr.io/acme/web:keep'], digests: [`ghcr.io/acme/web@${one}`] },
    [],
  ],
  [
    'a tag in another repository',
    [`ghcr.io/acme/web:1.0.0@${one}`],
    { tags: ['ghcr.io/acme/web:1.0.0', 'web:dev'], digests: [`ghcr.io/acme/web@${one}`] },
    [],
  ],
  [
    'a digest in another repository',
    [`ghcr.io/acme/web:1.0.0@${one}`],
    { tags: ['ghcr.io/acme/web:1.0.0'], digests: [`ghcr.io/acme/web@${one}`, `ghcr.io/acme/mirror@${two}`] },
    [],
  ],
  ['a tag that it was built under', ['ghcr.io/acme/web:1.0.0'], { tags: ['ghcr.io/acme/web:1.0.0'] }, []],
  [
    'another repository than what is deployed',
    [`ghcr.io/acme/shop:1.0.0@${one}`],
    { tags: ['ghcr.io/acme/shop:1.0.0'], digests: [`ghcr.io/acme/shop@${one}`] },
    [],
  ],
  ['its id alone', [one ?? ''], {}, []],
])('an image with %s goes by these names', (_what, references, { tags = [], digests = [] }, names) => {
  const image = { Id: one ?? '', RepoTags: tags, RepoDigests: digests, Size: 0 }
  const rest = { Os: 'linux', Architecture: 'amd64', Config: null }
  expect(namesToRemove({ image: { ...image, ...rest }, references }, repository)).toEqual(names)
})
