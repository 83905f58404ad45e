import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { docker } from './images.js'
import { startSecondEngine } from './second-engine.js'

/** One row of the matrix: an engine, and a way to it. */
export interface EngineRow {
  name: string
  start(): Promise<RunningEngine>
}

/** An engine of the test's own, and what leads a step there. */
export interface RunningEngine extends AsyncDisposable {
  inputs: Record<string, string>
  env?: Record<string, string>
  /** Where the log says that it is. */
  shownAs: string
  /** Runs Docker's own command line against it and returns what it prints, without the last line end. */
  docker(...args: string[]): string
}

/** Every engine that the same end-to-end tests run against. */
export const engines: readonly EngineRow[] = [{ name: 'Docker, socket', start: startSocket }]

/** Hands images of the machine's engine to another one. */
export function loadImages(engine: RunningEngine, images: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'berth-load-'))
  docker('save', '-o', join(folder, 'images.tar'), ...images)
  engine.docker('load', '-q', '-i', join(folder, 'images.tar'))
  rmSync(folder, { recursive: true })
}

async function startSocket(): Promise<RunningEngine> {
  const engine = await startSecondEngine()
  return {
    inputs: { 'docker-host': engine.address },
    shownAs: `${engine.address}, from input "docker-host"`,
    docker: engine.docker,
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  }
}
