import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a certificate says beside its name. */
interface Extras {
  /** `subjectAltName`, as OpenSSL writes it: `IP:127.0.0.1,DNS:localhost`. */
  names?: string
  /** Dates in UTC, `20240101000000Z`; without them it is valid today. */
  from?: string
  to?: string
}

/** A client's or an engine's certificate with its key, as PEM text. */
export interface Pair {
  cert: string
  key: string
}

/** Makes an authority of the test's own with OpenSSL, which signs certificates by elliptic curves. */
export function makeAuthority(name = 'Berth test authority') {
  const folder = mkdtempSync(join(tmpdir(), 'berth-authority-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl(
    'req',
    '-x509',
    ...curve,
    '-subj',
    `/CN=${name}`,
    '-days',
    '2',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  )
  writeFileSync(join(folder, 'index.txt'), '')
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  let count = 0
  return {
    ca: read('ca.pem'),
    issue(subject: string, { names, from, to }: Extras = {}): Pair {
      const own = `${++count}`
      openssl(
        'req',
        '-new',
        ...curve,
        '-subj',
        `/CN=${subject}`,
        '-keyout',
        `${own}.key`,
        '-out',
        `${own}.csr`,
      )
      const extension = names === undefined ? '' : `subjectAltName=${names}\n`
      const policy = '[policy]\ncommonName=supplied\n'
      const settings = `[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=policy\nunique_subject=no\nx509_extensions=more\n[more]\n${extension}`
      writeFileSync(join(folder, 'settings'), settings + policy)
      const dates =
        from === undefined || to === undefined ? ['-days', '2'] : ['-startdate', from, '-enddate', to]
      const signed = ['-in', `${own}.csr`, '-out', `${own}.pem`, '-notext', '-batch']
      openssl('ca', '-config', 'settings', '-cert', 'ca.pem', '-keyfile', 'ca.key', ...dates, ...signed)
      return { cert: read(`${own}.pem`), key: read(`${own}.key`) }
    },
    /** Writes `ca.pem`, `cert.pem` and `key.pem` to a folder, as Docker names them, and returns the folder. */
    store({ cert, key }: Partial<Pair>, place = mkdtempSync(join(folder, 'store-'))): string {
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, 'ca.pem'), read('ca.pem'))
      if (cert !== undefined) writeFileSync(join(place, 'cert.pem'), cert)
      if (key !== undefined) writeFileSync(join(place, 'key.pem'), key)
      return place
    },
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true })
    },
  }
}
