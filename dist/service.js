import { enableCompileCache } from 'node:module'
if (process.env.RUNNER_TEMP) enableCompileCache(`${process.env.RUNNER_TEMP}/berth-compiled`)
await import('./index.js')
