import { promptsForSteps } from '../../src/domain/carp/prompts.ts'
import { DEFAULT_CALENDAR } from '../../src/domain/knowledge.ts'
import type { Reading } from '../../src/domain/reading/reading.ts'
import type { Scene } from '../../src/domain/scene.ts'
import { BLANK, type Snippet } from '../../src/domain/snippets/snippet.ts'

const fact = (value: string) => ({ value, evidence: 'the customer card' })

export const SCENE: Scene = {
  desk: 'corner-desk',
  ticket: { id: fact('4821'), subject: fact('Cracked again'), address: 'https://desk.example/4821' },
  customer: { name: fact('Dana Whitfield'), email: null },
  agent: { name: fact('Mira'), email: null },
  visibility: 'public',
  thread: [
    {
      ...{ id: '1', from: 'customer', name: 'Dana Whitfield', email: null, at: null },
      text: 'The new kettle is cracked again. Can you send a replacement?',
    },
  ],
  attachments: null,
  missing: [],
}

export const TEXT = "We can't ship it. You must wait."
export const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })
const flag = (part: string, rewrite: string) => ({
  ...{ rule: part, category: 'negative_phrasing' as const, level: 'warn' as const, why: 'why', ask: null },
  ...{ span: span(part), replaces: span(part), rewrite },
})

export const READING: Reading = {
  sentences: [{ span: span("We can't ship it."), steps: ['control'] }],
  steps: { control: 'done', acknowledge: 'next', refocus: 'missing', 'problem-solve': 'missing' },
  flags: [flag('You must wait', 'It takes until Friday'), flag("We can't ship it", 'It ships on Friday')],
  asks: [{ id: 'q', text: 'Can you send a replacement?', message: '1', answered: false, again: true }],
  promises: [],
  stops: [],
  alreadyGiven: [{ kind: 'order', span: span('You must wait'), value: 'CK-48213', message: '1' }],
  notRead: null,
}

/** What the panel offers first for the step the draft lacks. */
export const FIRST_PROMPT =
  promptsForSteps(['acknowledge'], SCENE, { calendar: DEFAULT_CALENDAR }, 0)[0]?.text ?? ''

export const KETTLE: Snippet = {
  ...BLANK,
  ...{ id: 'kettle', title: 'Replacement for a cracked kettle' },
  body: '<p>Hi {{ customer.first_name }}, a {% ask "Which size?", "small", "large" %} kettle is on its way.</p>',
  ...{ folder: 'Orders', examples: ['my kettle is cracked'] },
}
