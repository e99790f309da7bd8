import { stepsOfSentence } from '../carp/steps.ts'
import { type AskingSentence, kindsAsked } from '../conversation/facts.ts'
import type { AgentPromise } from '../conversation/promise.ts'
import { promisesOfSentence } from '../conversation/promises.ts'
import type { Calendar } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { sentences } from '../text/sentences.ts'
import type { SentenceReading } from './reading.ts'

interface SentenceRead {
  readonly reading: SentenceReading
  readonly promises: readonly AgentPromise[]
  readonly asking: AskingSentence
}

type LineRead = readonly SentenceRead[]

const MINUTE_MS = 60_000

/** What the sentences of a draft say by themselves. */
export interface SentencesRead {
  readonly sentences: readonly SentenceReading[]
  readonly promises: readonly AgentPromise[]
  /** Sentences that ask the customer for some fact. */
  readonly asking: readonly AskingSentence[]
}

/**
 * Reads a draft line by line and keeps what it read: a keystroke costs one sentence. Two levels, lines and sentences, each
 * holding only what the last draft had, so it cannot grow.
 */
export class LineReader {
  private readonly calendar: Calendar
  private scene: Scene | null = null
  private minute = Number.NaN
  private lines = new Map<string, LineRead>()
  private sentences = new Map<string, SentenceRead>()

  constructor(calendar: Calendar) {
    this.calendar = calendar
  }

  /** Steps and promises of every sentence; spans are offsets into `text`. `now` counts in whole minutes. */
  read(text: string, scene: Scene, now: number): SentencesRead {
    this.forgetWhenStale(scene, Math.floor(now / MINUTE_MS))
    const lines = new Map<string, LineRead>()
    const kept = new Map<string, SentenceRead>()
    const found: SentenceReading[] = []
    const promises: AgentPromise[] = []
    const asking: AskingSentence[] = []
    let start = 0
    for (const line of text.split('\n')) {
      const read = this.lines.get(line) ?? lines.get(line) ?? this.readLine(line, scene, now, kept)
      lines.set(line, read)
      for (const sentence of read) {
        found.push({ span: moved(sentence.reading.span, start), steps: sentence.reading.steps })
        for (const promise of sentence.promises)
          promises.push({ ...promise, span: moved(promise.span, start) })
        if (sentence.asking.kinds.length > 0)
          asking.push({ ...sentence.asking, span: moved(sentence.asking.span, start) })
      }
      start += line.length + 1
    }
    this.lines = lines
    if (kept.size > 0) this.sentences = kept
    return { sentences: found, promises, asking }
  }

  private forgetWhenStale(scene: Scene, minute: number): void {
    if (scene === this.scene && minute === this.minute) return
    this.scene = scene
    this.minute = minute
    this.lines = new Map()
    this.sentences = new Map()
  }

  private readLine(line: string, scene: Scene, now: number, kept: Map<string, SentenceRead>): LineRead {
    if (line.trim() === '' || /^\s*>/.test(line)) return []
    return sentences(line).map((span) => {
      const text = line.slice(span.start, span.end)
      const read = this.sentences.get(text) ?? kept.get(text) ?? this.readSentence(text, scene, now)
      kept.set(text, read)
      return {
        reading: { span, steps: read.reading.steps },
        promises: read.promises.map((promise) => ({ ...promise, span: moved(promise.span, span.start) })),
        asking: { ...read.asking, span },
      }
    })
  }

  private readSentence(text: string, scene: Scene, now: number): SentenceRead {
    const span = { start: 0, end: text.length }
    return {
      reading: { span, steps: stepsOfSentence(text, scene) },
      promises: promisesOfSentence(text, now, this.calendar),
      asking: { span, text, kinds: kindsAsked(text) },
    }
  }
}

function moved(span: SentenceReading['span'], by: number): SentenceReading['span'] {
  return by === 0 ? span : { start: span.start + by, end: span.end + by }
}
