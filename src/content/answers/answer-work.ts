import type { Thing } from '../../domain/reading/next-things.ts'
import type { Scene } from '../../domain/scene.ts'
import { languageName } from '../../domain/snippets/language-name.ts'
import { learnableWords } from '../../domain/suggest/learnable.ts'
import { isSentence } from '../../domain/text/fitting.ts'
import { ticketKey } from '../../domain/ticket-key.ts'
import { LOST, REFUSED } from '../../editors/outcome-words.ts'
import { say } from '../../platform/browser.ts'
import { request } from '../../platform/requests.ts'
import type { FilledAnswer } from '../../protocol/requests.ts'
import { draftText } from '../drafts.ts'
import { inTopCoordinates } from '../frame.ts'
import { fetchPart } from '../parts.ts'
import type { Place } from './place.ts'
import type { QuickPorts } from './quick.ts'
import { readyAnswer } from './ready-answer.ts'

/** An answer filled in and ready to go, or with asks left. */
export type Filled = Extract<FilledAnswer, { ok: true }>

/** Templates and the choice of a variant look at no more of a conversation than its end. */
const lean = (scene: Scene): Scene => ({ ...scene, thread: scene.thread?.slice(-3) ?? null })

/** An answer filled in, for one conversation. */
export interface FilledFor {
  /** ticketKey of the conversation it was filled in for. */
  readonly ticket: string
  /** null where the answer is gone. */
  readonly answer: FilledAnswer | null
}

/** A word where an answer is not in the language that the customer writes; null where it is, or nobody knows. */
export function languageRemark({ wordings, wording, otherThan }: Filled): string | null {
  const language = wordings.find(({ at }) => at === wording)?.language
  return otherThan === null || language === undefined
    ? null
    : say('otherLanguage', languageName(otherThan), languageName(language))
}

/** What is done with answers in the page; rendering and looking up are the background's. */
export interface AnswerWork {
  /** Fills an answer in for the conversation as it is now. Rejects where the background cannot be asked. */
  fill(id: string, answers: Readonly<Record<string, string>>, wording: number | null): Promise<FilledFor>
  /** The same ahead, for a name that is being typed; null where none is. */
  prepare(id: string | null, place: Place | null): void
  /** Puts a filled-in answer in if everything is as it was. Null when it stands in the box, else why not, in words. */
  put(id: string, filled: Filled, ticket: string, place: Place): Promise<string | null>
  /** Mends a flag or writes a sentence at the caret; what is wrong is said beside the box. */
  write(thing: Extract<Thing, { kind: 'flag' | 'step' }>, place: Place): Promise<void>
  /** Says something beside the box. */
  tell(words: string, place: Place): void
  /** Fetches what checks formatted answers, for a box that holds them; they go in the sooner then. */
  makeReady(place: Place): Promise<unknown>
}

export function answerWork(ports: QuickPorts): AnswerWork {
  const { frame, view, notice, notDraft, scene: sceneNow, draft: draftNow, edit } = ports
  const tell = (words: string, { box: { element } }: Place): void =>
    notice.say(words, inTopCoordinates(element.getBoundingClientRect(), element.ownerDocument, view.document))
  const makeReady = async ({ box }: Place): Promise<unknown> => box.editor.rich && fetchPart(view, 'fence')
  const filled = async (
    id: string,
    answers: Readonly<Record<string, string>>,
    wording: number | null,
  ): Promise<FilledFor> => {
    const scene = sceneNow()
    const answer = await request('render', { id, answers, wording, scene: lean(scene) })
    return { ticket: ticketKey(scene), answer }
  }
  const told = (): string => JSON.stringify(lean(sceneNow()))
  const ready = readyAnswer(view, told, (id) => filled(id, {}, null), ports.signal)
  return {
    fill: (id, answers, wording) => {
      const isPlain = wording === null && Object.keys(answers).length === 0
      return (isPlain ? ready.take(id) : null) ?? filled(id, answers, wording)
    },
    prepare: (id, place) => {
      ready.prepare(id)
      // What cannot be had now is asked for again by the key, which says so.
      if (id !== null && place) makeReady(place).catch(() => undefined)
    },
    put: async (id, filled, ticket, place) => {
      const { box, draft, typed } = place
      const scene = sceneNow()
      const words = learnableWords(scene, draftNow()?.reading.asks ?? [])
      const sentence = isSentence(filled.html)
      if (!sentence && box.editor.rich) await fetchPart(view, 'fence')
      // Who typed on has changed what the answer was asked for.
      if (typed && draftText(box, notDraft()) !== draft) return say('refusedTextChanged')
      const outcome = await edit({
        kind: 'edit',
        frame,
        edit: id,
        box: box.id,
        ticket,
        span: typed && { start: typed.start, end: typed.end },
        expect: typed ? draft.slice(typed.start, typed.end) : '',
        text: filled.text,
        html: sentence ? null : filled.html,
        plain: filled.plain,
        fit: sentence ? 'sentence' : 'passage',
        values: [...filled.values],
        cursor: filled.cursor,
        answers: [{ ...filled.inserted, paragraphs: [...filled.inserted.paragraphs] }],
      })
      if (!outcome.ok) return say(REFUSED[outcome.why])
      const remarks = [...(outcome.lost ?? []).map((part) => say(LOST[part])), languageRemark(filled) ?? '']
      const told = remarks.filter((words) => words !== '').join(' ')
      if (told !== '') tell(told, place)
      // Not learnt from where the background cannot be asked; the answer is in all the same.
      request('used', { id, words, desk: scene.desk }).catch(() => undefined)
      return null
    },
    write: async (thing, place) => {
      const isFlag = thing.kind === 'flag'
      const outcome = await edit({
        kind: 'edit',
        frame,
        edit: thing.kind,
        box: place.box.id,
        ticket: ticketKey(sceneNow()),
        span: isFlag ? thing.flag.replaces : null,
        expect: isFlag ? thing.said : '',
        text: thing.text,
        html: null,
        fit: isFlag ? 'as-is' : 'sentence',
        values: [],
      })
      if (!outcome.ok) tell(say(REFUSED[outcome.why]), place)
    },
    tell,
    makeReady,
  }
}
