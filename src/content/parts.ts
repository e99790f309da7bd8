import type { promptsForSteps } from '../domain/carp/prompts.ts'
import { request } from '../platform/requests.ts'
import type { PartName } from '../protocol/requests.ts'
import type { MakeQuick } from './answers/quick.ts'
import type { PackWork } from './pack-work.ts'

/** What the assistant fetches when it is first needed, each a script of its own, so that pages that never need it pay nothing. */
interface Parts {
  /**
   * The second fence before a page (DOMPurify), for formatted answers alone: sanitises HTML. It is a third of everything else an
   * editor needs.
   */
  readonly fence: (html: string) => string
  /** Palette, menu and what shortcuts do. */
  readonly quick: MakeQuick
  /** Sentences for steps, twice the palette; asked for when that first says what is next. */
  readonly prompts: typeof promptsForSteps
  /** What packs do in a page beside their rules, which work without it. */
  readonly 'pack-work': PackWork
}

const KEY: unique symbol = Symbol.for('koi.parts')

interface World {
  [KEY]?: { [Name in PartName]?: Parts[Name] }
}

/** Puts a part where the assistant of the same frame finds it. */
export function offerPart<Name extends PartName>(
  window: Window & World,
  name: Name,
  part: Parts[Name],
): void {
  window[KEY] = { ...window[KEY], [name]: part }
}

/** A part that is here already. */
export function heldPart<Name extends PartName>(window: Window & World, name: Name): Parts[Name] | null {
  return window[KEY]?.[name] ?? null
}

/** Fetches a part unless it is here; null where it cannot be had, with the background gone. */
export async function fetchPart<Name extends PartName>(
  window: Window & World,
  name: Name,
): Promise<Parts[Name] | null> {
  const held = heldPart(window, name)
  if (held) return held
  await request('part', { name }).catch(() => null)
  return heldPart(window, name)
}
