import { basename } from 'node:path'
import { declared } from './declared.js'
import { type Phase, runAction } from './platform/run-action.js'

/** Loads the one phase that a launcher of `dist` is named after, so that a step pays for itself only. */
const phases: Record<string, () => Promise<Phase<never>>> = {}

const name = basename(process.argv[1] ?? '', '.js')
const load = phases[name]
if (load === undefined) throw new Error(`No phase is called ${name}`)
await runAction(await load(), declared[name.replace(/-post$/, '')] ?? {})
