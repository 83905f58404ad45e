import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parseVariables, runAction } from '../support/action.js'
import { optionsOf, runCommand } from '../support/command.js'
import { exists, inspect } from '../support/containers.js'
import { deploymentState, ownDeployment, quick, versionImage } from '../support/deployment.js'
import { serve, startServer } from '../support/fake-registry.js'
import { docker, shell } from '../support/images.js'

/** What an action came to: its exit code, its outputs, and what the engine or the disk says then. */
interface Fate {
  exitCode: number | null
  outputs: Record<string, string>
  effect: unknown
}

type Inputs = Record<string, string>
type Perform = (action: string, inputs: Inputs, cwd: string) => Promise<Omit<Fate, 'effect'>>

const onGithub: Perform = async (action, inputs, workspace) => {
  const { exitCode, outputs, log } = await runAction(action, { with: inputs, workspace })
  // A failed deployment exits with 3 where that can be told.
  const rolledBack = exitCode === 1 && outputs['rolled-back'] === 'true'
  return { exitCode: rolledBack ? 3 : log.includes('Input "') ? 2 : exitCode, outputs }
}

/** Runs an action as the command, and reads its outputs as the runner of that tongue would. */
function byCommand(runner: string): Perform {
  return async (action, inputs, cwd) => {
    const report = join(cwd, 'github-output')
    writeFileSync(report, '')
    const { exitCode, stderr, stdout } = await runCommand(
      [action, ...optionsOf(inputs), '--runner', runner, '--outputs', 'all.json'],
      {
        cwd,
        env: {
          GITHUB_OUTPUT: report,
          GITHUB_STATE: join(cwd, 'no'),
          GITHUB_STEP_SUMMARY: report.replace('output', 'summary'),
        },
      },
    )
    expect(stdout).toBe('')
    const all: Record<string, string> = JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))
    const given = Object.entries(all).filter(([, value]) => value !== '')
    const told = { github: parseVariables(readFileSync(report, 'utf8')), azure: azureOutputs(stderr) }[runner]
    if (told !== undefined) expect(told).toMatchObject(Object.fromEntries(given))
    return { exitCode, outputs: all }
  }
}

function azureOutputs(log: string): Record<string, string> {
  const lines = log.split('\n').filter((line) => line.startsWith('##vso[task.setvariable'))
  const commands = lines.map((line) => commandFromString(line))
  return Object.fromEntries(commands.map(({ properties, message }) => [properties.variable, message]))
}

/** Outputs that are another at every run: of them only whether there is one counts. */
const fleeting =
  /-id$|-file$|^(image|inspect|record|repository|started-at|ip-address|networks|ports?|url|deployments|stopped)$/

function steady(outputs: Record<string, string>, own: string): Record<string, string> {
  const given = Object.entries(outputs).filter(([, value]) => value !== '')
  return Object.fromEntries(
    given.map(([name, value]) => [name, fleeting.test(name) ? 'some' : value.replaceAll(own, 'OWN')]),
  )
}

const scenes: Record<string, (perform: Perform, folder: string) => Promise<Fate>> = {
  async 'resolve-tag'(perform, folder) {
    const { host } = await startServer((one, response) => serve(one, response, ['1.0.0', '1.2.0', '2.0.0']))
    const fate = await perform('resolve-tag', { image: `${host}/acme/web`, version: '^1.0' }, folder)
    return { ...fate, outputs: steady(fate.outputs, host), effect: fate.outputs.tag }
  },
  async run(perform, folder) {
    const name = ownDeployment(onTestFinished)
    const command = JSON.stringify(['echo done; exit 4'])
    const inputs = { image: shell(), name, command, pull: 'never', 'wait-for': 'exit', 'exit-codes': '4' }
    const fate = await perform('run', inputs, folder)
    return { ...fate, outputs: steady(fate.outputs, name), effect: inspect(name).State.ExitCode }
  },
  async 'deploy and roll back'(perform, folder) {
    const name = ownDeployment(onTestFinished)
    const own = { ...quick, name, pull: 'never', ports: '80' }
    const first = await perform('deploy', { ...own, image: versionImage('one') }, folder)
    const second = await perform(
      'deploy',
      { ...own, image: shell(), command: JSON.stringify(['exit 5']) },
      folder,
    )
    return {
      exitCode: second.exitCode,
      outputs: { ...steady(first.outputs, name), ...steady(second.outputs, name) },
      effect: [first.exitCode, ...deploymentState(name)],
    }
  },
  async rollback(perform, folder) {
    const name = ownDeployment(onTestFinished)
    const own = { ...quick, name, pull: 'never', 'keep-old': '1' }
    await perform('deploy', { ...own, image: versionImage('one') }, folder)
    await perform('deploy', { ...own, image: versionImage('two') }, folder)
    const fate = await perform('rollback', { name, 'stable-for': '50ms' }, folder)
    return { ...fate, outputs: steady(fate.outputs, name), effect: inspect(name).Config.Image }
  },
  async wait(perform, folder) {
    const name = ownDeployment(onTestFinished)
    docker('run', '-d', '--name', name, versionImage('one'))
    const fate = await perform('wait', { container: name, 'wait-tcp': '80', 'stable-for': '0s' }, folder)
    docker('rm', '-f', name)
    return { ...fate, outputs: steady(fate.outputs, name), effect: undefined }
  },
  async stop(perform, folder) {
    const name = ownDeployment(onTestFinished)
    docker('run', '-d', '--name', name, versionImage('one'))
    const fate = await perform('stop', { container: name, remove: 'true', timeout: '0s' }, folder)
    return { ...fate, outputs: steady(fate.outputs, name), effect: exists(name) }
  },
  async status(perform, folder) {
    const fate = await perform('status', { 'docker-host': 'tcp://127.0.0.1:9' }, folder)
    return { ...fate, outputs: steady(fate.outputs, '127.0.0.1'), effect: undefined }
  },
  async 'transform-config'(perform, folder) {
    writeFileSync(join(folder, 'a.json'), '{"a": 1}')
    const inputs = { 'config-file': 'a.json', 'config-variables': 'a=2' }
    const fate = await perform('transform-config', inputs, folder)
    return { ...fate, effect: readFileSync(join(folder, 'a.json'), 'utf8') }
  },
}

describe.each(Object.keys(scenes))('%s', (scene) => {
  const play = async (perform: Perform): Promise<Fate> => {
    const folder = mkdtempSync(join(tmpdir(), 'berth-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const fate = await scenes[scene]?.(perform, folder)
    if (fate === undefined) throw new Error(`${scene} is no scene`)
    return fate
  }

  test('comes to the same in every tongue as in a step on GitHub', async () => {
    const expected = await play(onGithub)
    for (const runner of ['github', 'gitlab', 'azure', 'plain'])
      expect(await play(byCommand(runner)), runner).toEqual(expected)
  })
})
