import { type Change, diffWordsWithSpace } from 'diff'
import { parseBody, toPlain } from '../../../../../domain/snippets/body.ts'
import type { Channel, Snippet } from '../../../../../domain/snippets/snippet.ts'
import { textsOf } from '../texts/texts.ts'

/** A stretch of words: the same in both, only before, or only now. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** What differs between two versions of an answer, part by part. */
export interface Difference {
  readonly part:
    | 'title'
    | 'text'
    | 'shortcut'
    | 'step'
    | 'tags'
    | 'folder'
    | 'examples'
    | 'language'
    | 'channel'
    | 'owner'
    | 'reviewAt'
  /** Of a variant's text: what it is in and for; null for the answer's own. */
  readonly of: { readonly language: string; readonly channel: Channel } | null
  /** Empty where the words are the same and only their formatting changed. */
  readonly pieces: readonly Piece[]
}

/** How a version's values are said in words; `liquid` turns a text's Liquid into the names of its chips. */
export interface Saying {
  readonly liquid: (text: string) => string
  readonly step: (step: NonNullable<Snippet['step']>) => string
  readonly language: (tag: string) => string
  readonly channel: (channel: Channel) => string
}

/** Milliseconds; two long texts with nothing in common are shown one after the other instead. */
const PATIENCE = 300

const kindOf = ({ added, removed }: Change): Piece['kind'] => (added ? 'new' : removed ? 'gone' : 'same')

/** A change in the making: what was there, what is there, and a blank behind that may turn out to lie in its middle. */
interface Run {
  readonly gone: string
  readonly fresh: string
  readonly blank: string
}

const shownAs = ({ gone, fresh, blank }: Run): Piece[] => [
  { kind: 'gone', text: gone },
  { kind: 'new', text: fresh },
  { kind: 'same', text: blank },
]

/** The change with one more piece in it. */
function grown(run: Run | null, { kind, text }: Piece): Run {
  const { gone, fresh, blank } = run ?? { gone: '', fresh: '', blank: '' }
  const [was, is] = [gone + blank, fresh + blank]
  return { gone: kind === 'gone' ? was + text : was, fresh: kind === 'new' ? is + text : is, blank: '' }
}

/** Changes with nothing but a blank between them read as one: what was there, then what is there. */
function readable(found: readonly Piece[]): Piece[] {
  const shown: Piece[] = []
  let run: Run | null = null
  for (const piece of found) {
    if (piece.kind !== 'same') run = grown(run, piece)
    else if (run !== null && run.blank === '' && /^[ \u00A0]+$/.test(piece.text))
      run = { gone: run.gone, fresh: run.fresh, blank: piece.text }
    else {
      shown.push(...(run ? shownAs(run) : []), piece)
      run = null
    }
  }
  shown.push(...(run ? shownAs(run) : []))
  return shown.filter(({ text }) => text !== '')
}

/** Two texts compared word by word. */
export function pieces(before: string, now: string): Piece[] {
  const changes = diffWordsWithSpace(before, now, {
    timeout: PATIENCE,
    intlSegmenter: new Intl.Segmenter(undefined, { granularity: 'word' }),
  })
  const found = changes?.map((change): Piece => ({ kind: kindOf(change), text: change.value }))
  const apart: Piece[] = [
    { kind: 'gone', text: before },
    { kind: 'new', text: now },
  ]
  return readable(found ?? apart)
}

const line = (
  part: Difference['part'],
  before: string,
  now: string,
  of: Difference['of'] = null,
): Difference[] => (before === now ? [] : [{ part, of, pieces: pieces(before, now) }])

/** A body differs in its words, or else in its formatting and pictures. */
function bodies(before: string, now: string, of: Difference['of'], saying: Saying): Difference[] {
  if (before === now) return []
  const words = (html: string): string => saying.liquid(toPlain(parseBody(html).body))
  const [was, is] = [words(before), words(now)]
  return was === is ? [{ part: 'text', of, pieces: [] }] : line('text', was, is, of)
}

function variants(before: Snippet, now: Snippet, saying: Saying): Difference[] {
  const keyed = (snippet: Snippet) =>
    new Map(
      textsOf(snippet)
        .slice(1)
        .map((text) => [`${text.language} ${text.channel}`, text]),
    )
  const [was, is] = [keyed(before), keyed(now)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)]
    const of = fresh ?? old
    return of ? bodies(old?.body ?? '', fresh?.body ?? '', of, saying) : []
  })
}

/** Everything in which `now` differs from `before`; empty where they are the same. */
export function differences(before: Snippet, now: Snippet, saying: Saying): Difference[] {
  const step = (one: Snippet['step']): string => (one === null ? '' : saying.step(one))
  return [
    ...line('title', before.title, now.title),
    ...bodies(before.body, now.body, null, saying),
    ...variants(before, now, saying),
    ...line('shortcut', before.shortcut, now.shortcut),
    ...line('step', step(before.step), step(now.step)),
    ...line('tags', before.tags.join(', '), now.tags.join(', ')),
    ...line('folder', before.folder, now.folder),
    ...line('examples', before.examples.join('\n'), now.examples.join('\n')),
    ...line('language', saying.language(before.language), saying.language(now.language)),
    ...line('channel', saying.channel(before.channel), saying.channel(now.channel)),
    ...line('owner', before.owner, now.owner),
    ...line('reviewAt', before.reviewAt, now.reviewAt),
  ]
}
