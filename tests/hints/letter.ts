import { NO_KNOWLEDGE } from '../../src/domain/knowledge.ts'
import type { Flag } from '../../src/domain/language/flag.ts'
import { findHints } from '../../src/domain/language/hints/find-hints.ts'
import { createReader } from '../../src/domain/reading/create-reader.ts'
import type { Author, Scene } from '../../src/domain/scene.ts'
import { textUnder } from '../../src/domain/text/span.ts'

type Said = readonly [Author, string]
/** What the customer of these letters asked. */
export const ASKED: Said = ['customer', 'My kettle arrived cracked. Can you send me a new one?']

export function scene(over: Partial<Scene> = {}, said: readonly Said[] = [ASKED]): Scene {
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: { value: 'Sarah Whitfield', evidence: '' }, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: said.map(([from, text], at) => ({ id: `${at}`, from, name: null, email: null, at: null, text })),
    attachments: null,
    missing: [],
    ...over,
  }
}

export const reader = createReader({ knowledge: NO_KNOWLEDGE, flags: () => [] })
/** The hints of a draft in a scene. */
export const hints = (
  text: string,
  of = scene(),
  dictionary: readonly string[] = [],
  flags: readonly Flag[] = [],
) => findHints(text, { ...reader.read({ text }, of, 0), flags }, of, dictionary)
/** The same as lines: kind, words, values. */
export const said = (text: string, of = scene(), dictionary: readonly string[] = []) =>
  hints(text, of, dictionary).map(
    ({ kind, span, values }) =>
      `${kind}: ${textUnder(text, span)}${values.map((one) => ` <${one}>`).join('')}`,
  )

export const BODY =
  'I am sorry that your kettle arrived cracked, that is a poor start to a morning. I have ordered a new one for you today, and it leaves our store tomorrow.\nIt will be with you on Friday before noon. The driver rings twice and waits, so there is no need to stay by the door.'
export const MORE =
  'You can keep the broken one or bring it to any shop that takes old metal. If the lid still fits, put it aside, as it makes a good spare for the new kettle.'
