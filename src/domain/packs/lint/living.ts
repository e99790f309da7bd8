import { parseBody, toText } from '../../snippets/body.ts'
import { type Wording, wordingsOf } from '../../snippets/variants.ts'
import type { PackSource, SourceSnippet } from '../source/pack-source.ts'

/** The answers that may be used: recalled ones are nobody's work any more. */
export function living({ snippets }: PackSource): readonly SourceSnippet[] {
  return snippets.filter(({ recalled }) => recalled === null)
}

/** A wording's text with its Liquid in it. */
export function templateText({ body }: Wording): string {
  return toText(parseBody(body).body)
}

const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs

/** What a wording says itself: values of which nobody knows what they will be are a plain word. */
export function saidText(wording: Wording): string {
  return templateText(wording).replace(LIQUID, (liquid) => (liquid.startsWith('{{') ? 'Sam' : ''))
}

/** Every wording of an answer with its file. */
export function wordings(written: SourceSnippet): readonly Wording[] {
  return wordingsOf(written.snippet)
}
