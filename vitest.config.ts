import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Suites that take longer than `npm test`, each with a command of its own. */
const suites = ['faults', 'ways', 'swarm', 'browser', 'aspnet', 'docs']

export default defineConfig({
  // Neither cache is in node_modules: who is not root could not remove there what tests have written as root.
  cacheDir: join(tmpdir(), `berth-vitest-${process.getuid?.()}${process.cwd().replaceAll('/', '-')}`),
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    passWithNoTests: true,
    fsModuleCache: false,
    // Tests wait for engines more than they work.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    execArgv: ['--import', './scripts/json-imports.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: suites.map((suite) => `test/${suite}/**`),
        },
      },
      ...suites.map((name) => ({
        extends: true as const,
        test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 180_000 },
      })),
      {
        // The same properties as in the main suite, a hundred times as often.
        extends: true,
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          env: { FUZZ_RUNS: '100000' },
          testTimeout: 600_000,
        },
      },
    ],
  },
})
