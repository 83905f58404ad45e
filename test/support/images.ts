import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Images that this process has seen on the engine. */
const built = new Set<string>()

/** Builds an image `FROM scratch` around Debian's static busybox, once per machine, and returns its reference. */
export function buildImage(name: string, instructions: string): string {
  const dockerfile = `FROM scratch\nCOPY busybox /bin/busybox\nCOPY busybox /bin/sh\nCOPY passwd /etc/passwd\nENV PATH=/bin\n${instructions}\n`
  const hash = createHash('sha256').update(dockerfile).digest('hex').slice(0, 12)
  const reference = `berth-test/${name}:${hash}`
  if (built.has(reference) || docker('images', '-q', reference) !== '') {
    built.add(reference)
    return reference
  }
  const folder = mkdtempSync(join(tmpdir(), 'berth-image-'))
  copyFileSync('/usr/bin/busybox', join(folder, 'busybox'))
  writeFileSync(join(folder, 'passwd'), 'root:x:0:0::/:/bin/sh\napp:x:1234:5678::/:/bin/sh\n')
  writeFileSync(join(folder, 'Dockerfile'), dockerfile)
  execFileSync('docker', ['build', '-q', '-t', reference, folder], {
    env: { ...process.env, DOCKER_BUILDKIT: '0' },
    stdio: 'pipe',
  })
  rmSync(folder, { recursive: true })
  return reference
}

/** Runs Docker's own command line and returns what it prints, without the last line end. */
export function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' }).trimEnd()
}

/** The same without holding up what else this process does, a proxy for example. */
export async function dockerLater(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('docker', args)
  return stdout.trimEnd()
}

/** A web server on port 80 that is ready at once. */
export const web = () =>
  buildImage(
    'web',
    'RUN ["/bin/busybox", "mkdir", "/www"]\nRUN ["/bin/sh", "-c", "echo hello > /www/index.html"]\nEXPOSE 80\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/www"]',
  )

/** A shell that runs what the command says. */
export const shell = () => buildImage('shell', 'ENTRYPOINT ["/bin/sh", "-c"]\nCMD ["exec sleep 1000"]')

/** A web server whose health check passes from its first probe on. */
export const healthy = () =>
  buildImage(
    'healthy',
    'EXPOSE 80\nHEALTHCHECK --interval=500ms --timeout=2s --retries=2 CMD ["/bin/busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1/"]\nRUN ["/bin/sh", "-c", "echo hello > /index.html"]\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]',
  )

/** Takes every reference of a repository off the engine; the image itself stays where another name holds it. */
export function forgetRepository(repository: string): void {
  const format = '{{.Repository}}:{{.Tag}} {{.Repository}}@{{.Digest}}'
  const references = docker('images', '--digests', '--format', format, repository).split(/\s+/)
  for (const reference of new Set(references.filter((text) => text !== '' && !text.includes('<none>')))) {
    try {
      docker('rmi', reference)
    } catch {
      // It went with another one.
    }
  }
}
