import { defineConfig } from 'vitest/config'

/** What `npm test` runs, and suites that take longer, each with a command of its own. */
const suites = ['faults', 'engines', 'swarm', 'browser', 'fuzz', 'aspnet']

export default defineConfig({
  test: {
    reporters: ['default', './test/support/count-reporter.ts'],
    passWithNoTests: true,
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
        test: { name, include: [`test/${name}/**/*.test.ts`] },
      })),
    ],
  },
})
