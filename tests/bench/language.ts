import type { FlagContext } from '../../src/domain/language/context.ts'
import { FlagReader } from '../../src/domain/language/flag-reader.ts'
import type { Matcher } from '../../src/domain/language/matcher.ts'
import { type Contender, measure } from './measure.ts'
import type { Peer } from './peers/peer.ts'
import type { Line } from './report.ts'
import { draft, typing } from './texts.ts'

const CONTEXT: FlagContext = {
  complaint: true,
  customerName: 'Dana Whitfield',
  ignored: [],
  desk: 'bench',
  dictionary: [],
}
const WHOLE = 'language, a 300-word draft'
const KEY = 'language, a keystroke at its end'

function ofPeer({ name, check }: Peer): Contender<string> {
  return { name, rounds: 12, warmUp: 6, prepare: (round) => draft(round), work: check }
}

function ofPeerTyping({ name, check }: Peer): Contender<string> {
  const text = draft(1) + typing(1)
  return {
    name,
    rounds: 12,
    warmUp: 6,
    prepare: (round) => text.slice(0, text.length - 120 + round),
    work: check,
  }
}

/** The draft grown by one letter a round; another draft once its typing is at an end. */
function typed(matcher: Matcher): (round: number) => { reader: FlagReader; text: string } {
  let reader = new FlagReader(matcher)
  let seed = 0
  let shown = draft(seed)
  let left = typing(seed)
  reader.read(shown, CONTEXT)
  return () => {
    if (left === '') {
      seed++
      reader = new FlagReader(matcher)
      shown = draft(seed)
      left = typing(seed)
      reader.read(shown, CONTEXT)
    }
    shown += left.slice(0, 1)
    left = left.slice(1)
    return { reader, text: shown }
  }
}

/** Flags in a reply: one whole look at a fresh draft, and one letter more. Ours reads on from the last state, peers check all anew. */
export async function language(matcher: Matcher, peers: readonly Peer[]): Promise<Line[]> {
  const whole = await measure<string>([
    {
      name: 'koi',
      rounds: 400,
      warmUp: 400,
      prepare: (round) => draft(round),
      work: (text) => new FlagReader(matcher).read(text, CONTEXT),
    },
    ...peers.map(ofPeer),
  ])
  const own = await measure([
    {
      name: 'koi',
      rounds: 1500,
      warmUp: 1500,
      prepare: typed(matcher),
      work: ({ reader, text }) => reader.read(text, CONTEXT),
    },
  ])
  const theirs = await measure(peers.map(ofPeerTyping))
  const lines = (question: string, limit: number, all: typeof whole): Line[] =>
    [...all].map(([who, times]) => ({
      question,
      who,
      times,
      budget: who === 'koi' ? { at: 'p95', limit } : null,
      beside: who === 'koi' ? null : 'koi',
    }))
  return [...lines(WHOLE, 1, whole), ...lines(KEY, 0.2, new Map([...own, ...theirs]))]
}
