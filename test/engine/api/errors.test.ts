import { expect, test } from 'vitest'
import { explainRefusal } from '../../../src/engine/api/errors.js'
import { EngineError } from '../../../src/engine/transport/docker.js'

const network =
  'failed to set up container networking: driver failed programming external connectivity on endpoint web (9155b7):'
const runc =
  'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init:'
const podman = 'runc: runc create failed: unable to start container process: error during container init:'
const image = 'image with reference acme/web:1'

/** What engines were seen to say, word for word. */
test.each([
  [
    'Docker 28',
    `${network} Bind for 0.0.0.0:8080 failed: port is already allocated`,
    '0.0.0.0:8080 is in use',
  ],
  [
    'Docker 28',
    `${network} failed to bind host port for 127.0.0.1:8081:172.17.0.2:80/tcp: address already in use`,
    'The host port 127.0.0.1:8081 is in use',
  ],
  [
    'Podman 5.8',
    'cannot listen on the TCP port: listen tcp4 127.0.0.1:8081: bind: address already in use',
    'The host port 127.0.0.1:8081 is in use',
  ],
  [
    'Docker 20',
    `${image} was found but does not match the specified platform: wanted linux/s390x, actual: linux/amd64`,
    'acme/web:1 is an image for linux/amd64, not for linux/s390x',
  ],
  [
    'Docker 28',
    `${image} was found but its platform (linux/amd64) does not match the specified platform (linux/s390x)`,
    'acme/web:1 is an image for linux/amd64, not for linux/s390x',
  ],
  [
    'the containerd store',
    `${image} was found but does not provide the specified platform (linux/s390x)`,
    'acme/web:1 is no image for linux/s390x',
  ],
  ['runc 1.3', `${runc} exec: "/etc": is a directory: permission denied`, '"/etc" is a folder in the image'],
  [
    'Podman 5.8',
    `${podman} exec: "/etc": is a directory: OCI runtime error`,
    '"/etc" is a folder in the image',
  ],
  ['runc 1.3', `${runc} exec: "/nope": stat /nope: no such file or directory`, '"/nope" is not in the image'],
  ['runc 1.3', `${runc} exec: "/etc/passwd": permission denied`, '"/etc/passwd" is not executable'],
  ['Docker 28', 'Cannot mkdir: /etc/passwd is not a directory', 'cannot start in /etc/passwd'],
  [
    'Podman 5.8',
    'workdir "/etc/passwd" exists on container 2c1663986dae, but is not a directory',
    'cannot start in /etc/passwd',
  ],
])('%s: %s', (_engine, said, meant) => {
  const thrown = new EngineError(`The engine answered 500: ${said}`, 'Correct what it names', 500)
  expect(explainRefusal(thrown)).toMatchObject({ problem: expect.stringContaining(meant) })
})
