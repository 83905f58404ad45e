import type { Reporter, TestModule } from 'vitest/node'

/** Closes a test run with one plain line, whatever the terminal: `N passed, N failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state)
    const broken = modules.filter((module) => module.errors().length > 0).length
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length + broken + unhandled.length
    console.log(`${passed} passed, ${failed} failed`)
  }
}
