import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

/** Runs every benchmark, or those that are named: `npm run bench -- run gate`. */
execFileSync('node_modules/.bin/tsc', ['-p', 'src']) // one of them measures a part by itself, from lib
const all = readdirSync('bench').map((file) => file.replace(/\.ts$/, ''))
const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : all) {
  console.log(`\n${name}`)
  execFileSync(process.execPath, [`bench/${name}.ts`], { stdio: 'inherit' })
}
