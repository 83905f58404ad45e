import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readActions } from '../../scripts/actions.ts'
import { fencedBlocks } from '../../scripts/docs-yaml.ts'
import { markdownPages } from '../../scripts/pages.ts'

/** What no test runs, with the reason. */
const notRun: readonly [string, string, string][] = [
  [
    'CONTRIBUTING.md',
    'npm run check',
    'the tests and checks themselves: .ci/run runs them, and "check" builds',
  ],
  ['docs/deploy.md', 'group: deploy-web', 'GitHub itself queues runs; its own parser reads the block'],
  ['docs/deploy.md', 'git push', 'a branch on GitHub; its own parser reads the block'],
  ['docs/from-azure-pipelines.md', 'task: FileTransform@2', 'a task of Azure Pipelines'],
  ['docs/from-azure-pipelines.md', 'microsoft/variable-substitution@v1', 'an action of somebody else'],
  ['docs/from-docker-run-action.md', 'addnab/docker-run-action@v3', 'an action of somebody else'],
  [
    'docs/podman.md',
    'systemctl',
    'no systemd is here: test/support/podman.ts starts the service that it starts',
  ],
]

interface Named {
  page: string
  having: string
}

/** Every block that a test names by its page and a text in it, as `'PAGE.md', 'TEXT'`. */
function namedByTests(): Named[] {
  const files = ['test/docs', 'test/aspnet'].flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  )
  return files
    .filter((file) => join(file) !== 'test/docs/every-block.test.ts')
    .flatMap((file) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/'([\w/-]+\.md)',\s*'((?:[^'\\]|\\.)+)'/g),
        ([, page = '', having = '']) => ({ page, having: having.replaceAll('\\n', '\n') }),
      ),
    )
}

const blocks = markdownPages(readActions()).flatMap((page) =>
  fencedBlocks(readFileSync(page, 'utf8'))
    .filter(({ language }) => /^(?:ya?ml|sh|shell|bash|console)$/.test(language))
    .map(({ text, line }) => ({ page, text, line })),
)

const reasons = notRun.map(([page, having]) => ({ page, having }))

test.each(blocks)('the block at $page:$line is run by a test, or has a reason why not', ({ page, text }) => {
  const naming = (all: readonly Named[]) => all.some((one) => one.page === page && text.includes(one.having))
  expect([naming(namedByTests()), naming(reasons)].filter(Boolean)).toHaveLength(1)
})

test.each(notRun)('the block of %s with "%s" that is not run is there', (page, having) => {
  expect(blocks.filter((block) => block.page === page && block.text.includes(having))).toHaveLength(1)
})
