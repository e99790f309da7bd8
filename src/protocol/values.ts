import * as v from 'valibot'
import { STEPS } from '../domain/carp/step.ts'
import { CATEGORIES } from '../domain/language/flag.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Fact, Scene } from '../domain/scene.ts'
import type { Span } from '../domain/text/span.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(2_000_000))
export const shortText = v.pipe(v.string(), v.maxLength(4000))

export const span: v.GenericSchema<unknown, Span> = v.object({ start: offset, end: offset })
const fact: v.GenericSchema<unknown, Fact | null> = v.nullable(
  v.object({ value: shortText, evidence: shortText }),
)
export const stepName = v.picklist(STEPS)

const message = v.object({
  id: shortText,
  from: v.picklist(['customer', 'agent', 'note', 'unknown']),
  name: v.nullable(shortText),
  email: v.nullable(shortText),
  at: v.nullable(shortText),
  text,
})

export const threadSchema = v.array(message)

const SCENE_FIELDS = [
  'box',
  'ticketId',
  'subject',
  'customerName',
  'customerEmail',
  'agentName',
  'visibility',
  'thread',
  'attachments',
  'send',
] as const

export const sceneField = v.picklist(SCENE_FIELDS)

export const sceneSchema: v.GenericSchema<unknown, Scene> = v.object({
  desk: shortText,
  ticket: v.object({ id: fact, subject: fact, address: shortText }),
  customer: v.object({ name: fact, email: fact }),
  agent: v.object({ name: fact, email: fact }),
  visibility: v.picklist(['public', 'note', 'unknown']),
  thread: v.nullable(threadSchema),
  attachments: v.nullable(v.array(shortText)),
  missing: v.array(sceneField),
})

const flag = v.object({
  rule: shortText,
  category: v.picklist(CATEGORIES),
  level: v.picklist(['hint', 'warn', 'error']),
  span,
  why: shortText,
  rewrite: v.nullable(text),
  replaces: span,
  ask: v.nullable(shortText),
})

const stepState = v.picklist(['done', 'next', 'missing'])

export const promiseSchema = v.object({
  span,
  sentence: text,
  when: v.nullable(shortText),
  dueAt: v.number(),
  hourNamed: v.boolean(),
  dayNamed: v.boolean(),
  offDay: v.boolean(),
})

export const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  sentences: v.array(v.object({ span, steps: v.array(stepName) })),
  steps: v.object({
    control: stepState,
    acknowledge: stepState,
    refocus: stepState,
    'problem-solve': stepState,
  }),
  prompts: v.array(v.object({ id: shortText, step: stepName, text: shortText })),
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
      ]),
      span,
      found: shortText,
    }),
  ),
  alreadyGiven: v.array(v.object({ kind: shortText, span, value: shortText, message: shortText })),
  notRead: v.nullable(span),
})

export const draftText = text
