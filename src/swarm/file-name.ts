/** The longest name of a config or secret, https://docs.docker.com/reference/cli/docker/config/create/. */
const longest = 64

/** How much of the content's fingerprint stands in the name. */
const hashLength = 16

/**
 * Names a config or secret by service, file and content: `web-appsettings.json-3f2a…`. `fingerprint` is
 * `salt;file=hash`; of it only the hash is shown, which says nothing of a secret without the salt.
 */
export function fileName(service: string, file: string, fingerprint: string): string {
  const hash = hashIn(fingerprint)
  const base = file.split(/[\\/]/).at(-1) ?? file
  const label = `${service}-${base}`.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, longest - hashLength - 1)
  return `${label}-${hash}`
}

/** The part of a fingerprint that stands in a name, in digits: no name may end with the "-" or "_" of base64. */
export function hashIn(fingerprint: string): string {
  const hash = fingerprint.slice(fingerprint.lastIndexOf('=') + 1)
  return Buffer.from(hash, 'base64url').toString('hex').slice(0, hashLength)
}
