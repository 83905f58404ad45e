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

test('no command of a workflow has an expression in it, which could bring commands of its own', () => {
  for (const file of readdirSync('.github/workflows')) {
    const { jobs } = parse(readFileSync(join('.github/workflows', file), 'utf8'))
    const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps)
    expect(
      steps.filter(({ run = '' }) => run.includes('${{')),
      file,
    ).toEqual([])
  }
})

/** What GitHub's form schema knows of each kind of field. */
const attributesOf: Record<string, readonly string[]> = {
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
}

interface Field {
  type: string
  id: string
  attributes: { label: string; options?: string[] }
  validations?: { required: boolean }
}

describe.each(['bug', 'wish'])('the issue form %s', (name) => {
  const { body, ...form } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8'))
  const fields: Field[] = body

  test('has what GitHub requires, and nothing that it does not know', () => {
    expect(form).toEqual({
      name: expect.any(String),
      description: expect.any(String),
      labels: [expect.any(String)],
    })
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length)
  })

  test.each(fields)('asks for $attributes.label', (field) => {
    const { type, id, attributes, validations, ...rest } = field
    expect(rest).toEqual({})
    expect(id).toMatch(/^[\w-]+$/)
    expect(Object.keys(attributes).filter((key) => !attributesOf[type]?.includes(key))).toEqual([])
    expect(attributes.label).toEqual(expect.any(String))
    if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length)
    expect([undefined, { required: true }]).toContainEqual(validations)
  })
})

test('what is no issue is led elsewhere', () => {
  const { blank_issues_enabled, contact_links } = parse(
    readFileSync('.github/ISSUE_TEMPLATE/config.yml', 'utf8'),
  )
  expect(blank_issues_enabled).toBe(false)
  expect(contact_links).toEqual([
    { name: expect.any(String), url: expect.stringMatching(/^https:/), about: expect.any(String) },
  ])
})

test('Dependabot looks after packages and after the actions of workflows', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'))
  const each = { directory: '/', schedule: { interval: 'weekly' }, cooldown: { 'default-days': 7 } }
  expect({ version, updates }).toMatchObject({
    version: 2,
    updates: [
      { ...each, 'package-ecosystem': 'npm' },
      { ...each, 'package-ecosystem': 'github-actions' },
    ],
  })
})
