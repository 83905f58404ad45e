import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openProxy } from '../support/engine-proxy.js'
import { beginWait, forever, removeAtEnd, startScript as start, waitFor as wait } from '../support/gate.js'
import { docker } from '../support/images.js'

removeAtEnd()

const untilTouched = [
  '--health-cmd',
  'busybox test -e /ok',
  '--health-interval',
  '300ms',
  '--health-retries',
  '100',
]

describe.concurrent('an engine that is hard to talk to', () => {
  test('whose event stream is cut in mid-wait is asked again, and nothing is missed', async () => {
    await using proxy = await openProxy()
    const name = start(forever, ...untilTouched)
    const waiting = await beginWait(name, { 'docker-host': proxy.address })
    expect(proxy.cut(/\/events\?/)).toBe(1)
    await delay(300)
    docker('exec', name, '/bin/busybox', 'touch', '/ok')
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
    expect(proxy.calls.filter(({ path }) => path.includes('/events?')).length).toBe(2)
  })

  test('which is cut off while the container ends says so all the same', async () => {
    await using proxy = await openProxy()
    const name = start(forever)
    const waiting = await beginWait(name, { 'docker-host': proxy.address, 'stable-for': '10s' })
    await proxy.close()
    docker('kill', name)
    await proxy.reopen()
    const result = await waiting.result
    expect(result.errors[0]).toContain(`The container ${name} ended with exit code 137`)
  })

  test('which goes away for good ends the wait at once, with its address', async () => {
    await using proxy = await openProxy()
    const name = start(forever, ...untilTouched)
    const waiting = await beginWait(name, { 'docker-host': proxy.address })
    await proxy.close()
    const result = await waiting.result
    expect(result.exitCode).toBe(1)
    expect(result.errors).toHaveLength(1)
    expect(result.errors[0]).toContain(`The Docker engine at ${proxy.address}`)
    expect(result.errors[0]).toContain(name)
    expect(result.outputs).toMatchObject({ ready: 'false', 'container-name': name })
  })

  test('which resets a connection now and then is asked again', async () => {
    await using proxy = await openProxy()
    proxy.decide(({ path }, index) => (path.includes('/json') && index % 2 === 0 ? 'reset' : 'pass'))
    const name = start(`busybox sleep 1; busybox touch /ok; ${forever}`, ...untilTouched)
    expect((await wait(name, { 'docker-host': proxy.address })).outputs.ready).toBe('true')
  })

  test('which does not tell about itself is waited on all the same', async () => {
    await using proxy = await openProxy()
    proxy.decide(({ path }) => (path.endsWith('/info') ? 'swallow' : 'pass'))
    const name = start(forever)
    expect((await wait(name, { 'docker-host': proxy.address })).outputs.ready).toBe('true')
  })
})

describe.concurrent('a container that runs for long', () => {
  test('is stable at once', async () => {
    const name = start(forever)
    await delay(3000)
    const result = await wait(name, { 'stable-for': '2s' })
    expect(result.log).toMatch(/ready after \d+ms/)
    expect(result.outputs.ready).toBe('true')
  })

  test('is stable without any time to wait', async () => {
    const name = start(forever)
    await delay(3000)
    expect((await wait(name, { 'stable-for': '2s', 'wait-timeout': '0s' })).errors).toEqual([])
  })
})

describe.concurrent('what a container prints', () => {
  const commands = [
    '::error::from the container',
    '::set-output name=x::y',
    '::add-mask::e',
    '::save-state name=x::y',
    '::stop-commands::abc',
    '::group::g',
    '##[error]from the container',
    '##[add-mask]e',
    '##[set-output name=x]y',
    '##[group]g',
  ]

  test('can never act as a workflow command, in the log or in the summary', async () => {
    const script = `${commands.map((line) => `echo '${line}'; printf 'x\\r${line}\\n'`).join('; ')}; exit 1`
    const name = start(script)
    docker('wait', name)
    const { log, summary, errors } = await wait(name)
    expect(errors).toEqual([expect.stringContaining('ended with exit code 1')])
    const { token = '', inside = '' } =
      /^::stop-commands::(?<token>[0-9a-f]{32})\n(?<inside>[\s\S]*?)^::\k<token>::$/m.exec(log)?.groups ?? {}
    expect(token).not.toBe('')
    for (const command of commands) {
      expect(inside).toContain(`${name} | ${command}`)
      expect(log.replace(inside, '')).not.toContain(command)
      expect(summary).toContain(command)
    }
    expect(inside.split('\n').filter((line) => line !== '' && !line.startsWith(`${name} | `))).toEqual([])
  })

  test('cannot end the code block of the summary', async () => {
    const name = start("printf '```\\n</details><img src=x>\\n````\\n'; exit 1")
    docker('wait', name)
    expect((await wait(name)).summary).toContain('`````text\n```\n</details><img src=x>\n````\n`````\n')
  })

  test('in a health probe is quoted too', async () => {
    const check = ['--health-cmd', "echo '::error::probe'; exit 1", '--health-interval', '200ms']
    const name = start(forever, ...check, '--health-retries', '1')
    const { log, errors } = await wait(name)
    expect(errors).toHaveLength(1)
    expect(log).toContain(`${name} |   ::error::probe`)
  })

  test('is shown to its last lines only', async () => {
    const name = start('busybox seq 1 500; exit 1')
    docker('wait', name)
    const { log } = await wait(name, { 'logs-tail': '3' })
    expect(log.match(/ \| \d+$/gm)).toEqual([' | 498', ' | 499', ' | 500'])
  })

  test('may be much larger than the memory', async () => {
    const name = start(`busybox seq 1000000 1500000; echo ready; ${forever}`)
    const result = await wait(
      name,
      { 'wait-log': '^ready$', 'wait-timeout': '50s' },
      { env: { NODE_OPTIONS: '--max-old-space-size=16' } },
    )
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
  })
})

describe.concurrent('the end of a wait', () => {
  test('on cancellation comes in time, and the container stays as it is', async () => {
    const name = start(forever, ...untilTouched)
    const onLog = (log: string, child: { kill(signal: NodeJS.Signals): boolean }) =>
      log.includes('health starting') && child.kill('SIGINT')
    const result = await wait(name, {}, { onLog })
    expect(result.exitCode).toBe(1)
    expect(result.errors).toEqual(['The job was cancelled. Run it again when you are ready.'])
    expect(result.outputs).toMatchObject({ ready: 'false', status: 'running' })
    expect(docker('inspect', '-f', '{{.State.Status}}', name)).toBe('running')
  })

  test('with "on-unready: continue" passes the step and leaves the container as it is', async () => {
    const name = start('exit 3')
    docker('wait', name)
    const result = await wait(name, { 'on-unready': 'continue' })
    expect(result.exitCode).toBe(0)
    expect(result.errors).toEqual([])
    expect(result.warnings[0]).toContain('ended with exit code 3')
    expect(result.outputs).toMatchObject({ ready: 'false', 'exit-code': '3' })
    expect(docker('inspect', '-f', '{{.State.Status}}', name)).toBe('exited')
  })

  test('with "summary: false" writes none', async () => {
    const name = start('exit 3')
    expect((await wait(name, { summary: 'false' })).summary).toBe('')
  })

  test('without a container of that name fails', async () => {
    const result = await wait('gate-is-not-there')
    expect(result.errors).toEqual([
      'There is no container "gate-is-not-there" on this engine. Start it in an earlier step, or see "docker ps --all" for its name.',
    ])
    expect(result.outputs).toEqual({ ready: 'false' })
  })

  test('with mistakes in the inputs comes before anything is asked of the engine', async () => {
    await using proxy = await openProxy()
    const result = await wait('web', {
      'docker-host': proxy.address,
      'wait-for': 'exit',
      'wait-http': '8080/healthz',
      'wait-log': '(open',
      'wait-tcp': 'http',
    })
    expect(result.errors).toHaveLength(3)
    expect(result.errors.join('\n')).toContain(
      'Input "wait-log": line 1: "(open" is not a regular expression',
    )
    expect(result.errors.join('\n')).toContain('Input "wait-tcp": line 1: "http" is not a container port')
    expect(proxy.calls).toEqual([])
  })
})
