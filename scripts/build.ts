import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { exec } from '@actions/exec'
import { readActions } from './actions.ts'
import { writeDeclared } from './declared.ts'

/** Builds `dist`: TypeScript to `lib`, one split bundle of it, and a launcher for each phase of each action. */
const actions = readActions()
writeDeclared(actions)
for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true })
await exec('node_modules/.bin/tsc', ['-p', 'src'])
await exec(
  'node_modules/.bin/ncc',
  ['build', 'lib/main.js', '-o', 'dist', '--license', 'licenses.txt', '--quiet'],
  { silent: true },
)

// What dockerode ships beside its code for BuildKit sessions, which Berth never opens.
for (const file of readdirSync('dist')) if (file.endsWith('.proto')) rmSync(`dist/${file}`)

// Compiled code is kept for the next step of the job, where nobody but the runner can write; Node 20 cannot.
const launcher = `import module from 'node:module'
if (process.env.RUNNER_TEMP) module.enableCompileCache?.(\`\${process.env.RUNNER_TEMP}/berth-compiled\`)
await import('./index.js')
`

for (const { runs } of actions) {
  for (const phase of [runs.main, runs.post]) {
    if (phase !== undefined) writeFileSync(`dist/${basename(phase)}`, launcher)
  }
}

// The same bundle as a command, named here because it is started through a link of any name.
const command = `#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
const [first] = process.argv.slice(2)
if (first === '--version') {
  console.log(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).version)
} else {
  const { LOCALAPPDATA, XDG_CACHE_HOME, HOME } = process.env
  const cache = LOCALAPPDATA || XDG_CACHE_HOME || (HOME && join(HOME, '.cache'))
  if (cache) module.enableCompileCache?.(join(cache, 'berth', 'compiled'))
  process.argv[1] = 'berth'
  await import('./index.js')
}
`
writeFileSync('dist/berth.js', command, { mode: 0o755 })
