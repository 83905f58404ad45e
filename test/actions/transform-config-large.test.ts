import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'

function ownWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'transform-large-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  return workspace
}

const transform = (workspace: string, inputs: Record<string, string>, options: object = {}) =>
  runAction('transform-config', { workspace, with: { ...inputs, summary: 'false' }, ...options })

test('10,000 variables reach a file, and of those that match nothing the first are told with the nearest names', async () => {
  const workspace = ownWorkspace()
  const before = Object.fromEntries(Array.from({ length: 9000 }, (_, n) => [`K${n}`, 'old']))
  writeFileSync(join(workspace, 'app.json'), JSON.stringify(before, null, 2))
  // As many as one variable of a process holds.
  const variables = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`K${n}`, `${n % 7}`]))
  const { errors, warnings, outputs, log } = await transform(workspace, {
    'config-file': 'app.json',
    'config-variables': JSON.stringify(variables),
  })
  expect(errors).toEqual([])
  expect(outputs.changed).toBe('true')
  const after = JSON.parse(readFileSync(join(workspace, 'app.json'), 'utf8'))
  expect([after.K1, after.K8999, Object.keys(after).length]).toEqual(['1', '4', 9000])
  expect(warnings[0]).toBe('The variable "K9000" meets nothing; the nearest: K900, K1000, K2000')
  expect(log).toMatch(/Variables that matched nothing: K9020, .*, K9069 and 930 more$/m)
})

test('a glob finds its files among 5,000', async () => {
  const workspace = ownWorkspace()
  for (let folder = 0; folder < 50; folder++) {
    mkdirSync(join(workspace, `src/${folder}`), { recursive: true })
    for (let file = 0; file < 100; file++) writeFileSync(join(workspace, `src/${folder}/${file}.txt`), 'x')
  }
  for (const folder of [7, 49]) writeFileSync(join(workspace, `src/${folder}/app.json`), '{"Mode":"old"}')
  const { errors, outputs } = await transform(workspace, {
    'config-file': '**/app.json',
    'config-variables': 'Mode=new',
  })
  expect(errors).toEqual([])
  expect(JSON.parse(outputs.files ?? '').map(({ path }: { path: string }) => path)).toEqual([
    'src/49/app.json',
    'src/7/app.json',
  ])
  expect(readFileSync(join(workspace, 'src/7/app.json'), 'utf8')).toBe('{"Mode":"new"}')
})

test('tokens in a file in UTF-16 are replaced, and it stays one', async () => {
  const workspace = ownWorkspace()
  const file = join(workspace, 'start.cmd')
  writeFileSync(file, Buffer.from('\uFEFFset PORT=#{Port}\r\nset NAME=#{Name}\r\n', 'utf16le'))
  const { errors } = await transform(workspace, {
    'config-file': 'start.cmd',
    'config-tokens': '#{*}',
    'config-variables': 'Port=8080\nName=Grüße 🚢',
  })
  expect(errors).toEqual([])
  expect(readFileSync(file).toString('utf16le')).toBe('\uFEFFset PORT=8080\r\nset NAME=Grüße 🚢\r\n')
})

test('a long transform that is cancelled ends by itself, and has written nothing', async () => {
  const workspace = ownWorkspace()
  const entries = Array.from({ length: 20_000 }, (_, n) => `<add key="K${n}" value="old"/>`)
  const web = `<configuration><appSettings>\n${entries.join('\n')}\n</appSettings></configuration>\n`
  const locators = entries
    .map((entry) =>
      entry.replace('"old"/>', '"new" xdt:Transform="SetAttributes" xdt:Locator="Match(key)"/>'),
    )
    .join('\n')
  writeFileSync(join(workspace, 'Web.config'), web)
  writeFileSync(
    join(workspace, 'Web.Long.config'),
    `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><appSettings>\n${locators}\n</appSettings></configuration>\n`,
  )
  let timer: NodeJS.Timeout | undefined
  onTestFinished(() => clearTimeout(timer))
  const { exitCode, signal, errors } = await transform(
    workspace,
    { 'config-file': 'Web.config', 'config-transforms': 'Web.Long.config' },
    {
      onStart: (child: { kill(signal: string): void }) => {
        timer = setTimeout(() => child.kill('SIGINT'), 1500)
      },
    },
  )
  expect([exitCode, signal]).toEqual([1, null])
  expect(errors).toEqual(['The job was cancelled. Run it again when you are ready.'])
  expect(readFileSync(join(workspace, 'Web.config'), 'utf8')).toBe(web)
})
