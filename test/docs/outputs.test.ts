import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readActions } from '../../scripts/actions.ts'

const rows = readFileSync('docs/outputs.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .join('\n')

test.each(readActions())(
  'every output of $name has a row that says where it means something',
  ({ outputs }) => {
    expect(Object.keys(outputs).filter((name) => !rows.includes(`\`${name}\``))).toEqual([])
  },
)

test.each(readActions())('the page of $name says what to do with outputs', ({ folder }) => {
  expect(readFileSync(`${folder}/README.md`, 'utf8')).toMatch(/\]\((?:\.\.\/)?docs\/outputs\.md\)/)
})
