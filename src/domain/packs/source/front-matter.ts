import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { STEPS } from '../../carp/step.ts'
import { CHANNELS } from '../../snippets/snippet.ts'
import { noonOf } from '../../snippets/workdays.ts'
import { SOURCE_FIELD } from '../formats/reading/own-source.ts'
import { SNIPPET_TESTS } from '../testing/snippet-test.ts'

const words = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))

/** The fields on top of an answer's file. */
export const FRONT = v.strictObject(
  {
    title: words,
    shortcut: v.optional(
      v.pipe(
        v.string('must be text'),
        v.regex(
          /^(?:[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*)?$/u,
          'must be small letters and digits, joined by hyphens',
        ),
      ),
      '',
    ),
    step: v.optional(v.nullable(v.picklist(STEPS, `must be one of ${STEPS.join(', ')}`)), null),
    tags: v.optional(v.array(words, 'must be a list'), []),
    folder: v.optional(v.string('must be text'), ''),
    examples: v.optional(v.array(words, 'must be a list'), []),
    tests: v.optional(SNIPPET_TESTS, []),
    recalled: v.optional(v.nullable(words), null),
    language: v.optional(v.pipe(words, v.check(isLanguage, 'must be a language like "en" or "de-AT"')), 'en'),
    channel: v.optional(v.picklist(CHANNELS, `must be one of ${CHANNELS.join(', ')}`), 'any'),
    owner: v.optional(v.string('must be text'), ''),
    source: v.exactOptional(SOURCE_FIELD),
    review: v.optional(
      v.pipe(v.string('must be a day'), v.check(isDay, 'must be a day like 2027-03-31')),
      '',
    ),
  },
  'must be fields like "title: Refund on its way"',
)

/** The fields of an answer's file, with what is left out filled in. */
export type Front = v.InferOutput<typeof FRONT>

function isDay(day: string): boolean {
  return day === '' || noonOf(day, 'UTC') !== null
}

/** Is this a language tag (BCP 47)? */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms

/** A file's two halves. */
export interface Parts {
  readonly front: string
  readonly body: string
  /** Line of the file on which the body begins. */
  readonly bodyLine: number
}

/** The halves of a file; null where it has no front matter. */
export function partsOf(text: string): Parts | null {
  const found = FENCE.exec(text)
  if (found?.index !== 0) return null
  return {
    front: found[1] ?? '',
    body: text.slice(found[0].length),
    bodyLine: found[0].split('\n').length,
  }
}

/** Tells of a problem on a line of the file. */
export type Say = (line: number, message: string) => void

/** The data of a document; the error where aliases would make it grow. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    return error instanceof Error ? error : null
  }
}

/** The front matter, checked; null after telling what is wrong with it. */
export function readFront(front: string, say: Say): Front | null {
  const lines = new LineCounter()
  const document = parseDocument(front, { lineCounter: lines })
  for (const error of document.errors)
    say((error.linePos?.[0].line ?? 1) + 1, error.message.split('\n')[0] ?? '')
  if (document.errors.length > 0) return null
  const data = dataOf(document)
  if (data instanceof Error) {
    say(2, data.message)
    return null
  }
  const checked = v.safeParse(FRONT, data)
  if (checked.success) return checked.output
  for (const issue of checked.issues) {
    const path = (issue.path ?? [])
      .map((step) => step.key)
      .filter((key) => typeof key === 'string' || typeof key === 'number')
    const node = document.getIn(path, true)
    const line = isNode(node) && node.range ? lines.linePos(node.range[0]).line + 1 : 2
    const unknown = issue.type === 'strict_object' && issue.expected === 'never'
    const missing = issue.received === 'undefined' && issue.expected !== 'never'
    say(
      line,
      `${path.join('.')}: ${unknown ? 'is no field of a snippet' : missing ? 'is missing' : issue.message}`,
    )
  }
  return null
}
