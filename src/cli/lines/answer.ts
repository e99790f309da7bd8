import { contextOf } from '../../domain/language/context-of.ts'
import type { Level } from '../../domain/language/flag.ts'
import { rewritten } from '../../domain/language/safe-rewrites.ts'
import { anyAtLeast, checkedFlags } from '../check/checked-flag.ts'
import type { Checker } from '../check/checker.ts'
import { readItem } from './item.ts'

/** The answer to one line, as JSON, and what it means for how koi ends. */
export interface Answer {
  readonly json: string
  readonly kind: 'fine' | 'flagged' | 'bad'
}

/** Answers the line with this number (from 1); `where` names its file where there are several. */
export function answerTo(line: string, number: number, where: string, check: Checker, failOn: Level): Answer {
  const read = readItem(line)
  if ('error' in read) {
    return { json: JSON.stringify({ id: null, line: number, error: where + read.error }), kind: 'bad' }
  }
  const { id, text, about } = read.item
  const flags = check(text, contextOf(about))
  const rest = JSON.stringify({ flags: checkedFlags(flags), rewritten: rewritten(text, flags) })
  return { json: `{"id":${id},${rest.slice(1)}`, kind: anyAtLeast(flags, failOn) ? 'flagged' : 'fine' }
}
