import { engineTests } from './engine-tests.ts'

/** One engine of the matrix, which `scripts/engine` makes and starts. */
export interface EngineRow {
  /** As in `npm run test:engines -- NAME`. */
  name: string
  /** Debian's suite that it comes from. */
  suite: 'trixie' | 'sid'
  engine: 'Docker' | 'Podman'
  version: string
  store: 'overlay2' | 'containerd' | 'overlay'
  runs: readonly SuiteName[]
}

/** The suites of tests that talk to an engine, each with the runs of Vitest that it is made of. */
export const suites = {
  main: () => [['--project', 'main', ...engineTests()]],
  ways: () => [['--project', 'ways', '--exclude', '**/podman.test.ts', '--testNamePattern', '^(?!Podman)']],
  swarm: () => [['--project', 'swarm']],
  podman: () => [
    ['--project', 'ways', 'podman.test'],
    ['--project', 'ways', 'every-way', '--testNamePattern', '^Podman'],
  ],
} as const satisfies Record<string, () => string[][]>

export type SuiteName = keyof typeof suites

const docker = { engine: 'Docker', runs: ['main', 'ways', 'swarm'] } as const
/** Its tests start Podman themselves, beside the Docker Engine of the same suite. */
const podman = { engine: 'Podman', store: 'overlay', runs: ['podman'] } as const

/** Every engine beside the machine's own. */
export const engineRows: readonly EngineRow[] = [
  { ...docker, name: 'docker26', suite: 'trixie', version: '26.1.5', store: 'overlay2' },
  { ...docker, name: 'docker28', suite: 'sid', version: '28.5.2', store: 'overlay2' },
  { ...docker, name: 'docker28c', suite: 'sid', version: '28.5.2', store: 'containerd' },
  { ...podman, name: 'podman54', suite: 'trixie', version: '5.4.2' },
  { ...podman, name: 'podman58', suite: 'sid', version: '5.8.6' },
]
