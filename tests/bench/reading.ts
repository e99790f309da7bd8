import { DEFAULT_CALENDAR, type Knowledge, NO_KNOWLEDGE } from '../../src/domain/knowledge.ts'
import { FlagReader } from '../../src/domain/language/flag-reader.ts'
import type { Matcher } from '../../src/domain/language/matcher.ts'
import { createReader, type DraftReader } from '../../src/domain/reading/create-reader.ts'
import type { Scene } from '../../src/domain/scene.ts'
import { measure } from './measure.ts'
import type { Line } from './report.ts'
import { draft, NOW, scene, typing } from './texts.ts'

/** A fast typist's pause between two letters. */
const KEY_MS = 80

const KNOWLEDGE: Knowledge = {
  ...NO_KNOWLEDGE,
  dictionary: ['Just Juice', 'No Limit'],
  internalWords: ['Bluebird', 'tier 2'],
  calendar: { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin', holidays: ['2026-04-03', '2026-04-06'] },
}

interface Input {
  readonly reader: DraftReader
  readonly text: string
  readonly of: Scene
  readonly now: number
}

/** A reader as src/content/page-reader.ts composes it. */
function readerWith(matcher: Matcher): DraftReader {
  const flags = new FlagReader(matcher)
  return createReader({ knowledge: KNOWLEDGE, flags: (text, context) => flags.read(text, context) })
}

function typed(matcher: Matcher): (round: number) => Input {
  let seed = 0
  let input: Input = { reader: readerWith(matcher), text: '', of: scene(seed), now: NOW }
  let left = ''
  return () => {
    if (left === '') {
      seed++
      input = { reader: readerWith(matcher), text: draft(seed), of: scene(seed), now: input.now }
      left = typing(seed)
      input.reader.read({ text: input.text }, input.of, input.now)
    }
    input = { ...input, text: input.text + left.slice(0, 1), now: input.now + KEY_MS }
    left = left.slice(1)
    return input
  }
}

const read = ({ reader, text, of, now }: Input): unknown => reader.read({ text }, of, now)

/** All that is understood of a draft in a conversation: read for the first time, and with one letter more. */
export async function reading(matcher: Matcher): Promise<Line[]> {
  const times = await measure<Input>([
    {
      name: 'whole Reading, 20 messages and a 300-word draft',
      rounds: 200,
      warmUp: 200,
      prepare: (round) => ({ reader: readerWith(matcher), text: draft(round), of: scene(round), now: NOW }),
      work: read,
    },
    {
      name: 'whole Reading, a keystroke at its end',
      rounds: 1500,
      warmUp: 1500,
      prepare: typed(matcher),
      work: read,
    },
  ])
  const limits = [3, 0.5]
  return [...times].map(([question, measured], at) => ({
    question,
    who: 'koi',
    times: measured,
    budget: { at: 'p95', limit: limits[at] ?? 0 },
    beside: null,
  }))
}
