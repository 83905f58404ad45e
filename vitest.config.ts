import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Suites that take longer than `npm test`, each with a command of its own. */
const suites = ['faults', 'ways', 'swarm', 'browser', 'aspnet', 'docs', 'soak', 'command']

export default defineConfig({
  // Neither cache is in node_modules: who is not root could not remove there what tests have written as root.
  cacheDir: join(tmpdir(), `berth-vitest-${process.getuid?.()}${process.cwd().replaceAll(/[\\/:]/g, '-')}`),
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
          exclude: [...suites, 'windows'].map((suite) => `test/${suite}/**`),
        },
      },
      ...suites.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`test/${name}/**/*.test.ts`],
          testTimeout: name === 'soak' ? 3_600_000 : 180_000,
        },
      })),
      {
        // What decides without the system around it, whole; "npm run test:windows" runs it in Node for Windows.
        extends: true,
        test: {
          name: 'pure',
          include: [
            'test/{config,input,platform,readiness,summary,version}/**/*.test.ts',
            'test/container/swap/*.test.ts',
            'test/engine/api/{anonymous-volumes,log-lines,ports,pull-errors,pull-progress,reach}.test.ts',
            'test/engine/api/{redact,secret-mount,spec,volumes,windows-errors}.test.ts',
            'test/engine/archive/{file-stat,shadows}.test.ts',
            'test/engine/transport/{connection-errors,host,known-hosts}.test.ts',
            'test/inputs/{gate,workload}.test.ts',
            'test/registry/!(credentials).test.ts',
            'test/release/{drift,fingerprint,ownership,swarm-ownership}.test.ts',
            'test/workspace/{file-errors,unicode}.test.ts',
          ],
          // A user without a home, whom the system does not know, and shells are of Linux.
          exclude: ['test/platform/run-action.test.ts', 'test/platform/command/{completion,outputs}.test.ts'],
        },
      },
      {
        // Steps of Node for Windows in Wine, and the engine of Windows behind a real pipe.
        extends: true,
        test: {
          name: 'windows',
          include: ['test/windows/**/*.test.ts', 'test/actions/windows.test.ts'],
          env: { TEST_SYSTEM: 'windows' },
          testTimeout: 180_000,
        },
      },
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
