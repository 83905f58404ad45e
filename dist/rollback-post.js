import module from 'node:module'
if (process.env.RUNNER_TEMP) module.enableCompileCache?.(`${process.env.RUNNER_TEMP}/berth-compiled`)
await import('./index.js')
