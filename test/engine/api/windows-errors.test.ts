import { expect, test } from 'vitest'
import { explainRefusal } from '../../../src/engine/api/errors.js'
import { EngineError } from '../../../src/engine/transport/docker.js'

const id = '8c2f'.repeat(16)
const endpoint =
  'failed to create endpoint web on network nat: failed during hnsCallRawResponse: hnsCall failed in Win32:'
const process = `container ${id} encountered an error during hcs::System::CreateProcess: failure in a Windows system call:`
const details =
  '\n[Event Detail:  Provider: 00000000-0000-0000-0000-000000000000] extra info: {"CommandLine":"web --key hunter2","WorkingDirectory":"C:\\\\"}'

test.each([
  [
    `${endpoint} The process cannot access the file because it is being used by another process. (0x20)`,
    'A host port that the container publishes is in use',
    'Stop what uses it',
  ],
  [
    `${endpoint} O arquivo já está sendo usado por outro processo. (0x20)`,
    'A host port that the container publishes is in use',
    'Stop what uses it',
  ],
  [
    'failed to create endpoint web on network nat: HNS failed with error : The process cannot access the file because it is being used by another process.',
    'A host port that the container publishes is in use',
    'Stop what uses it',
  ],
  [
    `${endpoint} An attempt was made to access a socket in a way forbidden by its access permissions. (0x271d)`,
    'one that Windows keeps for itself',
    'Publish another one',
  ],
  [
    `${process} The system cannot find the file specified. (0x2)${details}`,
    'its program is not in the image',
    'Correct "command" or "entrypoint"',
  ],
  [
    `hcs::System::CreateProcess ${id}: The system cannot find the file specified.: unknown`,
    'its program is not in the image',
    'Correct "command" or "entrypoint"',
  ],
  [`${process} The directory name is invalid. (0x10b)`, 'in its working directory', 'Correct "workdir"'],
  [`${process} Access is denied. (0x5)`, 'its user may not run its program', 'Set "user"'],
  [
    `${process} The user name or password is incorrect. (0x52e)`,
    'does not exist in the image',
    'Correct "user"',
  ],
  [
    `hcs::CreateComputeSystem ${id}: The container operating system does not match the host operating system.`,
    'its image is for another build of Windows',
    'set "isolation: hyperv"',
  ],
  [
    `container ${id} encountered an error during CreateContainer: failure in a Windows system call: Das Betriebssystem passt nicht. (0xc0370101)`,
    'its image is for another build of Windows',
    'set "isolation: hyperv"',
  ],
  [
    `hcs::CreateComputeSystem ${id}: The virtual machine could not be started because a required feature is not installed.`,
    'has no Hyper-V',
    'Set "isolation: process"',
  ],
  [
    'invalid mount config for type "bind": source path must be a directory',
    'Windows mounts folders only',
    'Mount the folder',
  ],
])('%s has a cause and a remedy', (said, problem, remedy) => {
  const error = new EngineError(`The engine answered 500: ${said}`, 'See the engine’s log', 500)
  const explained = explainRefusal(error)
  expect(explained).toMatchObject({
    problem: expect.stringContaining(problem),
    remedy: expect.stringContaining(remedy),
  })
  expect(String(explained)).not.toContain('hunter2')
})
