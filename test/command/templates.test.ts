import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { berth } from '../support/command.js'
import { inspect } from '../support/containers.js'
import { ownDeployment } from '../support/deployment.js'
import { web } from '../support/images.js'

const own = `${process.execPath} ${berth}`
const quickly = '--pull never --stable-for 0s --ports 80 --wait-http 80/'

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'berth-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** Runs lines of a script as an agent does, and returns both streams. */
async function runScript(script: string, cwd: string, env: Record<string, string>) {
  const given = { PATH: process.env.PATH, HOME: cwd, ...env }
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], { cwd, env: given })
  return stdout + stderr
}

test('the step of the Azure template deploys, and sets output variables', async () => {
  const name = ownDeployment(onTestFinished)
  const { parameters, steps } = parse(readFileSync('ci/azure/deploy.yml', 'utf8'))
  const defaults = parameters.map((one: { name: string; default?: string }) => [one.name, one.default ?? ''])
  const values: Record<string, string> = {
    ...Object.fromEntries(defaults),
    image: web(),
    name,
    options: quickly,
    berth: own,
  }
  const fill = (text: string) =>
    text.replace(
      /\$\{\{ parameters\.(\w+) \}\}/g,
      (_, parameter: string) => values[parameter] ?? `no ${parameter}`,
    )
  const step = steps.find((one: object) => 'bash' in one)
  const { '${{ each variable in parameters.env }}': _each, ...env } = step.env
  const filled = Object.fromEntries(Object.entries<string>(env).map(([key, text]) => [key, fill(text)]))
  const log = await runScript(fill(step.bash), ownFolder(), { TF_BUILD: 'True', ...filled })
  const commands = log
    .split('\n')
    .filter((line) => line.startsWith('##vso['))
    .map(commandFromString)
  const told = (variable: string) =>
    commands.filter(({ properties }) => properties.variable === variable).at(-1)?.message ?? ''
  expect(told('ready')).toBe('true')
  expect(told('container-id')).toBe(inspect(name).Id)
  expect((await fetch(told('url'))).status).toBe(200)
})

test('the stages of the Jenkinsfile deploy, and go on with the outputs', async () => {
  const name = ownDeployment(onTestFinished)
  const folder = ownFolder()
  const steps = [...readFileSync('ci/jenkins/Jenkinsfile', 'utf8').matchAll(/\bsh '([^']+)'/g)]
  const env = { JENKINS_URL: 'https://jenkins.example.com', JOB_NAME: 'web', BUILD_NUMBER: '7' }
  let log = ''
  for (const [, step = ''] of steps) {
    const script = step
      .replace('npx --yes @OWNER/berth', own)
      .replace('--ports 8080:8080 --wait-http 8080/healthz', quickly)
      .replace('$URL/healthz', '$URL')
    const inputs = { BERTH_IMAGE: web(), BERTH_VERSION: '', BERTH_NAME: name }
    log += await runScript(script, folder, { ...env, ...inputs })
  }
  expect(steps).toHaveLength(2)
  expect(log).toContain('hello')
  expect(inspect(name).Config.Labels).toMatchObject({ 'berth.workflow': 'web', 'berth.run-id': '7' })
})
