import * as v from 'valibot'
import { STEPS } from '../domain/carp/step.ts'
import { CATEGORIES, PACK_KINDS } from '../domain/language/flag.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Fact, Scene } from '../domain/scene.ts'
import { promiseSchema, sceneField, shortText, span, text, threadSchema } from './values.ts'

const stepName = v.picklist(STEPS)
const fact: v.GenericSchema<unknown, Fact | null> = v.nullable(
  v.object({ value: shortText, evidence: shortText }),
)

export const sceneSchema: v.GenericSchema<unknown, Scene> = v.object({
  desk: shortText,
  ticket: v.object({ id: fact, subject: fact, address: shortText }),
  customer: v.object({ name: fact, email: fact }),
  agent: v.object({ name: fact, email: fact }),
  visibility: v.picklist(['public', 'note', 'unknown']),
  channel: v.exactOptional(v.picklist(['email', 'chat', 'unknown'])),
  custom: v.exactOptional(v.record(shortText, v.object({ value: shortText, evidence: shortText }))),
  thread: v.nullable(threadSchema),
  attachments: v.nullable(v.array(shortText)),
  missing: v.array(sceneField),
})

const flag = v.object({
  rule: shortText,
  category: v.picklist([...CATEGORIES, ...PACK_KINDS]),
  level: v.picklist(['hint', 'warn', 'error']),
  span,
  why: shortText,
  rewrite: v.nullable(text),
  replaces: span,
  ask: v.nullable(shortText),
  pack: v.exactOptional(shortText),
})

const stepState = v.picklist(['done', 'next', 'missing'])

export const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  sentences: v.array(v.object({ span, steps: v.array(stepName) })),
  steps: v.object({
    control: stepState,
    acknowledge: stepState,
    refocus: stepState,
    'problem-solve': stepState,
  }),
  flags: v.array(flag),
  asks: v.array(
    v.object({ id: shortText, text, message: shortText, answered: v.boolean(), again: v.boolean() }),
  ),
  promises: v.array(promiseSchema),
  stops: v.array(
    v.object({
      id: v.picklist([
        'placeholder',
        'unfilled-ask',
        'zero-width',
        'wrong-name',
        'missing-attachment',
        'internal-word',
        'recalled',
      ]),
      span,
      found: shortText,
    }),
  ),
  alreadyGiven: v.array(v.object({ kind: shortText, span, value: shortText, message: shortText })),
  notRead: v.nullable(span),
})
