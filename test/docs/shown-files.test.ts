import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'
import { ownDeployment, quick, versionImage } from '../support/deployment.js'
import { shownBlock } from '../support/shown-blocks.js'

test('the record that the page about deploying shows has what a record has', async () => {
  const shown = JSON.parse(shownBlock('docs/deploy.md', '"outcome"').text)
  const name = ownDeployment(onTestFinished)
  const { outputs } = await runAction('deploy', { with: { ...quick, image: versionImage('one'), name } })
  const record = JSON.parse(outputs.record ?? '')
  expect(Object.keys(shown)).toEqual(Object.keys(record))
  expect(Object.keys(shown.phases[0])).toEqual(Object.keys(record.phases[0]))
})

/** Applies a transform to a file, and returns what that is then; a warning is an error. */
async function transformed(source: string, transform: string): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), 'berth-docs-xdt-'))
  onTestFinished(() => rmSync(workspace, { recursive: true }))
  writeFileSync(join(workspace, 'web.config'), source)
  writeFileSync(join(workspace, 'x.config'), transform)
  const inputs = { 'config-file': 'web.config', 'config-transforms': 'x.config', 'config-strict': 'true' }
  const { errors } = await runAction('transform-config', { with: inputs, workspace })
  expect(errors).toEqual([])
  return readFileSync(join(workspace, 'web.config'), 'utf8')
}

test('the transform that the page about XDT shows sets and removes what it says', async () => {
  const source =
    '<configuration><appSettings><add key="Mode" value="Debug"/></appSettings><system.web><compilation debug="true"/></system.web></configuration>'
  expect(await transformed(source, shownBlock('docs/xdt.md', 'xdt:Transform=').text)).toBe(
    '<configuration><appSettings><add key="Mode" value="Production"/></appSettings><system.web><compilation/></system.web></configuration>',
  )
})

/** The last cells of the tables that have an example of each transform and locator. */
const examples = Array.from(
  readFileSync('docs/xdt.md', 'utf8').matchAll(/^\| .* \| `(?<example>[^|]*xdt:[^|]*)` \|$/gm),
  ({ groups }) => groups?.example ?? '',
)

test('there is an example of each transform and each locator', () => {
  expect(examples).toHaveLength(15)
})

test.each(examples)('%s is carried out', async (example) => {
  const source =
    '<configuration><customErrors mode="Off"/><compilation debug="true"/><trace/><b/><c><add key="a" value="old"/></c><add key="a" value="old"/></configuration>'
  const element = example.startsWith('<')
    ? example
    : `<add key="a" value="new" xdt:Transform="SetAttributes(value)" ${example}/>`
  const transform = `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${element}</configuration>`
  expect(await transformed(source, transform)).not.toBe(source)
})
