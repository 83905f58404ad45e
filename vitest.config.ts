import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Suites that take longer than `npm test`, each with a command of its own. */
const suites = ['faults', 'ways', 'swarm', 'browser', 'aspnet', 'docs', 'soak']

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
            'test/{config,deployment,health,input,platform,summary,version}/**/*.test.ts',
            'test/engine/{anonymous-volumes,file-stat,host,known-hosts,log-lines,ports,pull-progress}.test.ts',
            'test/engine/{pull-trouble,reach,redact,secret-mount,shadows,spec,trouble,volumes}.test.ts',
            'test/engine/windows-refusals.test.ts',
            'test/registry/!(credentials).test.ts',
            'test/workspace/{trouble,unicode}.test.ts',
            'test/steps/{container/workload-inputs,gate/inputs}.test.ts',
          ],
          // A user without a home, whom the system does not know, is one of Linux.
          exclude: ['test/platform/run-action.test.ts'],
        },
      },
      {
        // Steps of Node for Windows in Wine, and the engine of Windows behind a real pipe.
        extends: true,
        test: {
          name: 'windows',
          include: ['test/windows/**/*.test.ts', 'test/steps/windows.test.ts'],
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
