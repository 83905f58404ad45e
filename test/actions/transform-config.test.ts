import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runAction } from '../support/action.js'

const web =
  '<?xml version="1.0"?>\n<configuration>\n  <appSettings>\n    <add key="Url" value="old"/>\n  </appSettings>\n</configuration>\n'

/** Makes a workspace with these files. */
function workspaceWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'transform-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

async function transform(workspace: string, inputs: Record<string, string>) {
  const result = await runAction('transform-config', { workspace, with: inputs })
  const read = (path: string) => readFileSync(join(workspace, path), 'utf8')
  return { ...result, read }
}

test('sets variables in place, and tells what changed without their values', async () => {
  const workspace = workspaceWith({ 'src/Web.config': web, 'appsettings.json': '{"Port": 80}\n' })
  const { exitCode, outputs, log, summary, read } = await transform(workspace, {
    'config-file': 'src/Web.config\nappsettings.json',
    'config-variables': 'url=https://api.example.com/?a&b\nPort=8\nNobody=knows',
  })
  expect(exitCode).toBe(0)
  expect(read('src/Web.config')).toBe(web.replace('"old"', '"https://api.example.com/?a&amp;b"'))
  expect(read('appsettings.json')).toBe('{"Port": 8}\n')
  expect(outputs.changed).toBe('true')
  expect(JSON.parse(outputs.files ?? '')).toEqual([
    { path: 'src/Web.config', changed: true, warnings: [] },
    { path: 'appsettings.json', changed: true, warnings: [] },
  ])
  expect(outputs.diff).toContain('-    <add key="Url" value="old"/>\n+    <add key="Url" value="***"/>\n')
  expect(outputs.diff).toContain('-{"Port": 80}\n+{"Port": ***}\n')
  expect(summary).toContain('+    <add key="Url" value="***"/>')
  expect(log).toContain('Variable url: set once (src/Web.config, line 4)')
  expect(log).toContain('Variables that matched nothing: Nobody')
  expect(log + summary + JSON.stringify(outputs)).not.toContain('api.example.com')
})

test('changes nothing the second time, and says so in a notice', async () => {
  const workspace = workspaceWith({ 'Web.config': web })
  const { mtimeMs, ino } = statSync(join(workspace, 'Web.config'))
  const { exitCode, outputs, notices } = await transform(workspace, {
    'config-file': 'Web.config',
    'config-variables': 'Url=old',
  })
  expect([exitCode, outputs.changed, outputs.diff]).toEqual([0, 'false', ''])
  expect(notices).toEqual(['No config file needed a change'])
  expect(statSync(join(workspace, 'Web.config'))).toMatchObject({ mtimeMs, ino })
})

test('shows with dry-run what would change, and writes nothing', async () => {
  const { outputs, log, summary, read } = await transform(workspaceWith({ 'Web.config': web }), {
    'config-file': 'Web.config',
    'config-variables': 'Url=new-value',
    'dry-run': 'true',
  })
  expect(read('Web.config')).toBe(web)
  expect(outputs.changed).toBe('true')
  expect(log).toContain('+    <add key="Url" value="***"/>')
  expect(log).toContain('Nothing was written, because "dry-run" is true')
  expect(summary).toContain('| <code>Web.config</code> | would change | 0 |')
})

test('writes to another file, or into a folder, and leaves the config files as they are', async () => {
  const workspace = workspaceWith({ 'src/Web.config': web, 'b.json': '{}' })
  const variables = { 'config-variables': 'Url=new' }
  await transform(workspace, { 'config-file': 'src/Web.config', output: 'out/one.config', ...variables })
  const { read } = await transform(workspace, {
    'config-file': 'src/Web.config\nb.json',
    output: 'all/',
    ...variables,
  })
  expect([read('out/one.config'), read('all/src/Web.config')]).toEqual(
    Array(2).fill(web.replace('old', 'new')),
  )
  expect([read('all/b.json'), read('src/Web.config')]).toEqual(['{}', web])
})

test.each<[string, Record<string, string>, string]>([
  [
    'several files to one output',
    { 'config-file': 'Web.config\nb.json', output: 'out' },
    'Input "output": "out" is one file, and there are 2 config files',
  ],
  [
    'an output outside the workspace',
    { 'config-file': 'Web.config', output: '../out' },
    '"../out" leads out of the workspace',
  ],
  [
    'a file outside the workspace',
    { 'config-file': 'link.config' },
    '"link.config" leads out of the workspace, to /etc/passwd',
  ],
  [
    'a file that is missing',
    { 'config-file': 'missing.config' },
    'There is no file missing.config in the workspace',
  ],
  [
    'bad XML',
    { 'config-file': 'Web.config\nbad.config' },
    'bad.config, line 2, column 5: </b> does not match <a>. Correct the file, which is read as XML:\n    </b>\n      ^ here.',
  ],
  ['bad JSON', { 'config-file': 'bad.json' }, 'bad.json, line 1, column 7: this is not JSON: value expected'],
])('refuses %s, and writes nothing', async (_name, inputs, problem) => {
  const files = { 'Web.config': web, 'b.json': '{}', 'bad.config': '<a>\n  </b>\n', 'bad.json': '{"a": }' }
  const workspace = workspaceWith(files)
  symlinkSync('/etc/passwd', join(workspace, 'link.config'))
  const { exitCode, errors, outputs, read } = await transform(workspace, {
    'config-variables': 'Url=new',
    ...inputs,
  })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringContaining(problem)])
  expect(outputs.changed).toBe('false')
  for (const [path, content] of Object.entries(files)) expect(read(path)).toBe(content)
  expect(readdirSync(workspace).toSorted()).toEqual([
    'Web.config',
    'b.json',
    'bad.config',
    'bad.json',
    'link.config',
  ])
})

test.each<[Record<string, string>, string]>([
  [
    {},
    'Input "config-file": it is empty, so there is nothing to do. List config files, like src/Web.config.',
  ],
  [
    { 'config-transforms': 'a.config', 'config-variables': 'A=1' },
    'there is nothing to apply "config-transforms" and "config-variables" to',
  ],
  [
    { 'config-file': 'a.json', 'config-transforms': 'a.config' },
    '"a.config" has no target, and no config file is XML',
  ],
  [
    { 'config-file': 'a.config', 'config-transforms': 'container:/a.config' },
    'stands in a container, and "container" is empty',
  ],
  [
    { 'config-file': 'a.config', 'config-variables': 'Url=1\nURL=2' },
    'the keys "Url" and "URL" differ in case only',
  ],
  [{ 'config-file': 'a.config', 'config-environment': '../x' }, '"../x" cannot be a part of a file name'],
  [
    { 'config-file': 'a.config', 'allow-running': 'true' },
    'it is about a container, and "container" is empty',
  ],
  [
    { container: 'x', 'config-file': 'a.config' },
    '"a.config" is not an absolute path in the container. Write it like /app/Web.config',
  ],
  [
    { container: 'x', 'config-file': '/a.config', 'config-transforms': 't => b.config' },
    'no file of "config-file" is called "b.config"',
  ],
  [
    { container: 'x', 'config-transforms': 't => app/b.config' },
    '"app/b.config" is not an absolute path in the container',
  ],
])('takes %j for a mistake before anything is touched', async (inputs, problem) => {
  const { exitCode, errors } = await transform(workspaceWith({}), inputs)
  expect(exitCode).toBe(1)
  expect(errors).toContainEqual(expect.stringContaining(problem))
})

test('of several errors of a transform the first ends the step, and the log has all', async () => {
  const wrong = (name: string) => `<${name} xdt:Transform="Remove" xdt:Locator="Nowhere(key)" />`
  const transforms = `<c xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n${wrong('a')}\n${wrong('b')}\n</c>`
  const { errors, log, exitCode } = await transform(
    workspaceWith({ 'Web.config': '<c><a/><b/></c>', 'Web.Test.config': transforms }),
    { 'config-file': 'Web.config', 'config-transforms': 'Web.Test.config' },
  )
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain('Web.Test.config, line 2, column')
  expect(errors[0]).toContain('(the log has 1 more error)')
  expect(log).toMatch(/^Web\.Test\.config, line 3, column/m)
})

test('tells the first hundred of many warnings, and how many more there are', async () => {
  const remove = '<a xdt:Transform="Remove"/>\n'
  const { exitCode, outputs, log } = await transform(
    workspaceWith({
      'Web.config': '<c/>',
      't.config': `<c xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n${remove.repeat(150)}</c>`,
    }),
    { 'config-file': 'Web.config', 'config-transforms': 't.config' },
  )
  expect(exitCode).toBe(0)
  expect(log.match(/No element in the source document matches/g)).toHaveLength(100)
  expect(log).toContain('\n… and 50 more warnings\n')
  const [{ warnings }] = JSON.parse(outputs.files ?? '')
  expect(warnings.slice(99)).toEqual([
    "t.config, line 101, column 2: No element in the source document matches '/c/a'",
    '… and 50 more',
  ])
})

test('says what is behind a message of the engine that says little', async () => {
  const set = '<a k="$(Nope)" xdt:Transform="SetTokenizedAttributes"/>'
  const { errors } = await transform(
    workspaceWith({
      'Web.config': '<c><a/></c>',
      't.config': `<c xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${set}</c>`,
    }),
    { 'config-file': 'Web.config', 'config-transforms': 't.config' },
  )
  expect(errors).toEqual([
    't.config: Object reference not set to an instance of an object: neither the target nor the transform has the attribute of $(Nope). Correct the transform; nothing was written.',
  ])
})

test('fails with config-strict where a variable meets nothing, and writes nothing', async () => {
  const { exitCode, errors, outputs, summary, read } = await transform(workspaceWith({ 'Web.config': web }), {
    'config-file': 'Web.config',
    'config-variables': 'Url=new\nNobody=knows',
    'config-strict': 'true',
  })
  expect(summary).toContain('| <code>Web.config</code> | would change | 0 |')
  expect([exitCode, read('Web.config'), outputs.changed]).toEqual([1, web, 'false'])
  expect(errors).toEqual([
    'With "config-strict", nothing has the name "Nobody"; nothing was written. Correct what it names, or leave out "config-strict".',
  ])
})

test('warns in the file where a text cannot stand in the place of an object, and fails with config-strict', async () => {
  const workspace = workspaceWith({ 'a.json': '{\n  "A": {"B": 1}\n}' })
  const inputs = { 'config-file': 'a.json', 'config-variables': 'A=text' }
  const message =
    'a.json, line 2: "A" is not set: the value there is an object, and the variable is not one in JSON'
  const { exitCode, warnings, log } = await transform(workspace, inputs)
  expect([exitCode, warnings]).toEqual([0, [message]])
  expect(log).toContain('::warning file=a.json,line=2,col=8::')
  const strict = await transform(workspace, { ...inputs, 'config-strict': 'true' })
  expect(strict.errors).toEqual([expect.stringContaining(`there is a warning (${message})`)])
})

test('keeps the bytes of a file in another encoding', async () => {
  const declared =
    '<?xml version="1.0" encoding="windows-1252"?><c><!-- \xe4 --><appSettings><add key="A" value=""/></appSettings></c>'
  const workspace = workspaceWith({ 'a.config': Buffer.from(declared, 'latin1') })
  await transform(workspace, { 'config-file': 'a.config', 'config-variables': 'A=\u20acテ' })
  expect(readFileSync(join(workspace, 'a.config')).toString('latin1')).toBe(
    declared.replace('value=""', 'value="\x80&#x30C6;"'),
  )
})

test('writes no summary where none is wanted', async () => {
  const { summary } = await transform(workspaceWith({ 'Web.config': web }), {
    'config-file': 'Web.config',
    'config-variables': 'Url=new',
    summary: 'false',
  })
  expect(summary).toBe('')
})
