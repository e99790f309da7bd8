import type { Answer } from '../../domain/suggest/answer.ts'
import { bodyWords } from '../../domain/suggest/body-words.ts'
import { unjoined } from '../../domain/suggest/reading.ts'
import { idSource, readObject } from '../lines/object.ts'

const SNIPPET = '{"id": "refund", "title": "Refund on its way"}'
const CHOICE = '{"text": "…", "chosen": "refund"}'
const MESSAGE = '{"id": 1, "text": "…"}'
/** Characters of one text that are looked at; a whole mailbox in a line is no message. */
const MOST = 100_000

type Read<T> = T | { readonly error: string }

/** Ids are strings or numbers; 1 and "1" are one id. */
const idOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

const isMissing = (value: unknown): boolean => value === undefined || value === null

/** A line of `--snippets`; `id` is the id as JSON, as it was written. */
export function readSnippet(line: string): Read<{ readonly answer: Answer; readonly id: string }> {
  const read = readObject(line, SNIPPET)
  if ('error' in read) return read
  const id = idOf(read.fields.get('id'))
  const [title, body, examples] = ['title', 'body', 'examples'].map((name) => read.fields.get(name))
  if (id === null) return { error: `This line needs an "id", like ${SNIPPET}` }
  if (typeof title !== 'string')
    return { error: `This line needs a "title" that is a string, like ${SNIPPET}` }
  if (!isMissing(body) && typeof body !== 'string') return { error: '"body" is a string, or leave it out' }
  if (!isMissing(examples) && !Array.isArray(examples))
    return { error: '"examples" is a list of what customers write, or leave it out' }
  const said = Array.isArray(examples) ? examples.filter((each) => typeof each === 'string') : []
  const answer = {
    ...{ id, tags: [], step: null, title: title.trim() === '' ? unjoined(id) : title },
    ...{
      body: typeof body === 'string' ? bodyWords(body) : '',
      examples: said.map((text) => text.slice(0, MOST)),
    },
  }
  return { answer, id: idSource(read.fields.get('id'), line) }
}

/** A line of `--learn`. */
export function readChoice(line: string): Read<{ readonly text: string; readonly chosen: string }> {
  const read = readObject(line, CHOICE)
  if ('error' in read) return read
  const text = read.fields.get('text')
  const chosen = idOf(read.fields.get('chosen'))
  if (typeof text !== 'string') return { error: `This line needs a "text" that is a string, like ${CHOICE}` }
  if (chosen === null) return { error: `This line needs a "chosen", the id of an answer, like ${CHOICE}` }
  return { text: text.slice(0, MOST), chosen }
}

/** A message on standard input. */
export interface Message {
  /** The id as JSON, as it was written. */
  readonly id: string
  readonly text: string
  /** null where nothing was chosen. */
  readonly chosen: string | null
}

export function readMessage(line: string): Read<Message> {
  const read = readObject(line, MESSAGE)
  if ('error' in read) return read
  const text = read.fields.get('text')
  if (!read.fields.has('id')) return { error: `This line has no "id". Write it like ${MESSAGE}` }
  if (typeof text !== 'string') return { error: `This line needs a "text" that is a string, like ${MESSAGE}` }
  const id = idSource(read.fields.get('id'), line)
  return { id, text: text.slice(0, MOST), chosen: idOf(read.fields.get('chosen')) }
}
