import type { Knowledge } from '../knowledge.ts'
import { customerMessages, type Scene } from '../scene.ts'
import { attachmentStops } from './attachment.ts'
import { greetingStops } from './greeting.ts'
import { internalWordStops } from './internal-words.ts'
import { placeholderStops, zeroWidthStops } from './placeholders.ts'
import type { Stop } from './stop.ts'

/**
 * The certain accidents in a draft, in the order they stand: leftover template tokens, invisible markers, somebody else's name, a
 * file that is not attached, internal words, and what packs found (`ofPacks`). Linear in the draft and never capped. An internal note has none: no
 * customer sees it.
 */
export function findStops(
  draft: string,
  scene: Scene,
  knowledge: Pick<Knowledge, 'internalWords'>,
  ofPacks: readonly Stop[] | undefined = [],
): Stop[] {
  if (scene.visibility === 'note' || draft === '') return []
  const thread = customerMessages(scene)
    .map(({ text }) => text)
    .join('\n')
  return [
    ...placeholderStops(draft, thread),
    ...zeroWidthStops(draft),
    ...greetingStops(draft, scene),
    ...attachmentStops(draft, scene),
    ...internalWordStops(draft, thread, knowledge.internalWords),
    ...ofPacks,
  ].sort((a, b) => a.span.start - b.span.start)
}
