import { readFileSync } from 'node:fs'
import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js'
import { describe, expect, test } from 'vitest'
import { azure } from '../../../src/platform/tongues/azure.js'
import { gitlab } from '../../../src/platform/tongues/gitlab.js'
import { plain } from '../../../src/platform/tongues/plain.js'
import { speak } from '../../../src/platform/tongues/speak.js'
import type { Tongue } from '../../../src/platform/tongues/tongue.js'

const place = { file: 'deploy/Web.config', line: 3, column: 5 }
const inContainer = { file: '/app/Web.config', line: 3 }
const silent = new AbortController().signal

function hear(tongue: Tongue) {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const edge = speak(tongue, { cancelled: silent, print, progress: print, temp: undefined })
  return { edge, lines }
}

describe('what each tongue prints', () => {
  test('plain', async () => {
    const { edge, lines } = hear(plain(false))
    edge.notice('all is well')
    edge.warning('50% full', place)
    edge.error('no such key', place)
    edge.error('no such key', inContainer)
    await edge.group('Pull web', async () => edge.progress('1 of 2 layers'))
    edge.mask('a-secret-of-plain')
    edge.info('it is a-secret-of-plain')
    edge.setOutput('url', 'http://127.0.0.1:80')
    edge.summarize('### ✅ web\n\n| Image | <code>a&#42;</code> |\n| :--- | :--- |\n| State | running |\n')
    expect(lines).toEqual([
      'Note: all is well',
      'Warning: deploy/Web.config:3:5: 50% full',
      'Error: deploy/Web.config:3:5: no such key',
      'Error: no such key',
      'Pull web',
      '1 of 2 layers',
      'it is ***',
      '✅ web\n\n  Image  a*\n  State  running',
    ])
  })

  test('plain, with colours', () => {
    const { edge, lines } = hear(plain(true))
    edge.warning('50% full')
    expect(lines).toEqual(['\x1b[1m\x1b[33mWarning:\x1b[39m\x1b[22m 50% full'])
  })

  test('GitLab', async () => {
    const { edge, lines } = hear(gitlab(false, () => 1_700_000_000_999))
    edge.notice('all is well')
    edge.error('no such key', place)
    await edge.group('Pull web', async () => edge.progress('1 of 2 layers'))
    edge.mask('a-secret-of-gitlab')
    edge.info('it is a-secret-of-gitlab')
    edge.setOutput('url', 'http://127.0.0.1:80')
    const section = `berth_${process.pid}_1`
    expect(lines).toEqual([
      'Note: all is well',
      'Error: deploy/Web.config:3:5: no such key',
      `\x1b[0Ksection_start:1700000000:${section}\r\x1b[0KPull web`,
      '1 of 2 layers',
      `\x1b[0Ksection_end:1700000000:${section}\r\x1b[0K`,
      'it is ***',
    ])
  })

  test('Azure Pipelines, as its own library reads it', async () => {
    const { edge, lines } = hear(azure())
    edge.notice('all is well')
    edge.warning('50% full;\nreally]', { file: 'a;b]/Web.config', line: 3, column: 5 })
    edge.error('no such key', inContainer)
    await edge.group('Pull web', async () => edge.progress('1 of 2 layers'))
    edge.mask('a-secret-of-azure')
    edge.setOutput('ports', '{"80/tcp":1}')
    edge.summarize('### ✅ web\n')
    const [notice, warning = '', error = '', start, progress, end, ...others] = lines
    const masks = others.filter((line) => line.includes('setsecret')).map(commandFromString)
    const output = others.find((line) => line.includes('setvariable')) ?? ''
    const summary = lines.at(-1) ?? ''
    expect([notice, start, progress, end]).toEqual([
      '##[section]all is well',
      '##[group]Pull web',
      '1 of 2 layers',
      '##[endgroup]',
    ])
    expect(commandFromString(warning)).toMatchObject({
      command: 'task.logissue',
      properties: { type: 'warning', sourcepath: 'a;b]/Web.config', linenumber: '3', columnnumber: '5' },
      message: '50% full;\nreally]',
    })
    expect(commandFromString(error)).toMatchObject({
      command: 'task.logissue',
      properties: { type: 'error' },
      message: 'no such key',
    })
    expect(masks.map(({ message }) => message)).toContain('a-secret-of-azure')
    expect(commandFromString(output)).toMatchObject({
      command: 'task.setvariable',
      properties: { variable: 'ports', isOutput: 'true' },
      message: '{"80/tcp":1}',
    })
    const { command, message } = commandFromString(summary)
    expect(command).toBe('task.uploadsummary')
    expect(readFileSync(message, 'utf8')).toBe('### ✅ web\n')
  })
})

test.each([
  ['plain', plain(false), 'a\x1b]0;title\x07b \x1b[31mred\x1b[0m', 'a ]0;title b red'],
  ['plain with colours', plain(true), '\x1b[31mred\x1b[2J', '\x1b[31mred [2J\x1b[0m'],
  ['GitLab', gitlab(false), 'section_start:1:x', 'section_start\u200b:1:x'],
  [
    'Azure',
    azure(),
    'x ##vso[task.complete result=Failed;] ##[error]',
    'x ##\u200bvso[task.complete result=Failed;] ##\u200b[error]',
  ],
] as const)('a container cannot speak %s', (_, tongue, text, shown) => {
  const { edge, lines } = hear(tongue)
  edge.quote('| ', [text])
  expect(lines).toEqual([`| ${shown}`])
})

test('an output too long for a variable of Azure Pipelines is left empty, and that is said', () => {
  const { edge, lines } = hear(azure())
  edge.setOutput('inspect', 'x'.repeat(30_001))
  expect(lines).toEqual([
    '##vso[task.setvariable variable=inspect;isOutput=true;]',
    'The output "inspect" has 30001 characters, too many for a variable, and is left empty',
  ])
})
