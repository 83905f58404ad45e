import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { Service } from '../../src/engine/api/services.js'
import { runAction } from './action.js'
import { buildImage } from './images.js'
import type { Swarm, SwarmNode } from './swarm.js'

/** A web server whose page says which version it is, and that stops at once; with a config file of the user `app`. */
export const page = (text: string) =>
  buildImage(
    'service',
    [
      `RUN ["/bin/sh", "-c", "echo ${text} > /index.html; busybox mkdir /app"]`,
      `RUN ["/bin/sh", "-c", "echo '{\\"Greeting\\": \\"from the image\\"}' > /app/appsettings.json; busybox chown 1234:5678 /app/appsettings.json; busybox chmod 640 /app/appsettings.json"]`,
      'USER app',
      'EXPOSE 8080',
      'STOPSIGNAL SIGKILL',
      'ENTRYPOINT ["/bin/busybox"]',
      'CMD ["httpd", "-f", "-p", "8080", "-h", "/"]',
    ].join('\n'),
  )

/** One that says why and ends with code 3. */
export const crashing = () =>
  buildImage('crashing', 'ENTRYPOINT ["/bin/sh", "-c", "echo the database is gone; exit 3"]')

/** One whose health check never passes. */
export const sick = () =>
  buildImage(
    'sick',
    'HEALTHCHECK --interval=200ms --timeout=1s --retries=1 CMD ["/bin/sh", "-c", "echo no queue; exit 1"]\nSTOPSIGNAL SIGKILL\nENTRYPOINT ["/bin/busybox"]\nCMD ["sleep", "1000"]',
  )

/** Pushes the versions that tests deploy: 1.0.0 and 1.1.0 run, 2.0.0 crashes, 3.0.0 is never healthy. */
export function pushVersions({ push }: Swarm): void {
  push(page('one'), 'web', '1.0.0')
  push(page('two'), 'web', '1.1.0')
  push(crashing(), 'web', '2.0.0')
  push(sick(), 'web', '3.0.0')
}

/** What a version that fails is deployed with: on a busy machine its end is not seen at once. */
export const patient = { 'update-monitor': '3s' }

/** What every deployment of a test is given. */
export function serviceInputs({ manager, registry }: Swarm): Record<string, string> {
  return {
    image: `${registry.host}/web`,
    insecure: 'true',
    'docker-host': manager.address,
    'update-monitor': '500ms',
    'wait-timeout': '60s',
  }
}

/** Runs the action against a cluster's manager, with inputs that are quick to pass. */
export function deployService(
  swarm: Swarm,
  inputs: Record<string, string>,
  options: Omit<NonNullable<Parameters<typeof runAction>[1]>, 'with'> = {},
) {
  return runAction('service', { with: { ...serviceInputs(swarm), ...inputs }, ...options })
}

/** Makes a service name; the service and its configs and secrets go when the test ends. */
export function ownService(swarm: Swarm): string {
  const name = `web-${randomBytes(3).toString('hex')}`
  onTestFinished(() => removeService(swarm, name))
  return name
}

/** Removes a service with its configs and secrets. */
export function removeService({ manager: { docker } }: Swarm, name: string): void {
  if (services(docker).includes(name)) docker('service', 'rm', name)
  for (const kind of ['config', 'secret']) {
    const ids = docker(kind, 'ls', '-q', '--filter', `label=berth.name=${name}`)
    for (const id of ids.split('\n').filter(Boolean)) docker(kind, 'rm', id)
  }
}

/** The names of the services of a cluster. */
export function services(docker: SwarmNode['docker']): string[] {
  return docker('service', 'ls', '--format', '{{.Name}}').split('\n').filter(Boolean)
}

/** What the manager itself says of a service. */
export function inspectService({ manager: { docker } }: Swarm, name: string): Service {
  return JSON.parse(docker('service', 'inspect', name))[0]
}

/** The names of the configs or secrets of a service. */
export function filesOf({ manager: { docker } }: Swarm, kind: 'config' | 'secret', name: string): string[] {
  const format = ['--format', '{{.Name}}']
  return docker(kind, 'ls', '--filter', `label=berth.name=${name}`, ...format)
    .split('\n')
    .filter(Boolean)
}

/** The ids of the containers that run for a service on a node. */
export function containersOf({ docker }: SwarmNode, name: string): string[] {
  const running = ['--filter', 'status=running', '--filter', `label=com.docker.swarm.service.name=${name}`]
  return docker('ps', '-q', '--no-trunc', ...running)
    .split('\n')
    .filter(Boolean)
}
