import { expect, test } from 'vitest'
import { stopOrder } from '../../../src/actions/stop/stop-order.js'

const one = (name: string, project?: string, dependsOn = '') => ({
  name,
  Config: {
    ...{ Image: 'sha256:0', User: '', Tty: false, Env: null, Cmd: null, Entrypoint: null },
    Labels:
      project === undefined
        ? null
        : {
            'com.docker.compose.project': project,
            'com.docker.compose.service': name,
            'com.docker.compose.depends_on': dependsOn,
          },
  },
})

const names = (waves: { name: string }[][]) => waves.map((wave) => wave.map(({ name }) => name))

test.each([
  ['nothing', [], []],
  ['containers of no project', [one('a'), one('b')], [['a', 'b']]],
  [
    'who depends on another, first',
    [
      one('db', 'shop'),
      one('api', 'shop', 'db:service_healthy:false'),
      one('web', 'shop', 'api:service_started:true,db:service_started:false'),
    ],
    [['web'], ['api'], ['db']],
  ],
  [
    'who depends on what is not stopped, at once',
    [one('web', 'shop', 'api:service_started:false')],
    [['web']],
  ],
  [
    'projects side by side, whose services have the same names',
    [one('db', 'a'), one('web', 'a', 'db:service_started:false'), one('db', 'b')],
    [['web', 'db'], ['db']],
  ],
  [
    'a circle, at once',
    [one('a', 'shop', 'b:service_started:false'), one('b', 'shop', 'a:service_started:false')],
    [['a', 'b']],
  ],
])('the order is: %s', (_what, containers, expected) => {
  expect(names(stopOrder(containers))).toEqual(expected)
})
