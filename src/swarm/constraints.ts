import type { Node } from '../engine/api/tasks.js'

/**
 * Says of every node why it takes no task of a service: its availability, its state, or the first constraint that it
 * does not meet, https://docs.docker.com/reference/cli/docker/service/create/#constraint. Nodes that would take one are
 * left out.
 */
export function explainNodes(nodes: readonly Node[], constraints: readonly string[]): string[] {
  return nodes.flatMap((node) => {
    const why = whyNot(node, constraints)
    return why === undefined ? [] : [`${node.Description.Hostname ?? node.ID.slice(0, 12)} ${why}`]
  })
}

function whyNot({ Spec, Status, ...node }: Node, constraints: readonly string[]): string | undefined {
  if (Status.State !== 'ready') return `is ${Status.State || 'not known'}`
  if (Spec.Availability !== 'active') return `is set to ${Spec.Availability}`
  const unmet = constraints.find((constraint) => !meets({ Spec, Status, ...node }, constraint))
  return unmet === undefined ? undefined : `does not meet ${unmet}`
}

/** The cluster compares without regard to case; a label that a node lacks is like an empty one. */
function meets(node: Node, constraint: string): boolean {
  const { key = '', operator, value = '' } = pattern.exec(constraint)?.groups ?? {}
  const actual = attributeOf(node, key)
  if (actual === undefined) return true // a word of the cluster's that is not known here
  return (actual.toLowerCase() === value.toLowerCase()) === (operator === '==')
}

const pattern = /^\s*(?<key>[\w.-]+)\s*(?<operator>[!=]=)\s*(?<value>.*?)\s*$/

function attributeOf({ ID, Spec, Description }: Node, key: string): string | undefined {
  const known: Record<string, string> = {
    'node.id': ID,
    'node.hostname': Description.Hostname ?? '',
    'node.role': Spec.Role,
    'node.platform.os': Description.Platform.OS,
    'node.platform.arch': Description.Platform.Architecture,
  }
  const { kind, name = '' } = /^(?<kind>node|engine)\.labels\.(?<name>.+)$/.exec(key)?.groups ?? {}
  if (kind === 'node') return Spec.Labels[name] ?? ''
  if (kind === 'engine') return Description.Engine.Labels[name] ?? ''
  return known[key]
}
