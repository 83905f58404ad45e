import { inspect, labelled, ownName } from './containers.js'
import { buildImage, docker } from './images.js'

/** A web server whose page says which version it is; it stops at once. */
export function versionImage(text: string): string {
  return buildImage(
    'version',
    `RUN ["/bin/sh", "-c", "echo ${text} > /index.html"]\nEXPOSE 80\nSTOPSIGNAL SIGKILL\nENTRYPOINT ["/bin/busybox"]\nCMD ["httpd", "-f", "-p", "80", "-h", "/"]`,
  )
}

/** What the engine has of a deployment, by name, each with whether it runs; ids are told apart. */
export function deploymentState(name: string): string[] {
  return labelled(`berth.name=${name}`)
    .map((id) => inspect(id))
    .map(({ Name, State }) => `${Name.slice(1).replace(name, 'NAME')} ${State.Status}`)
    .toSorted()
}

/** Inputs of a deployment that is quick to pass its gate. */
export const quick = { 'stable-for': '50ms', 'wait-for': 'running', 'stop-timeout': '0s', 'keep-old': '0' }

/** Makes a deployment name; all its containers, kept ones too, go when the test ends. */
export function ownDeployment(onFinished: (work: () => void) => void): string {
  const name = ownName('deploy', onFinished)
  onFinished(() => {
    for (const id of labelled(`berth.name=${name}`)) docker('rm', '-f', '-v', id)
    const notes = ['--filter', 'label=berth.release', '--filter', `label=berth.name=${name}`]
    for (const volume of docker('volume', 'ls', '-q', ...notes)
      .split('\n')
      .filter(Boolean))
      docker('volume', 'rm', volume)
  })
  return name
}
