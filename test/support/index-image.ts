import { createHash } from 'node:crypto'

interface Descriptor {
  mediaType: string
  digest: string
  size: number
}

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

/**
 * Puts an index under a tag of a repository (`host/path`): its image of that digest for this machine's platform, and the
 * same with another configuration for linux/arm64, whose programs run all the same. Returns the index's digest.
 */
export async function pushIndex(
  repository: string,
  tag: string,
  digest: string,
  env: string,
): Promise<string> {
  const [host = '', ...path] = repository.split('/')
  const url = `http://${host}/v2/${path.join('/')}`
  const own = await get(`${url}/manifests/${digest}`, manifestTypes)
  const manifest: { config: Descriptor } = JSON.parse(own.text)
  const config = JSON.parse((await get(`${url}/blobs/${manifest.config.digest}`, ['*/*'])).text)
  const { architecture } = config
  const changed = JSON.stringify({
    ...config,
    architecture: 'arm64',
    config: { ...config.config, Env: [env] },
  })
  await upload(url, changed)
  const other = JSON.stringify({ ...manifest, config: { ...manifest.config, ...describe(changed) } })
  await put(`${url}/manifests/${describe(other).digest}`, own.mediaType, other)
  const manifests = [
    { ...describe(own.text), mediaType: own.mediaType, platform: { os: 'linux', architecture } },
    { ...describe(other), mediaType: own.mediaType, platform: { os: 'linux', architecture: 'arm64' } },
  ]
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests })
  await put(`${url}/manifests/${tag}`, mediaType, index)
  return describe(index).digest
}

function describe(text: string): Pick<Descriptor, 'digest' | 'size'> {
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`
  return { digest, size: Buffer.byteLength(text) }
}

async function get(url: string, types: readonly string[]): Promise<{ text: string; mediaType: string }> {
  const answer = await fetch(url, { headers: { Accept: types.join(', ') } })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return { text: await answer.text(), mediaType: answer.headers.get('Content-Type') ?? '' }
}

async function upload(url: string, text: string): Promise<void> {
  const begun = await fetch(`${url}/blobs/uploads/`, { method: 'POST' })
  const location = new URL(begun.headers.get('Location') ?? '', url)
  location.searchParams.set('digest', describe(text).digest)
  await put(location.href, 'application/octet-stream', text)
}

async function put(url: string, type: string, body: string): Promise<void> {
  const { status } = await fetch(url, { method: 'PUT', headers: { 'Content-Type': type }, body })
  if (status !== 201) throw new Error(`${url}: ${status}`)
}
