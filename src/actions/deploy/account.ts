import type { Strategy } from '../../container/swap/strategy.js'
import type { Container } from '../../engine/api/container.js'
import type { Image } from '../../engine/api/images.js'
import type { Engine } from '../../engine/transport/docker.js'
import { digestOf } from '../../release/image-digest.js'
import type { Asked } from '../../release/resolve.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'

/** What is known of a deployment so far: outputs, summary and record are made of it, however far it came. */
export interface Account {
  readonly inputs: Inputs
  readonly section: Section
  engine?: Engine
  asked?: Asked | undefined
  image?: Image
  /** The container that was current before, as it was called by then. */
  old?: Container | undefined
  strategy?: Strategy
}

/** The manifest's digest of what is asked for, as far as it is known. */
export function digestAsked({ asked, image }: Account): string {
  if (asked === undefined || image === undefined) return asked?.reference.digest ?? ''
  return digestOf(image, asked.reference)
}
