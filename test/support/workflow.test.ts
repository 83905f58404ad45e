import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exists } from './containers.js'
import { docker, web } from './images.js'
import { runWorkflow } from './workflow/run-workflow.js'

/** Runs the jobs of a workflow, with actions written into the workspace as `actions/checkout` would. */
async function run(jobs: string, options: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'berth-workflow-test-'))
  const file = join(folder, 'workflow.yml')
  writeFileSync(file, `name: Test\non: push\nenv:\n  LEVEL: workflow\njobs:\n${jobs.replace(/^/gm, '  ')}`)
  return await runWorkflow(file, options)
}

test('outputs of steps and jobs reach later steps and jobs', async () => {
  const { second } = await run(
    `
first:
  runs-on: ubuntu-latest
  outputs:
    answer: \${{ steps.think.outputs.answer }}
  steps:
    - id: think
      run: echo "answer=4$((1+1))" >> "$GITHUB_OUTPUT"
second:
  needs: first
  runs-on: ubuntu-latest
  steps:
    - run: echo "got \${{ needs.first.outputs.answer }} \${{ needs.first.result }} \${{ vars.V }}"`,
    { vars: { V: 'v' } },
  )
  expect(second?.steps[0]?.lines).toEqual(['got 42 success v'])
})

test('an output that a mask would change is dropped, in derived forms too', async () => {
  const { first, second } = await run(`
first:
  runs-on: ubuntu-latest
  outputs:
    open: \${{ steps.s.outputs.open }}
    secret: \${{ steps.s.outputs.secret }}
    encoded: \${{ steps.s.outputs.encoded }}
  steps:
    - id: s
      run: |
        echo "::add-mask::hunter22"
        echo "open=1" >> "$GITHUB_OUTPUT"
        echo "secret=x hunter22" >> "$GITHUB_OUTPUT"
        echo "encoded=$(printf hunter22 | base64)" >> "$GITHUB_OUTPUT"
        echo "shown hunter22"
second:
  needs: first
  runs-on: ubuntu-latest
  steps:
    - run: echo "[\${{ needs.first.outputs.open }}\${{ needs.first.outputs.secret }}]"`)
  expect(first?.dropped).toEqual(['secret', 'encoded'])
  expect(first?.steps[0]?.lines).toEqual(['shown ***'])
  expect(second?.steps[0]?.lines).toEqual(['[1]'])
})

test('stopped commands are text, and count again after the token', async () => {
  const { a } = await run(`
a:
  runs-on: ubuntu-latest
  steps:
    - run: |
        echo "::stop-commands::t0ken"
        echo "::error::no"
        echo "x ##[add-mask]no"
        echo "::t0ken::"
        echo "  ::warning file=a.ts,line=1::yes%0Ait is"`)
  expect(a?.steps[0]?.annotations).toEqual([{ kind: 'warning', message: 'yes\nit is' }])
  expect(a?.steps[0]?.obeyed).toEqual(['stop-commands', 'warning'])
})

test('a failure skips what follows, but not always() and failure()', async () => {
  const { a, b, c } = await run(`
a:
  runs-on: ubuntu-latest
  steps:
    - run: exit 3
    - run: echo no
    - if: failure()
      run: echo failed
    - if: always()
      run: echo "always \${{ job.status }}"
b:
  needs: a
  runs-on: ubuntu-latest
  steps:
    - run: echo no
c:
  needs: a
  if: \${{ always() }}
  runs-on: ubuntu-latest
  steps:
    - run: echo "\${{ needs.a.result }}"`)
  expect(a?.result).toBe('failure')
  expect(a?.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped', 'success', 'success'])
  expect(a?.steps[3]?.lines).toEqual(['always failure'])
  expect(b?.result).toBe('skipped')
  expect(c?.steps[0]?.lines).toEqual(['failure'])
})

test('continue-on-error forgives a step and keeps its outcome', async () => {
  const { a } = await run(`
a:
  runs-on: ubuntu-latest
  steps:
    - id: bad
      continue-on-error: true
      run: exit 1
    - run: echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }}"`)
  expect(a?.result).toBe('success')
  expect(a?.steps[1]?.lines).toEqual(['failure success'])
})

test('env of workflow, job and step, and what a step adds for the next ones', async () => {
  const { a } = await run(`
a:
  runs-on: ubuntu-latest
  env:
    JOB: job
  steps:
    - run: echo "ADDED=later" >> "$GITHUB_ENV"
    - env:
        JOB: step
      run: echo "$LEVEL $JOB $ADDED \${{ env.ADDED }}"`)
  expect(a?.steps[1]?.lines).toEqual(['workflow step later later'])
})

test('services run beside the steps, on a network of the job, until its end', async () => {
  const image = web()
  const { a } = await run(`
a:
  runs-on: ubuntu-latest
  services:
    site:
      image: ${image}
      env:
        LEVEL: \${{ github.workflow }}
      ports:
        - 80
  steps:
    - run: |
        echo "\${{ job.services.site.id }} \${{ job.services.site.network }}"
        docker inspect --format '{{.Config.Env}}' \${{ job.services.site.id }}
        curl --silent --fail --retry 5 --retry-all-errors http://127.0.0.1:\${{ job.services.site.ports['80'] }}`)
  const [where = '', env, page] = a?.steps[0]?.lines ?? []
  const [id = '', network = ''] = where.split(' ')
  expect(env).toContain('LEVEL=Test')
  expect(page).toBe('hello')
  expect(exists(id)).toBe(false)
  expect(docker('network', 'ls', '-q', '--filter', `name=${network}`)).toBe('')
})

test('an artifact has what is in its folder, and no hidden files', async () => {
  const { b } = await run(`
a:
  runs-on: ubuntu-latest
  steps:
    - run: mkdir -p out/more; echo shown > out/more/file; echo hidden > out/.env
    - uses: actions/upload-artifact@v6
      with:
        path: out
b:
  needs: a
  runs-on: ubuntu-latest
  steps:
    - uses: actions/download-artifact@v7
      with:
        path: in
    - run: find in -type f`)
  expect(b?.steps[1]?.lines).toEqual(['in/more/file'])
})

test('post phases run last in, first out, with their state, also after a failure', async () => {
  const repository = mkdtempSync(join(tmpdir(), 'berth-repo-'))
  writeFileSync(
    join(repository, 'action.yml'),
    'name: a\ndescription: a\ninputs:\n  word:\n    default: none\nruns:\n  using: node24\n  main: main.js\n  post: post.js\n',
  )
  writeFileSync(
    join(repository, 'main.js'),
    'require("fs").appendFileSync(process.env.GITHUB_STATE, "w=" + process.env.INPUT_WORD + "\\n")',
  )
  writeFileSync(
    join(repository, 'post.js'),
    'console.log("post", process.env.STATE_w, process.env.INPUT_WORD)',
  )
  const { a } = await run(
    `
a:
  runs-on: ubuntu-latest
  steps:
    - uses: actions/checkout@v4
    - uses: ./
      with:
        word: one
    - uses: ./
    - run: exit 1`,
    { repository },
  )
  const posts = a?.steps.filter(({ phase }) => phase === 'post')
  expect(posts?.map(({ lines }) => lines)).toEqual([['post none none'], ['post one one']])
})

test('a workflow that GitHub’s parser refuses is not run', async () => {
  await expect(run('a:\n  runs-on: ubuntu-latest\n  stepz: []')).rejects.toThrow('stepz')
})
