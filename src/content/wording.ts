import type { OpinionWeights } from '../domain/language/opinion/weights.ts'
import type { PackedRules } from '../domain/language/packed.ts'

const KEY: unique symbol = Symbol.for('koi.wording')

/** What is known of off-putting wording as the build made it: the rules' trie and the learned weights. */
export interface Wording {
  readonly rules: PackedRules
  readonly weights: OpinionWeights
}

interface World {
  [KEY]?: Wording
}

/** Puts the wording where the assistant of the same frame finds it: data in a script of its own, with a budget of its own. */
export function offerWording(window: Window & World, wording: Wording): void {
  window[KEY] = wording
}

/** The wording that was offered; null where its script did not run. */
export function heldWording(window: Window & World): Wording | null {
  return window[KEY] ?? null
}
