import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an image of busybox and whatever `fill` puts into its root folder; answers the image's id. */
export function makeFileImage(fill: (root: string) => void): string {
  const root = mkdtempSync(join(tmpdir(), 'config-image-'))
  try {
    mkdirSync(join(root, 'bin'))
    copyFileSync('/usr/bin/busybox', join(root, 'bin/busybox'))
    for (const name of ['sh', 'cat', 'stat', 'httpd', 'sleep'])
      execFileSync('ln', ['-s', 'busybox', join(root, 'bin', name)])
    fill(root)
    const archive = execFileSync('tar', ['--xattrs', '--xattrs-include=*', '-C', root, '-c', '.'], {
      maxBuffer: 1e9,
    })
    return docker(['import', '-c', 'ENV PATH=/bin', '-c', 'CMD ["sleep","600"]', '-'], archive)
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** Runs Docker's own command line and answers what it prints. */
export function docker(args: string[], input?: Buffer): string {
  return execFileSync('docker', args, { input, encoding: 'utf8', maxBuffer: 1e9 }).trimEnd()
}
