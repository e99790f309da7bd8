import { stepStates } from '../carp/states.ts'
import { answeredBy } from '../conversation/asks.ts'
import { DraftReplyReader } from '../conversation/draft-reply.ts'
import { repeatedAsks } from '../conversation/facts.ts'
import { findStops } from '../gate/find-stops.ts'
import type { Stop } from '../gate/stop.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import type { Flag } from '../language/flag.ts'
import { byHarm } from '../language/order.ts'
import type { PackChecks } from '../packs/checks.ts'
import type { Scene } from '../scene.ts'
import { LineReader } from './line-reader.ts'
import type { Draft, Reading } from './reading.ts'
import { SceneReader } from './scene-reader.ts'

/** How many words of a draft are analysed; the gate's stops read everything. */
export const READ_WORDS = 6000

/** What a reader is made of. */
export interface ReaderPieces {
  readonly knowledge: Knowledge
  /** Flags of a text, as FlagReader.read: called with the same context object as long as the scene says the same. */
  readonly flags: (text: string, context: FlagContext) => readonly Flag[]
  /** What packs point out beside wording; null for nothing. */
  readonly checks?: PackChecks | null
}

/** Reads one draft again and again as it is typed. */
export interface DraftReader {
  /** All that is understood of `draft` in `scene`; `now` is epoch milliseconds. Never throws. */
  read(draft: Draft, scene: Scene, now: number): Reading
}

/** Offset after the last word that is read; the text's length where all are. */
function readEnd(text: string): number {
  if (text.length <= READ_WORDS * 2) return text.length
  const words = /\S+/g
  let end = 0
  for (let count = 0; count < READ_WORDS; count++) {
    const match = words.exec(text)
    if (!match) return text.length
    end = match.index + match[0].length
  }
  if (text.slice(end).trim() === '') return text.length
  const lineStart = text.lastIndexOf('\n', end)
  return lineStart > end / 2 ? lineStart : end
}

/**
 * A reader for one box. It keeps what it read of lines, sentences and scene, so that a keystroke costs one sentence; make a new one
 * when the knowledge changes. An internal note gets no flags and promises
 * nothing: no customer reads it.
 */
export function createReader({ knowledge, flags, checks = null }: ReaderPieces): DraftReader {
  const lines = new LineReader(knowledge.calendar)
  const scenes = new SceneReader(knowledge)
  const replies = new DraftReplyReader()
  const flagged = (text: string, context: FlagContext, stops: readonly Stop[]): readonly Flag[] => {
    const found = checks?.flags(text, context, stops) ?? []
    const worded = flags(text, context)
    return found.length > 0 ? [...found, ...worded].sort(byHarm) : worded
  }
  return {
    read({ text }, given, now) {
      const scene = scenes.settle(given)
      const { asks, facts, context } = scenes.read(scene)
      const end = readEnd(text)
      const part = end === text.length ? text : text.slice(0, end)
      const { sentences, promises, asking } = lines.read(part, scene, now)
      const steps = stepStates(sentences)
      const note = scene.visibility === 'note'
      const stops = findStops(text, scene, knowledge, checks?.stops(text, context))
      return {
        sentences,
        steps,
        flags: note ? [] : flagged(part, context, stops),
        asks: answeredBy(asks, part.trim() === '' ? null : replies.read(part)),
        promises: note ? [] : promises,
        stops,
        alreadyGiven: note ? [] : repeatedAsks(asking, facts),
        notRead: end === text.length ? null : { start: end, end: text.length },
      }
    },
  }
}
