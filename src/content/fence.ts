import { request } from '../platform/requests.ts'

const KEY: unique symbol = Symbol.for('koi.fence')

type Fence = (html: string) => string

interface World {
  [KEY]?: Fence
}

/** Puts the fence where the assistant of the same frame finds it. */
export function offerFence(window: Window & World, fence: Fence): void {
  window[KEY] = fence
}

/**
 * The second fence before a page (DOMPurify). It is a third of everything else an editor needs and only formatted answers
 * pass it, so it is fetched at the first one. Resolves false where it cannot be had: nothing formatted goes in then.
 */
export async function fenceReady(window: Window & World): Promise<boolean> {
  if (!window[KEY]) await request('fence', {}).catch(() => null)
  return window[KEY] !== undefined
}

/** Sanitises with the fence; without one nothing passes. */
export function fenced(window: Window & World, html: string): string {
  return window[KEY]?.(html) ?? ''
}
