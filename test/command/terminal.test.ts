import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { berth, runCommand } from '../support/command.js'
import { ownName } from '../support/containers.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { docker, web } from '../support/images.js'

/** Runs the command in a pseudo terminal, and returns all that came to it; `onScreen` sees it grow. */
async function inTerminal(
  args: readonly string[],
  {
    env = {},
    onScreen,
  }: { env?: Record<string, string>; onScreen?: (screen: string, type: (keys: string) => void) => void } = {},
) {
  const command = [process.execPath, berth, ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ')
  const child = spawn('script', ['-qec', `stty cols 100; exec ${command}`, '/dev/null'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', ...env },
  })
  let screen = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    screen += chunk
    onScreen?.(screen, (keys) => child.stdin.write(keys))
  })
  const isOver = new Promise((done) => child.once('close', done))
  onTestFinished(() => void child.kill())
  const exitCode = await isOver
  return { exitCode, screen }
}

/** What a person sees when it is over: a line that was drawn over is gone. */
function lastSeen(screen: string): string {
  return stripVTControlCharacters(screen.replace(/[^\n]*\r\x1b\[2K/g, ''))
}

const waiting = (name: string) => [
  ...[
    'run',
    `--name=${name}`,
    `--image=${web()}`,
    '--pull=never',
    '--wait-http=80/never',
    '--wait-timeout=3s',
  ],
  ...['--stop-timeout=0s', '--logs-tail=0'],
]

test('the gate is one line that lives, with since when, and is gone when it is over', async () => {
  const { exitCode, screen } = await inTerminal(waiting(ownName()))
  expect(exitCode).toBe(1)
  expect(screen).toMatch(/\r\x1b\[2K\S+: running, wait-http 80\/never: [^\n]* · [12] s/)
  expect(lastSeen(screen)).not.toMatch(/ · \d s/)
  expect(screen).toContain('\x1b[1m\x1b[31mError:')
})

test('NO_COLOR takes the colours away', async () => {
  const { screen } = await inTerminal(['run', '--image', 'a b'], { env: { NO_COLOR: '1' } })
  expect(screen).toMatch(/^Error: /)
})

test('Ctrl-C takes back what was begun, and says so', async () => {
  const name = ownDeployment(onTestFinished)
  let isPressed = false
  const { exitCode, screen } = await inTerminal(waiting(name), {
    onScreen(seen, type) {
      if (isPressed || !seen.includes('wait-http')) return
      isPressed = true
      type('\x03')
    },
  })
  expect(exitCode).toBe(130)
  expect(lastSeen(screen)).toContain('Interrupted: what was begun is taken back')
  expect(docker('ps', '-aq', '--filter', `name=${name}`)).toBe('')
})

test('the status that is watched is drawn anew when a deployment changes', async () => {
  const name = ownDeployment(onTestFinished)
  const pictures = (screen: string) => screen.split('\x1b[H\x1b[2J').length
  let step = 0
  const { exitCode, screen } = await inTerminal(['status', '--watch'], {
    async onScreen(seen, type) {
      if (step === 0 && /✅|⚠️/u.test(seen)) {
        step = 1
        await delay(1000)
        const inputs = { ...quick, name, image: versionImage('one'), pull: 'never' }
        const options = Object.entries(inputs).map(([input, value]) => `--${input}=${value}`)
        await runCommand(['deploy', ...options])
      } else if (step === 1 && pictures(seen) > 1 && seen.includes(name)) {
        step = 2
        type('\x03')
      }
    },
  })
  expect(exitCode).toBe(0)
  expect(screen.split('\x1b[H\x1b[2J')[0]).not.toContain(name)
})
