import { basename } from 'node:path'
import { declared } from './actions/declared.js'
import type { Declared } from './platform/read-inputs.js'
import { runAction, runMain } from './platform/run-action.js'

/** Every phase of every action; each loads its own step, so that none pays for the others. */
const phases: Record<string, (declared: Declared) => Promise<void>> = {
  async deploy(declared) {
    const { action } = await import('./actions/deploy/action.js')
    await runMain(action, declared)
  },
  async 'deploy-post'(declared) {
    const { inputs, needs, repairAfterJob } = await import('./actions/deploy/post.js')
    await runAction({ inputs, needs, step: repairAfterJob }, declared)
  },
  async 'resolve-tag'(declared) {
    const { action } = await import('./actions/resolve-tag/action.js')
    await runMain(action, declared)
  },
  async run(declared) {
    const { inputs, rules, runContainer } = await import('./actions/run/action.js')
    await runAction({ inputs, rules, step: runContainer }, declared)
  },
  async 'run-post'(declared) {
    const { inputs, needs, cleanUp } = await import('./actions/run/post.js')
    await runAction({ inputs, needs, step: cleanUp }, declared)
  },
  async rollback(declared) {
    const { action } = await import('./actions/rollback/action.js')
    await runMain(action, declared)
  },
  async 'rollback-post'(declared) {
    const { inputs, needs, repairAfterJob } = await import('./actions/rollback/post.js')
    await runAction({ inputs, needs, step: repairAfterJob }, declared)
  },
  async status(declared) {
    const { action } = await import('./actions/status/action.js')
    await runMain(action, declared)
  },
  async service(declared) {
    const { inputs, rules, deployService } = await import('./actions/service/action.js')
    await runAction({ inputs, rules, step: deployService }, declared)
  },
  async 'service-post'(declared) {
    const { inputs, needs, cleanUp } = await import('./actions/service/post.js')
    await runAction({ inputs, needs, step: cleanUp }, declared)
  },
  async stop(declared) {
    const { action } = await import('./actions/stop/action.js')
    await runMain(action, declared)
  },
  async 'transform-config'(declared) {
    const { inputs, rules, transformConfig } = await import('./actions/transform-config/action.js')
    await runAction({ inputs, rules, step: transformConfig }, declared)
  },
  async wait(declared) {
    const { inputs, rules, waitForContainer } = await import('./actions/wait/action.js')
    await runAction({ inputs, rules, step: waitForContainer }, declared)
  },
}

const name = basename(process.argv[1] ?? '', '.js')
const start = phases[name]
if (start === undefined) throw new Error(`No phase is called ${name}`)
await start(declared[name.replace(/-post$/, '')] ?? {})
