import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readActions } from '../../scripts/actions.ts'

const actions = readActions()

describe.each(actions)('$title', ({ folder, title, description }) => {
  test('has what the Marketplace asks for', () => {
    const content = readFileSync(join(folder, 'action.yml'), 'utf8')
    expect(description.length).toBeLessThanOrEqual(125)
    expect(actions.filter((other) => other.title === title)).toHaveLength(1)
    expect(parse(content).branding).toEqual({
      icon: expect.stringMatching(/^[a-z-]+$/),
      color: expect.stringMatching(/^(white|black|yellow|blue|green|orange|red|purple|gray-dark)$/),
    })
    expect(existsSync(join(folder, 'README.md'))).toBe(true)
  })
})

test('workflows pin every action to a commit, and give no permission to all jobs', () => {
  const folder = '.github/workflows'
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const used = Array.from(text.matchAll(/uses: (\S+)/g), ([, uses = '']) => uses)
    const foreign = used.filter((uses) => !uses.startsWith('./'))
    expect(
      foreign.filter((uses) => !/^[\w./-]+@[0-9a-f]{40}$/.test(uses)),
      file,
    ).toEqual([])
    expect([{}, { contents: 'read' }], file).toContainEqual(parse(text).permissions)
  }
})

test.each(['bug', 'wish'])('the issue form %s has a field for each thing it asks', (name) => {
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'))
  expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
  const ids = form.body.map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { type, attributes } of form.body) {
    expect(['textarea', 'input', 'dropdown']).toContain(type)
    expect(attributes.label).toEqual(expect.any(String))
  }
})

test('Dependabot looks after packages and after the actions of workflows', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'))
  expect(updates.map((update: Record<string, string>) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ])
})
