import { expect, test } from 'vitest'
import { refusalOf } from './windows-mounts.js'

const pipe = '\\\\.\\pipe\\docker_engine'

// Each row is a case of moby/moby, `volume/mounts/windows_parser_test.go` and `validate_windows_test.go`.
test.each([
  [{ Type: 'bind', Source: 'c:\\windows', Target: 'd:' }, undefined],
  [{ Type: 'bind', Source: 'c:/windows', Target: 'c:\\foo', ReadOnly: true }, undefined],
  [{ Type: 'bind', Source: '\\\\?\\c:\\windows', Target: '\\\\?\\c:\\foo' }, undefined],
  [{ Type: 'volume', Source: 'name', Target: 'd:\\' }, undefined],
  [{ Type: 'npipe', Source: pipe, Target: pipe }, undefined],
  [{ Type: 'bind', Source: 'c:\\windows', Target: 'c:' }, 'destination path cannot be `c:` or `c:\\`: c:'],
  [{ Type: 'bind', Source: 'c:\\windows', Target: 'C:/' }, 'destination path cannot be `c:` or `c:\\`: c:\\'],
  [{ Type: 'bind', Source: 'c:\\windows', Target: '/data' }, "invalid mount path: '/data'"],
  [
    { Type: 'bind', Source: '/data', Target: 'd:' },
    "invalid mount path: '/data' mount path must be absolute",
  ],
  [{ Type: 'bind', Source: 'c:\\hosts.txt', Target: 'd:' }, 'source path must be a directory'],
  [{ Type: 'bind', Source: 'c:\\missing', Target: 'd:' }, 'bind source path does not exist: c:\\missing'],
  [
    { Type: 'volume', Target: 'd:', ReadOnly: true },
    'must not set ReadOnly mode when using anonymous volumes',
  ],
  [{ Type: 'volume', Source: 'nul', Target: 'd:' }, 'volume name "nul" cannot be a reserved word'],
  [{ Type: 'npipe', Source: '//./pipe/x', Target: pipe }, "'//./pipe/x' is not a valid pipe path"],
  [{ Type: 'npipe', Source: pipe, Target: '//./pipe/x' }, "'//./pipe/x' is not a valid pipe path"],
  [{ Type: 'npipe', Source: pipe, Target: pipe, ReadOnly: true }, 'field ReadOnly must not be specified'],
])('of the mount %j an engine of Windows says %s', (mount, why) => {
  const said = refusalOf(mount)
  if (why === undefined) expect(said).toBeUndefined()
  else expect(said).toContain(`invalid mount config for type "${mount.Type}": ${why}`)
})
