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
