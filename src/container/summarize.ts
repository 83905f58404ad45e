import { steadyNow } from '../clock.js'
import { type Container, nameOf } from '../engine/api/container.js'
import { hostPorts } from '../engine/api/ports.js'
import { reachPublished } from '../engine/api/reach.js'
import type { Engine } from '../engine/transport/docker.js'
import { showAddress, urlHost } from '../engine/transport/host.js'
import type { Chosen } from '../release/choose-tag.js'
import type { Runner } from '../runner.js'
import type { Cell } from '../summary/markdown.js'
import type { Section } from '../summary/section.js'
import { markFailed, startSection, writeSection } from '../summary/write-section.js'

/**
 * Gathers a section of the job summary while a step works, and writes it however the step ends. `title` is
 * what the section says where the step fails before it has set a better one.
 */
export async function withSection(
  { summary }: { summary: boolean },
  title: string,
  runner: Runner,
  work: (section: Section) => Promise<void>,
): Promise<void> {
  const section = startSection(title)
  try {
    await work(section)
    if (section.mark === '❌') section.mark = '✅'
    runner.conclude(section.title)
  } catch (thrown) {
    markFailed(section, thrown)
    throw thrown
  } finally {
    if (summary) writeSection(section, runner)
  }
}

/** Times a phase of the step; one that throws, or whose result is a failure, is drawn as such. */
export async function timed<T>(
  { phases }: Pick<Section, 'phases'>,
  name: string,
  work: () => Promise<T>,
  isFailure: (result: T) => boolean = () => false,
): Promise<T> {
  const startedMs = steadyNow()
  let failed = true
  try {
    const result = await work()
    failed = isFailure(result)
    return result
  } finally {
    phases.push({ name, startedMs, endedMs: steadyNow(), ...(failed && { failed }) })
  }
}

/** The title of a container for which the wait is over: a job has ended by then. */
export function readyTitle(container: Container): string {
  const { State } = container
  const how = State.Status === 'exited' ? `ended with exit code ${State.ExitCode}` : 'ready'
  return `${nameOf(container)}: ${how}`
}

/** Tells what runs where: image, digest, state, health, ports, engine. */
export function summarizeContainer(
  engine: Engine,
  container: Container,
  {
    label = 'Image',
    image,
    digest,
    more = [],
  }: { label?: string; image: string; digest: string; more?: Section['facts'] },
  section: Section,
): void {
  const { State, Id } = container
  const status = State.Status === 'exited' ? `exited with code ${State.ExitCode}` : State.Status
  section.facts.push(
    [label, imageCell(image)],
    ['Digest', digest && { code: digest }],
    ['Container', `${nameOf(container)} (${Id.slice(0, 12)})`],
    ['State', State.Health === undefined ? status : `${status}, ${State.Health.Status}`],
    ['Ports', portLinks(engine, container)],
    ...more,
    ['Engine', showEngine(engine)],
  )
}

/** The digest behind a tag has a row of its own, and would make the table wider than the page. */
export function imageCell(reference: string): Cell {
  return reference && { code: reference.replace(/(:[\w.-]+)@sha256:[\da-f]+$/, '$1') }
}

/** Published TCP ports lead to where they are reached from the runner. */
function portLinks(engine: Engine, container: Container): Cell {
  const several = listPublished(engine, container).map(
    ({ text, href }): Cell => (href === undefined ? text : { link: text, href }),
  )
  return several.length === 0 ? '' : { several }
}

/** Says in a line what runs and where it is reached: `web (90e4a6a817e7) is running, 127.0.0.1:8080 → 80/tcp`. */
export function showRunning(engine: Engine, container: Container): string {
  const ports = listPublished(engine, container).map(({ text }) => `, ${text}`)
  const { Id, State } = container
  return `${nameOf(container)} (${Id.slice(0, 12)}) is ${State.Status}${ports.join('')}`
}

function listPublished(engine: Engine, container: Container): { text: string; href?: string }[] {
  return Object.keys(hostPorts(container.NetworkSettings.Ports)).map((inside) => {
    const { host, ports, unreachable } = reachPublished(engine, container, inside)
    const place = `${urlHost(host)}:${ports[inside]}`
    const text = `${place} → ${inside}`
    return inside.endsWith('/tcp') && unreachable === undefined ? { text, href: `http://${place}` } : { text }
  })
}

/** Says in a line which engine it is: `Docker 20.10.24 (linux/amd64) at unix:///var/run/docker.sock`. */
export function showEngine(engine: Engine): string {
  const { version, os, architecture, address, isPodman } = engine
  return `${isPodman ? 'Podman' : 'Docker'} ${version} (${os}/${architecture}) at ${showAddress(address).address}`
}

/** Tells which tag was taken among how many, and why. */
export function summarizeChoice({ version, why }: Pick<Chosen, 'version' | 'why'>, section: Section): void {
  section.decisions.push([version === undefined ? 'No tag' : `Tag ${version.tag}`, why.join('; ')])
}
