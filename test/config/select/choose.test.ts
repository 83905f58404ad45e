import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workspaceTree } from '../../../src/config/apply/workspace-tree.js'
import { kindOfName } from '../../../src/config/kind.js'
import { chooseConfig } from '../../../src/config/select/choose.js'
import { parseTransformLine } from '../../../src/config/transform-line.js'
import type { Runner } from '../../../src/runner.js'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'choose-')))
for (const file of [
  'site/Web.config',
  'site/Web.Release.config',
  'site/web.production.config',
  'site/appsettings.json',
  'site/appsettings.Production.config',
  'site/App.exe.config',
  'site/App.exe.Production.config',
  'other/Web.config',
  'transforms/Web.Live.config',
  'transforms/App.exe.Live.config',
  'transforms/Lonely.Live.config',
  'common.config',
]) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), '<a/>')
}
symlinkSync('site/Web.config', join(root, 'linked.config'))
afterAll(() => rmSync(root, { recursive: true }))

const runner = { info: () => {} } as unknown as Runner // choosing says nothing else

function inputsFor(files: string[], lines: string[], environment: string | undefined) {
  return {
    files: files.map((path) => ({ path, kind: kindOfName(path) })),
    transforms: lines.map(parseTransformLine),
    environment,
    variables: new Map<string, string>(),
    token: undefined,
    strict: false,
    workspace: { folder: root, temp: undefined },
  }
}

const tree = workspaceTree({ folder: root, temp: undefined })

async function chooseAll(files: string[], lines: string[], environment?: string) {
  return await chooseConfig(inputsFor(files, lines, environment), { target: tree, workspace: tree }, runner)
}

async function choose(files: string[], lines: string[], environment?: string) {
  const { jobs } = await chooseAll(files, lines, environment)
  return Object.fromEntries(
    jobs.map(({ path, transforms }) => [tree.show(path), transforms.map((one) => tree.show(one.path))]),
  )
}

test.each<[string, Parameters<typeof choose>, Awaited<ReturnType<typeof choose>>]>([
  [
    'a line without a target for every XML file',
    [['site/Web.config', 'site/App.exe.config', 'site/appsettings.json'], ['common.config']],
    {
      'site/Web.config': ['common.config'],
      'site/App.exe.config': ['common.config'],
      'site/appsettings.json': [],
    },
  ],
  [
    'a bare name for every config file of that name',
    [['site/Web.config', 'other/Web.config', 'site/App.exe.config'], ['common.config => WEB.config']],
    {
      'site/Web.config': ['common.config'],
      'other/Web.config': ['common.config'],
      'site/App.exe.config': [],
    },
  ],
  [
    'a bare name that no config file has as a path',
    [[], ['site/Web.Release.config => common.config']],
    { 'common.config': ['site/Web.Release.config'] },
  ],
  [
    'a target that is not listed',
    [[], ['common.config => other\\Web.config']],
    { 'other/Web.config': ['common.config'] },
  ],
  [
    'a star with the same text on both sides',
    [[], ['transforms/*.Live.config => site/*.config']],
    {
      'site/App.exe.config': ['transforms/App.exe.Live.config'],
      'site/Web.config': ['transforms/Web.Live.config'],
    },
  ],
  [
    'a star in a bare name for config files only',
    [['other/Web.config'], ['transforms/*.Live.config => *.config']],
    { 'other/Web.config': ['transforms/Web.Live.config'] },
  ],
  [
    'a star in a folder',
    [[], ['s*/Web.Release.config => s*/Web.config']],
    { 'site/Web.config': ['site/Web.Release.config'] },
  ],
  [
    'every match of a star that only the transform has',
    [
      ['site/Web.config', 'site/App.exe.config'],
      ['transforms/*.Live.config', 'site/App.exe.*.config => Web.config'],
    ],
    {
      'site/Web.config': [
        'transforms/App.exe.Live.config',
        'transforms/Lonely.Live.config',
        'transforms/Web.Live.config',
        'site/App.exe.Production.config',
      ],
      'site/App.exe.config': [
        'transforms/App.exe.Live.config',
        'transforms/Lonely.Live.config',
        'transforms/Web.Live.config',
      ],
    },
  ],
  [
    'one transform for every match of a star that only the target has',
    [['site/Web.config'], ['common.config => site/App.exe*.config', 'common.config => W*.config']],
    {
      'site/Web.config': ['common.config'],
      'site/App.exe.Production.config': ['common.config'],
      'site/App.exe.config': ['common.config'],
    },
  ],
  [
    'every file that a pattern means, and a transform for each',
    [['**/W?b.config', 'site/App.exe.*'], ['common.config']],
    {
      'other/Web.config': ['common.config'],
      'site/Web.config': ['common.config'],
      'site/App.exe.Production.config': ['common.config'],
      'site/App.exe.config': ['common.config'],
    },
  ],
  [
    'the environment before the lines, in whatever case',
    [['site/Web.config'], ['common.config'], 'Production'],
    {
      'site/Web.config': ['site/Web.Release.config', 'site/web.production.config', 'common.config'],
    },
  ],
  [
    'what stands of the environment',
    [['site/App.exe.config', 'other/Web.config'], [], 'Production'],
    {
      'site/App.exe.config': ['site/App.exe.Production.config'],
      'other/Web.config': [],
    },
  ],
  [
    'the environment of a target that is not listed',
    [[], ['common.config => site/Web.config'], 'Production'],
    {
      'site/Web.config': ['site/Web.Release.config', 'site/web.production.config', 'common.config'],
    },
  ],
  [
    'no transforms of the environment for JSON',
    [['site/appsettings.json'], [], 'Production'],
    { 'site/appsettings.json': [] },
  ],
  [
    'the environment Release once',
    [['site/Web.config'], [], 'Release'],
    { 'site/Web.config': ['site/Web.Release.config'] },
  ],
  [
    'a pair once, at its first place',
    [['site/Web.config'], ['common.config', 'transforms/Web.Live.config', './common.config => Web.config']],
    {
      'site/Web.config': ['common.config', 'transforms/Web.Live.config'],
    },
  ],
  [
    'a pair of the environment first, also where a line names it',
    [['site/Web.config'], ['common.config', 'site/Web.Release.config'], 'Release'],
    {
      'site/Web.config': ['site/Web.Release.config', 'common.config'],
    },
  ],
  [
    'a file once that two paths lead to',
    [['linked.config', 'site/Web.config'], ['common.config']],
    { 'site/Web.config': ['common.config'] },
  ],
  [
    'no file as its own transform',
    [[], ['site/*.config => site/*.config ?']],
    {
      'site/App.exe.Production.config': [],
      'site/App.exe.config': [],
      'site/Web.Release.config': [],
      'site/Web.config': [],
      'site/appsettings.Production.config': [],
      'site/web.production.config': [],
    },
  ],
  [
    'nothing where an optional transform is missing',
    [['site/Web.config'], ['missing.config ?', 'missing.config => other/Web.config ?']],
    { 'site/Web.config': [] },
  ],
  ['nothing where an optional target is missing', [[], ['common.config => missing.config ?']], {}],
  ['nothing where an optional star finds nothing', [[], ['nowhere/*.x => site/*.config ?']], {}],
])('chooses %s', async (_name, args, expected) => {
  expect(await choose(...args)).toEqual(expected)
})

test.each<[Parameters<typeof choose>, string]>([
  [[['missing.config'], []], 'There is no file missing.config in the workspace'],
  [
    [['site/Web.config'], ['missing.config']],
    'There is no transform missing.config in the workspace. See whether an earlier step should have made it, or checked it out. Where it may be missing, end the line with " ?"',
  ],
  [
    [['site/Web.config'], ['common.config=>Web.config']],
    'There is no transform common.config=>Web.config in the workspace. Write one blank on each side of "=>"',
  ],
  [[[], ['common.config => missing.config']], 'There is no file missing.config in the workspace'],
  [[[], ['transforms/*.Nope.config => site/*.config']], 'finds no transform with a config file to it'],
  [
    [['site/Web.config'], ['transforms/*.Nope.config => *.config']],
    'finds no transform with a config file to it',
  ],
  [[['../outside.config'], []], '"../outside.config" leads out of the workspace'],
])('refuses %j', async (args, problem) => {
  await expect(choose(...args)).rejects.toThrow(problem)
})

test.each<[string, string[], string]>([
  [
    'no file has one',
    ['site/Web.config', 'other/Web.config'],
    'No config file has a transform of the environment Prodution: there is no site/Web.Prodution.config in the workspace, and no other/Web.Prodution.config in the workspace',
  ],
  [
    'no file is XML',
    ['site/appsettings.json'],
    'No config file has a transform of the environment Prodution: none is XML',
  ],
])('tells that the environment has no part in it where %s', async (_name, files, missed) => {
  expect((await chooseAll(files, [], 'Prodution')).missed).toBe(missed)
  expect((await chooseAll(['site/Web.config', 'other/Web.config'], [], 'Production')).missed).toBeUndefined()
})

test('says that the workspace is empty, or lacks the folder, and how a job gets it', async () => {
  const empty = workspaceTree({ folder: mkdtempSync(join(root, 'empty-')), temp: undefined })
  const inputs = inputsFor([], ['deploy/Web.Release.config => x.config'], undefined)
  await expect(chooseConfig(inputs, { target: empty, workspace: empty }, runner)).rejects.toThrow(
    'There is no transform deploy/Web.Release.config in the workspace. The workspace is empty: check the repository out by actions/checkout in a step before this one.',
  )
  await expect(choose([], ['deploy/Web.Release.config => common.config'])).rejects.toThrow(
    'The workspace has no folder deploy: correct the path, or check the repository out by actions/checkout',
  )
  await expect(choose(['deploy/*.config'], [])).rejects.toThrow(
    'No file in the workspace is meant by deploy/*.config. The workspace has no folder deploy',
  )
})

test('takes no transform for a file that is not XML by its text', async () => {
  writeFileSync(join(root, 'nginx.conf'), 'listen 80;')
  await expect(choose([], ['common.config => nginx.conf'])).rejects.toThrow(
    'nginx.conf is not XML, and only XML takes transforms',
  )
  writeFileSync(join(root, 'app.settings'), '\ufeff<?xml version="1.0"?><a/>')
  expect(await choose(['app.settings'], ['common.config'])).toEqual({ 'app.settings': ['common.config'] })
})
