import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeOutputs } from '../../../src/platform/command/outputs.js'

const folder = mkdtempSync(join(tmpdir(), 'berth-'))
afterAll(() => rmSync(folder, { recursive: true }))

const outputs = { 'container-id': 'abc', ports: '{"80/tcp":1}', note: 'it\'s "$HOME" `x` \\', port: '' }

async function written(name: string, forGitlab = false) {
  const path = join(folder, name)
  const left = await writeOutputs(path, outputs, forGitlab)
  return { path, left, text: readFileSync(path, 'utf8') }
}

test('as JSON and YAML under their own names', async () => {
  expect(JSON.parse((await written('a.json')).text)).toEqual(outputs)
  expect(parse((await written('a.yml')).text)).toEqual(outputs)
  expect(parse((await written('a.yaml')).text)).toEqual(outputs)
})

test('as .env, which a shell reads to the letter', async () => {
  const { path, text } = await written('.env')
  expect(text.split('\n').slice(0, 2)).toEqual(['CONTAINER_ID=abc', `PORTS='{"80/tcp":1}'`])
  const shell = execFileSync('sh', ['-c', `. ${path}; printf '%s|%s|%s' "$CONTAINER_ID" "$PORTS" "$NOTE"`], {
    encoding: 'utf8',
  })
  expect(shell).toBe(`abc|${outputs.ports}|${outputs.note}`)
})

test('for GitLab as they stand, in 5 KB, which holds the short ones', async () => {
  const { text } = await written('report.env', true)
  expect(text).toBe(`PORT=\nCONTAINER_ID=abc\nPORTS={"80/tcp":1}\nNOTE=${outputs.note}\n`)
  const path = join(folder, 'long.env')
  expect(await writeOutputs(path, { inspect: 'x'.repeat(6000), lines: 'a\nb', url: 'u' }, true)).toEqual([
    'lines',
    'inspect',
  ])
  expect(readFileSync(path, 'utf8')).toBe('URL=u\n')
})

test('under a name that does not say how, not at all', async () => {
  await expect(writeOutputs(join(folder, 'a.txt'), outputs, false)).rejects.toThrow(
    'does not say how it is to be written. Name a file that ends with .json, .env, .yaml or .yml.',
  )
})
