import { containerTree } from '../../config/apply/container-tree.js'
import type { FileTree } from '../../config/apply/trees.js'
import type { Container } from '../../engine/api/container.js'
import { findContainer } from '../../engine/api/containers.js'
import { UserError } from '../../error.js'
import { quoteText } from '../../input/scalar.js'
import { connectEngine, type EngineInputs } from '../../inputs/engine.js'
import type { Runner } from '../../runner.js'

/** Which container, and whether it may run. */
interface Wish {
  container: string
  allowRunning: boolean
  engine: EngineInputs
}

/** Opens the files of a container, which is not to run. */
export async function openContainer(wish: Wish, runner: Runner): Promise<FileTree> {
  const engine = await connectEngine(wish.engine, runner)
  const container = await findContainer(engine, wish.container)
  if (container === undefined) {
    throw new UserError(
      `There is no container ${quoteText(wish.container)} on this engine`,
      'Correct "container"',
    )
  }
  checkState(container, wish)
  return containerTree(engine, container, runner)
}

function checkState({ State, Name }: Container, { allowRunning }: Wish): void {
  if (['removing', 'dead'].includes(State.Status)) {
    throw new UserError(
      `The container ${Name.slice(1)} is ${State.Status}`,
      'Name one that is created or stopped',
    )
  }
  if (!State.Running || allowRunning) return
  throw new UserError(
    `The container ${Name.slice(1)} is ${State.Status}: what runs in it may never read the new file, or half of it`,
    'Transform before the start, stop the container first, or set "allow-running: true"',
  )
}
