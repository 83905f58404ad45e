import { expect, test } from 'vitest'
import type { Engine } from '../../src/engine/transport/docker.js'
import type { ContainerInputs } from '../../src/inputs/container.js'
import { checkForEngine } from '../../src/inputs/engine-rules.js'
import { mistakesOf } from '../support/mistakes.js'

const nothing = {
  volumes: [],
  secrets: new Map(),
  readOnly: false,
  tmpfs: [],
  capAdd: [],
  capDrop: [],
  init: false,
  health: {},
}

function mistakesOn(os: string, given: Partial<ContainerInputs>): string[] {
  const container = { ...nothing, ...given } as unknown as ContainerInputs
  const config = { workspace: { folder: '/work', temp: undefined } }
  return mistakesOf(() => checkForEngine({ os } as Engine, { container, config }))
}

const secrets = (...names: string[]) => ({ secrets: new Map(names.map((name) => [name, 'x'])) })

test.each<[string, Partial<ContainerInputs>]>([
  ['linux', { readOnly: true, tmpfs: ['/tmp'], capAdd: ['NET_ADMIN'], capDrop: ['ALL'], init: true }],
  ['linux', { isolation: 'default' }],
  ['linux', secrets('con', 'Token', 'token')],
  ['windows', { isolation: 'hyperv' }],
  ['windows', secrets('console', 'com', 'com10', 'token')],
])('an engine of %s takes %j', (os, given) => {
  expect(mistakesOn(os, given)).toEqual([])
})

const onlyFile = 'is no name of a file on Windows'

test.each<[string, Partial<ContainerInputs>, string[]]>([
  [
    'linux',
    { isolation: 'process' },
    ['Input "isolation": only Windows containers have one, and this engine runs linux containers'],
  ],
  ['windows', { readOnly: true }, ['Windows containers have nothing like "read-only"']],
  [
    'windows',
    { tmpfs: ['/tmp'], capAdd: ['NET_ADMIN'], capDrop: ['ALL'], init: true },
    ['Windows containers have nothing like "tmpfs", "cap-add", "cap-drop", "init"'],
  ],
  ['windows', secrets('con'), [`Input "secrets": con ${onlyFile}`]],
  ['windows', secrets('NUL.txt'), [`Input "secrets": NUL.txt ${onlyFile}`]],
  ['windows', secrets('lpt1'), [`Input "secrets": lpt1 ${onlyFile}`]],
  ['windows', secrets('token.'), [`Input "secrets": token. ${onlyFile}`]],
  [
    'windows',
    secrets('Token', 'token'),
    ['Input "secrets": token is there in another case too, and both are one file on Windows'],
  ],
  [
    'windows',
    { init: true, ...secrets('aux') },
    ['Windows containers have nothing like "init"', `Input "secrets": aux ${onlyFile}`],
  ],
])('an engine of %s refuses %j, all at once', (os, given, problems) => {
  expect(mistakesOn(os, given)).toEqual(problems)
})
