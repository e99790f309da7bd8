import type { promptsForSteps } from '../../domain/carp/prompts.ts'
import { request } from '../../platform/requests.ts'

const KEY: unique symbol = Symbol.for('koi.prompts')

type MakePrompts = typeof promptsForSteps

interface World {
  [KEY]?: MakePrompts
}

/** Puts what makes sentences for steps where the palette of the same frame finds it. */
export function offerPrompts(window: Window & World, make: MakePrompts): void {
  window[KEY] = make
}

/**
 * What makes sentences for steps: a script of its own, fetched when the palette first says what is next, since it is twice the palette. Null where
 * it cannot be had.
 */
export async function promptsReady(window: Window & World): Promise<MakePrompts | null> {
  if (!window[KEY]) await request('prompts', {}).catch(() => null)
  return window[KEY] ?? null
}
