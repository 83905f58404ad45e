import { basename } from 'node:path'
import { declared, declaredOutputs } from './actions/declared.js'
import { type Ending, type Job, runAction, runMain } from './platform/run-phase.js'

/** Every phase of every action; each loads its own step, so that none pays for the others. */
const phases: Record<string, (job: Job) => Promise<Ending>> = {
  async deploy(job) {
    const { action } = await import('./actions/deploy/action.js')
    return await runMain(action, job)
  },
  async 'deploy-post'(job) {
    const { inputs, needs, repairAfterJob } = await import('./actions/deploy/post.js')
    return await runAction({ inputs, needs, step: repairAfterJob }, job)
  },
  async 'resolve-tag'(job) {
    const { action } = await import('./actions/resolve-tag/action.js')
    return await runMain(action, job)
  },
  async run(job) {
    const { inputs, rules, runContainer } = await import('./actions/run/action.js')
    return await runAction({ inputs, rules, step: runContainer }, job)
  },
  async 'run-post'(job) {
    const { inputs, needs, cleanUp } = await import('./actions/run/post.js')
    return await runAction({ inputs, needs, step: cleanUp }, job)
  },
  async rollback(job) {
    const { action } = await import('./actions/rollback/action.js')
    return await runMain(action, job)
  },
  async 'rollback-post'(job) {
    const { inputs, needs, repairAfterJob } = await import('./actions/rollback/post.js')
    return await runAction({ inputs, needs, step: repairAfterJob }, job)
  },
  async status(job) {
    const { action } = await import('./actions/status/action.js')
    return await runMain(action, job)
  },
  async 'status-watch'(job) {
    const { inputs, rules, waitForChange } = await import('./actions/status/watch.js')
    return await runAction({ inputs, rules, step: waitForChange }, job)
  },
  async service(job) {
    const { inputs, rules, deployService } = await import('./actions/service/action.js')
    return await runAction({ inputs, rules, step: deployService }, job)
  },
  async 'service-post'(job) {
    const { inputs, needs, cleanUp } = await import('./actions/service/post.js')
    return await runAction({ inputs, needs, step: cleanUp }, job)
  },
  async stop(job) {
    const { action } = await import('./actions/stop/action.js')
    return await runMain(action, job)
  },
  async 'transform-config'(job) {
    const { inputs, rules, transformConfig } = await import('./actions/transform-config/action.js')
    return await runAction({ inputs, rules, step: transformConfig }, job)
  },
  async wait(job) {
    const { inputs, rules, waitForContainer } = await import('./actions/wait/action.js')
    return await runAction({ inputs, rules, step: waitForContainer }, job)
  },
}

const name = basename(process.argv[1] ?? '', '.js')
const phase = phases[name]
if (name === 'berth') {
  const { runCommand } = await import('./platform/command/run-command.js')
  await runCommand(process.argv.slice(2), phases, { inputs: declared, outputs: declaredOutputs })
} else if (phase === undefined) throw new Error(`No phase is called ${name}`)
else {
  const { onGithub } = await import('./platform/on-github.js')
  const action = name.replace(/-post$/, '')
  await onGithub(phase, action, declared[action] ?? {})
}
