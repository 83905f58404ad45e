import type { Deployment } from '../../container/swap/conclude.js'
import type { Image } from '../../engine/api/images.js'
import { formatReference } from '../../registry/reference.js'
import { digestOf } from '../../release/image-digest.js'
import type { Asked } from '../../release/resolve.js'
import type { Section } from '../../summary/section.js'
import type { Inputs } from './inputs.js'

/** A deployment, and what is asked for as far as it is resolved. */
export interface Account extends Deployment {
  readonly inputs: Inputs
  asked?: Asked | undefined
  image?: Image
}

/** The account of a deployment that has just begun; its release follows from what becomes known. */
export function openAccount(inputs: Inputs, section: Section): Account {
  const { name, gate, environment, identity, container } = inputs
  const { createOptions, temp } = container
  return {
    ...{ inputs, name, gate, environment, identity, createOptions, temp, section },
    get release() {
      const { asked, image } = this
      const reference = formatReference(asked?.reference ?? inputs.image)
      return { reference, version: asked?.version ?? '', digest: digestAsked(this), image }
    },
  }
}

/** The manifest's digest of what is asked for, as far as it is known. */
function digestAsked({ asked, image }: Pick<Account, 'asked' | 'image'>): string {
  if (asked === undefined || image === undefined) return asked?.reference.digest ?? ''
  return digestOf(image, asked.reference)
}
