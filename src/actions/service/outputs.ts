import { setInspect } from '../../container/inspect-outputs.js'
import { trimInspect } from '../../engine/api/redact.js'
import { leastUseful, redactService } from '../../engine/api/redact-service.js'
import type { EndpointPort, Service } from '../../engine/api/services.js'
import type { Task } from '../../engine/api/tasks.js'
import type { Runner } from '../../runner.js'
import type { Section } from '../../summary/section.js'
import { desiredOf, isWanted, nodeName, type Sight, slotOf, type View } from '../../swarm/poll.js'

/** What the outputs are made of, beside the service and its tasks. */
export interface OutputContext {
  ready: boolean
  createOptions: Record<string, unknown>
  temp: string | undefined
}

/** One node that runs tasks of the service. */
interface NodeTasks {
  name: string
  address: string
  running: number
  /** Ports that are published on this node alone, by the ports of the container. */
  ports: Record<string, number[]>
}

/** Sets every output that describes a service. */
export async function setServiceOutputs(
  sight: Sight,
  nodes: View['nodes'],
  { ready, createOptions, temp }: OutputContext,
  runner: Runner,
): Promise<void> {
  const { service } = sight
  const { Image, Labels } = service.Spec.TaskTemplate.ContainerSpec
  runner.setOutput('service-id', service.ID)
  runner.setOutput('service-name', service.Spec.Name)
  runner.setOutput('image', Image)
  runner.setOutput('digest', Labels?.['berth.digest'] ?? '')
  runner.setOutput('ready', String(ready))
  runner.setOutput('replicas', JSON.stringify(replicasOf(sight)))
  runner.setOutput('nodes', JSON.stringify(nodesOf(sight.tasks, nodes)))
  runner.setOutput('ports', JSON.stringify(portsOf(sight)))
  runner.setOutput('update-state', service.UpdateStatus?.State ?? '')
  const redacted = redactService(service, createOptions)
  const trimmed = trimInspect(redacted, leastUseful)
  await setInspect(redacted, { id: service.ID, trimmed, temp }, runner)
}

/** Tells in the summary what runs where. */
export function summarizeService(sight: Sight, nodes: View['nodes'], section: Section): void {
  const { service, tasks } = sight
  const { running, desired } = replicasOf(sight)
  const ports = Object.entries(portsOf(sight)).map(([inside, outside]) => `${outside} → ${inside}`)
  section.facts.push(
    ['Image', { code: service.Spec.TaskTemplate.ContainerSpec.Image }],
    ['Service', `${service.Spec.Name} (${service.ID.slice(0, 12)})`],
    ['Running', `${running} of ${desired}`],
    ['Ports', ports.join(', ')],
    ['Update', service.UpdateStatus?.Message ?? ''],
  )
  section.tables.push({
    title: 'Nodes',
    head: ['Node', 'Address', 'Running'],
    rows: nodesOf(tasks, nodes).map(({ name, address, running: count }) => [name, address, String(count)]),
  })
}

/** How many tasks run, and how many are meant to. */
export function replicasOf(sight: Sight): { running: number; desired: number } {
  const running = new Set(sight.tasks.filter(isRunning).map(slotOf)).size
  return { running, desired: desiredOf(sight) }
}

function isRunning(task: Task): boolean {
  return isWanted(task) && task.Status.State === 'running'
}

function nodesOf(tasks: readonly Task[], nodes: View['nodes']): NodeTasks[] {
  const byNode = Map.groupBy(tasks.filter(isRunning), ({ NodeID = '' }) => NodeID)
  return [...byNode]
    .map(([id, own]) => ({
      name: own[0] === undefined ? '' : nodeName(own[0], nodes),
      address: nodes.get(id)?.Status.Addr ?? '',
      running: own.length,
      ports: gatherPorts(own.flatMap(hostPortsOf)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

/** Every published port: the cluster's own, else the lowest that any node publishes. */
function portsOf({ service, tasks }: { service: Service; tasks: readonly Task[] }): Record<string, number> {
  const ingress = (service.Endpoint?.Ports ?? []).filter(({ PublishMode }) => PublishMode === 'ingress')
  const gathered = gatherPorts([...ingress, ...tasks.filter(isRunning).flatMap(hostPortsOf)])
  return Object.fromEntries(
    Object.entries(gathered).flatMap(([port, [first]]) => (first ? [[port, first]] : [])),
  )
}

function hostPortsOf({ Status }: Task): readonly EndpointPort[] {
  return Status.PortStatus?.Ports ?? []
}

/** The engine tells a port for IPv4 and once more for IPv6. */
function gatherPorts(ports: readonly EndpointPort[]): Record<string, number[]> {
  const groups = Map.groupBy(ports, ({ TargetPort, Protocol }) => `${TargetPort}/${Protocol}`)
  return Object.fromEntries(
    [...groups].map(([port, same]) => [
      port,
      [...new Set(same.map(({ PublishedPort = 0 }) => PublishedPort))].toSorted((a, b) => a - b),
    ]),
  )
}
