import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { forever, gateName, removeAtEnd, startScript } from '../support/gate.js'
import { docker, shell } from '../support/images.js'
import { openRewritingProxy } from '../support/rewriting-proxy.js'

removeAtEnd()

const quick = { 'stable-for': '50ms', 'wait-timeout': '20s' }
const own: Record<string, () => Record<string, string>> = {
  run: () => ({ image: shell(), name: gateName(), command: `["${forever}"]`, ...quick }),
  deploy: () => ({ image: shell(), name: gateName(), command: `["${forever}"]`, 'keep-old': '0', ...quick }),
  wait: () => ({ container: startScript(forever), ...quick }),
  stop: () => ({ container: startScript(forever), timeout: '0s' }),
  status: () => {
    const name = gateName()
    docker(
      'create',
      '--name',
      name,
      '--label',
      'berth.action=deploy',
      '--label',
      `berth.name=${name}`,
      '--label',
      'berth.step=an-earlier-one',
      shell(),
      'true',
    )
    return { label: `berth.name=${name}` }
  },
  'transform-config': () => {
    const name = gateName()
    docker('create', '--name', name, shell(), 'true')
    return { container: name, 'config-file': '/etc/passwd', 'config-variables': 'a=1' }
  },
}

/** Sets what an engine may leave out to `null`, at every depth. */
function withNulls(value: Record<string, unknown>): Record<string, unknown> {
  const { State, Config, HostConfig, ...rest } = value
  if (typeof State !== 'object') return { ...rest, ...(Config !== undefined && { Config: null }) }
  return {
    ...rest,
    State: { ...State, Health: null, Error: null, FinishedAt: null },
    Config: { ...(Config as object), Healthcheck: null, ExposedPorts: null, Volumes: null, Env: null },
    HostConfig: {
      ...(HostConfig as object),
      RestartPolicy: null,
      PortBindings: null,
      Tmpfs: null,
      Binds: null,
    },
    Mounts: null,
    NetworkSettings: null,
    Args: null,
    GraphDriver: null,
  }
}

describe('where the engine answers null', () => {
  test.each(Object.keys(own))('for what may be missing, %s goes on as without it', async (action) => {
    const address = await openRewritingProxy(withNulls)
    const { log, errors } = await runAction(action, { with: { ...own[action]?.(), 'docker-host': address } })
    expect(log).not.toContain('bug of Berth')
    expect(log).not.toMatch(/TypeError|undefined/)
    if (action !== 'transform-config') expect(errors).toEqual([])
  })

  test.each(Object.keys(own))('for the state, %s says of which call', async (action) => {
    const address = await openRewritingProxy((value) =>
      'State' in value ? { ...value, State: null } : value,
    )
    const { log, errors } = await runAction(action, { with: { ...own[action]?.(), 'docker-host': address } })
    expect(log).not.toContain('bug of Berth')
    expect(log).not.toMatch(/TypeError/)
    // An engine that cannot be read stands among the others as one that is silent.
    const told = action === 'status' ? log : (errors[0] ?? '')
    expect(told).toMatch(/The engine’s answer to GET \S+\/json cannot be used: State\.Status is missing/)
  })
})
