import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { renderSnippet } from './render.ts'
import { BLANK, type Channel, type Snippet } from './snippet.ts'
import { chooseVariant, inWording, isSameLanguage } from './variants.ts'

const variant = (language: string, channel: Channel = 'any') => ({
  language,
  channel,
  body: `<p>${language} ${channel}</p>`,
})

const ANSWER: Snippet = {
  ...BLANK,
  id: 'a',
  body: '<p>en</p>',
  variants: [
    variant('de'),
    variant('de-AT'),
    variant('en', 'chat'),
    variant('de', 'chat'),
    { ...variant('fr'), body: ' ' },
  ],
}

describe('chooseVariant', () => {
  it.each([
    ['en', 'email', '<p>en</p>'],
    ['en-GB', 'unknown', '<p>en</p>'],
    ['en', 'chat', '<p>en chat</p>'],
    ['de', 'email', '<p>de any</p>'],
    ['de', 'unknown', '<p>de any</p>'],
    ['de', 'chat', '<p>de chat</p>'],
    ['de-AT', 'email', '<p>de-AT any</p>'],
    ['de-CH', 'email', '<p>de any</p>'],
    ['fr', 'email', '<p>en</p>'],
    ['es', 'chat', '<p>en chat</p>'],
    [null, 'unknown', '<p>en</p>'],
    [null, 'chat', '<p>en chat</p>'],
  ] as const)('%s by %s: %s', (language, channel, body) =>
    expect(chooseVariant(ANSWER, { language, channel }).body).toBe(body),
  )

  it('takes what is there where the snippet itself is empty', () => {
    const empty = { ...ANSWER, body: '', variants: [variant('de')] }
    expect(chooseVariant(empty, { language: 'en', channel: 'email' }).body).toBe('<p>de any</p>')
    expect(chooseVariant({ ...empty, variants: [] }, { language: 'en', channel: 'email' })).toMatchObject({
      at: -1,
      body: '',
    })
  })

  it('knows a language by its first part', () => {
    expect([isSameLanguage('de', 'de-AT'), isSameLanguage('DE', 'de'), isSameLanguage('de', 'da')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

it('an answer that includes another takes it in its own language', () => {
  const scene: Scene = {
    ...{ desk: '', ticket: { id: null, subject: null, address: '' }, visibility: 'public' },
    ...{ customer: { name: null, email: null }, agent: { name: null, email: null } },
    ...{ thread: null, attachments: null, missing: [] },
  }
  const bye = {
    ...BLANK,
    id: 'bye',
    body: '<p>Warmly</p>',
    variants: [{ ...variant('de'), body: '<p>Herzlich</p>' }],
  }
  const whole = {
    ...BLANK,
    id: 'w',
    body: '<p>{% snippet "bye" %}</p>',
    variants: [{ ...variant('de'), body: '<p>{% snippet "bye" %}</p>' }],
  }
  const said = (language: string): string => {
    const wording = chooseVariant(whole, { language, channel: 'unknown' })
    const made = renderSnippet(inWording(whole, wording), {
      ...{
        scene,
        profile: { name: '', email: '', team: '' },
        calendar: DEFAULT_CALENDAR,
        now: 0,
        answers: {},
      },
      snippetByShortcut: () => bye,
    })
    return made.ok ? made.text : made.message
  }
  expect([said('en'), said('de')]).toEqual(['Warmly', 'Herzlich'])
})
