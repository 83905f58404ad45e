import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { runAction } from '../support/action.js'
import { inspect } from '../support/containers.js'
import { beginWait, forever, removeAtEnd, startScript as start, waitFor as wait } from '../support/gate.js'
import { docker } from '../support/images.js'

removeAtEnd()

/** A web server on port 80 that answers 503 until the file `/ready` is there, as a shell script. */
const slowWeb = [
  'busybox mkdir -p /www/cgi-bin',
  `echo '#!/bin/sh
if [ -e /ready ]; then echo "Status: 200 OK"; else echo "Status: 503 Service Unavailable"; fi
echo; echo "warming up"' > /www/cgi-bin/health`,
  'busybox chmod +x /www/cgi-bin/health',
  'exec busybox httpd -f -p 80 -h /www',
].join('\n')

describe.concurrent('wait-http', () => {
  test('passes when a published port that answered 503 answers 200', async () => {
    const name = start(slowWeb, '-p', '127.0.0.1::80')
    const answer = 'wait-http 80/cgi-bin/health: answered 503 Service Unavailable: warming up'
    const waiting = await beginWait(name, { 'wait-http': '80/cgi-bin/health' }, answer)
    docker('exec', name, '/bin/busybox', 'touch', '/ready')
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
  })

  test('shows the last answer when the time is over', async () => {
    const name = start('busybox httpd -p 80 -h /; exec busybox sleep 1000', '-p', '127.0.0.1::80')
    const result = await wait(name, { 'wait-http': '80/missing', 'wait-timeout': '1500ms' })
    expect(result.errors[0]).toContain(
      `The container ${name} was not ready within 1.5s: wait-http 80/missing: answered 404 Not Found`,
    )
    expect(result.summary).toContain('answered 404 Not Found')
  })

  test('reaches a port that is not published at the container’s own address', async () => {
    const name = start('busybox touch /up; exec busybox httpd -f -p 80 -h /')
    const result = await wait(name, { 'wait-http': '80/up' })
    expect(result.errors).toEqual([])
    expect(result.log).not.toContain('no health check')
    expect(result.outputs).toMatchObject({ ready: 'true', port: '' })
  })

  test('takes a redirect for an answer and does not follow it', async () => {
    let visits = 0
    const elsewhere = createServer((_request, response) => response.end(String(++visits)))
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done))
    const address = elsewhere.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const answer = `HTTP/1.1 302 Found\\r\\nLocation: http://127.0.0.1:${port}/\\r\\nContent-Length: 0\\r\\n\\r\\n`
    const name = start(`while :; do printf '${answer}' | busybox nc -l -p 80; done`, '-p', '127.0.0.1::80')
    const result = await wait(name, { 'wait-http': '80/' })
    elsewhere.close()
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
    expect(visits).toBe(0)
  })

  test('cannot pass where nothing of the container can be reached, and says how to change that', async () => {
    const name = start(forever, '--network', 'none')
    const result = await wait(name, { 'wait-http': '8080/healthz' })
    expect(result.errors).toEqual([
      'wait-http 8080/healthz can never pass: its port 8080 is not published, and it has no address of its own. Publish it, for example with "ports: 8080".',
    ])
  })

  test('uses the network of the container whose network it is', async () => {
    const owner = start(forever, '-p', '127.0.0.1::80')
    const name = start(
      'busybox touch /up; exec busybox httpd -f -p 80 -h /',
      '--network',
      `container:${owner}`,
    )
    expect((await wait(name, { 'wait-http': '80/up' })).outputs.ready).toBe('true')
  })

  test('asks again after a restart', async () => {
    const script =
      'busybox touch /up; if [ -e /again ]; then exec busybox sleep 1000; fi; exec busybox httpd -f -p 80 -h /'
    const name = start(script, '-p', '127.0.0.1::80')
    const inputs = { 'wait-http': '80/up', 'wait-log': 'never', 'wait-timeout': '8s' }
    const waiting = await beginWait(name, inputs, 'wait-http 80/up: answered 200')
    docker('exec', name, '/bin/busybox', 'touch', '/again')
    docker('restart', '-t', '0', name)
    const result = await waiting.result
    expect(result.outputs.ready).toBe('false')
    expect(result.errors[0]).toContain('wait-http 80/up: closes the connection at once')
  })
})

describe.concurrent('wait-tcp', () => {
  test('passes when the application listens, not when Docker’s proxy does', async () => {
    const script =
      'until [ -e /told ]; do busybox sleep 0.1; done; while :; do busybox nc -l -p 5432 -e busybox cat; done'
    const name = start(script, '-p', '127.0.0.1::5432')
    const refusal = 'wait-tcp 5432: closes the connection at once'
    const waiting = await beginWait(name, { 'wait-tcp': '5432' }, refusal)
    docker('exec', name, '/bin/busybox', 'touch', '/told')
    const result = await waiting.result
    expect(result.errors).toEqual([])
    expect(result.log).toContain(refusal)
  })

  test('passes on a server that speaks first and hangs up', async () => {
    const name = start('while :; do echo hello | busybox nc -l -p 13; done', '-p', '127.0.0.1::13')
    expect((await wait(name, { 'wait-tcp': '13' })).outputs.ready).toBe('true')
  })

  test('names the port that nobody listens on', async () => {
    const name = start(forever, '-p', '127.0.0.1::5432')
    const result = await wait(name, { 'wait-tcp': '5432', 'wait-timeout': '1s' })
    expect(result.errors[0]).toContain('wait-tcp 5432: closes the connection at once')
  })
})

describe.concurrent('wait-log', () => {
  test('finds a line on standard error that came in two pieces', async () => {
    const name = start(`printf 'listening on ' >&2; busybox sleep 1; echo 'port 8080' >&2; ${forever}`)
    const result = await wait(name, { 'wait-log': '^listening on port \\d+$' })
    expect(result.errors).toEqual([])
    expect(result.outputs.ready).toBe('true')
  })

  test('finds a match at the end of a line of a megabyte, which the engine sends in many pieces', async () => {
    const name = start(`busybox head -c 1000000 /dev/zero | busybox tr '\\0' x; echo ' needle'; ${forever}`)
    expect((await wait(name, { 'wait-log': 'x needle$' })).outputs.ready).toBe('true')
  })

  test('wants every pattern, in any order, on either stream', async () => {
    const name = start(`echo two; echo one >&2; ${forever}`)
    expect((await wait(name, { 'wait-log': 'one\ntwo' })).outputs.ready).toBe('true')
  })

  test('wants as many lines as a pattern is written times', async () => {
    const name = start(`echo ready; until [ -e /up ]; do busybox sleep 0.1; done; echo ready; ${forever}`)
    const twice = { 'wait-log': 'ready\nready' }
    const early = await wait(name, { ...twice, 'wait-timeout': '1s' })
    docker('exec', name, 'busybox', 'touch', '/up')
    expect(early.errors[0]).toContain('wait-log: fewer than 2 lines match "ready"')
    expect((await wait(name, twice)).outputs.ready).toBe('true')
    const thrice = await wait(name, { 'wait-log': 'ready\nready\nready', 'wait-timeout': '1s' })
    expect(thrice.outputs.ready).toBe('false')
    expect(thrice.errors[0]).toContain('wait-log: fewer than 3 lines match "ready"')
  })

  test('names the patterns that no line matched', async () => {
    const name = start(`echo one; ${forever}`)
    const result = await wait(name, { 'wait-log': 'one\ntwo', 'wait-timeout': '1s' })
    expect(result.errors[0]).toContain('wait-log: no line matches "two"')
  })

  test('reads the raw log of a terminal, colours apart', async () => {
    const name = start(`printf '\\033[32mready\\033[0m to serve\\n'; ${forever}`, '-t')
    expect((await wait(name, { 'wait-log': '^ready to serve$' })).outputs.ready).toBe('true')
  })

  test('does not count what a run before the last restart said', async () => {
    const name = start(
      `busybox mkdir /once && echo ready && busybox sleep 1 && exit 1; ${forever}`,
      '--restart',
      'always',
    )
    const result = await wait(name, { 'wait-log': 'ready', 'stable-for': '2s', 'wait-timeout': '4s' })
    expect(result.errors[0]).toContain('wait-log: no line matches "ready"')
  })

  test('cannot pass where the engine keeps no log', async () => {
    const name = start(forever, '--log-driver', 'none')
    const result = await wait(name, { 'wait-log': 'ready' })
    expect(result.errors[0]).toContain('wait-log can never pass: the engine keeps no log that can be read')
  })

  test('is as quick on a pattern that other engines would never finish', async () => {
    const name = start(`busybox head -c 100000 /dev/zero | busybox tr '\\0' a; echo b; echo done; ${forever}`)
    expect((await wait(name, { 'wait-log': '^(a+)+$\ndone', 'wait-timeout': '2s' })).errors[0]).toContain(
      'no line matches "^(a+)+$"',
    )
  })
})

describe.concurrent('wait-for: exit', () => {
  test('passes on a code that counts as success, with the log', async () => {
    const name = start('busybox sleep 1; echo migrated; exit 3')
    const result = await wait(name, { 'wait-for': 'exit', 'exit-codes': '0\n3' })
    expect(result.errors).toEqual([])
    expect(result.outputs).toMatchObject({ ready: 'true', 'exit-code': '3', status: 'exited' })
    expect(result.log).toContain(`${name}: ended with exit code 3 after `)
    expect(result.log).toContain(`${name} | migrated`)
  })

  test('prints the log while it is written, and after a failure not again', async () => {
    const name = start('echo first; until [ -e /go ]; do busybox sleep 0.1; done; echo last; exit 4')
    let isLive = false
    const result = await runAction('wait', {
      with: { container: name, 'wait-for': 'exit' },
      onLog: (log) => {
        if (!log.includes(`${name} | first\n`)) return false
        isLive = inspect(name).State.Running
        docker('exec', name, '/bin/busybox', 'touch', '/go')
        return true
      },
    })
    expect(isLive).toBe(true)
    expect(result.log.split('\n').filter((line) => line.startsWith(`${name} | `))).toEqual([
      `${name} | first`,
      `${name} | last`,
    ])
    expect(result.summary).toContain('last')
  })

  test('prints 10,000 lines of the log, each once though it restarts, and says how many there are more', async () => {
    const name = start('busybox seq 1 5002; exit 1', '--restart', 'on-failure:1')
    const { log } = await wait(name, { 'wait-for': 'exit' })
    const lines = log.split('\n').filter((line) => line.startsWith(`${name} | `))
    expect(lines).toHaveLength(10_000)
    expect(lines.at(5001)).toBe(`${name} | 5002`)
    expect(lines.at(-1)).toBe(`${name} | 4998`)
    expect(log).toContain(`Log of ${name}: 4 more lines were left out; "docker logs" has them\n`)
  })

  test('fails on any other code', async () => {
    const name = start('busybox sleep 0.5; exit 4')
    const result = await wait(name, { 'wait-for': 'exit', 'exit-codes': '0\n3' })
    expect(result.errors).toEqual([
      `The container ${name} ended with exit code 4; success would be 0 or 3. Read its log; if the code means success, add it to "exit-codes".`,
    ])
    expect(result.outputs).toMatchObject({ ready: 'false', 'exit-code': '4' })
  })

  test('ends at the exit that the restart policy does not answer', async () => {
    const script = 'n=$(busybox cat /n); echo $((n+1)) > /n; [ "$n" = 4 ]'
    const name = start(script, '--restart', 'on-failure')
    const result = await wait(name, { 'wait-for': 'exit' })
    expect(result.errors).toEqual([])
    expect(result.outputs).toMatchObject({ ready: 'true', 'exit-code': '0' })
  })

  test('knows the code of a container that removed itself', async () => {
    const name = start('busybox sleep 2; exit 0', '--rm')
    const { outputs, summary, log } = await wait(name, { 'wait-for': 'exit' })
    expect(outputs).toMatchObject({ ready: 'true', status: 'exited', 'exit-code': '0' })
    expect(summary).toContain(`### ✅ ${name}: ended and was removed`)
    expect(log).toContain(`Log of ${name}: empty\n`)
  })

  test('and a log line that never came', async () => {
    const name = start('busybox sleep 0.5; echo half done')
    const result = await wait(name, { 'wait-for': 'exit', 'wait-log': '^done' })
    expect(result.errors[0]).toContain(
      `${name} ended with exit code 0, but wait-log: no line matches "^done"`,
    )
  })

  test('and a log line that came last', async () => {
    const name = start('busybox sleep 0.5; echo done')
    expect((await wait(name, { 'wait-for': 'exit', 'wait-log': '^done' })).outputs.ready).toBe('true')
  })

  test('is refused for a container that the engine starts again for ever', async () => {
    const name = start(forever, '--restart', 'always')
    const result = await wait(name, { 'wait-for': 'exit' })
    expect(result.errors[0]).toContain('has the restart policy "always", so it never ends by itself')
  })
})
