import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { parseBody, toText } from '../snippets/body.ts'
import { renderSnippet } from '../snippets/render.ts'
import { BLANK } from '../snippets/snippet.ts'
import { filledParagraphs } from './body-lines.ts'
import { compareSent } from './compare.ts'
import type { PrivateWord } from './private-words.ts'
import { proposeBody } from './propose.ts'

const HELLO = 'Hi {{ customer.first_name | default: "there" }},'
const BODY = `<p>${HELLO}</p><p>Thank you for telling us about <b>ticket {{ ticket.id }}</b>.</p><p>It takes {% ask "How long?", "a day", "a week" %} until the refund arrives.</p><ul><li>Keep the parcel</li><li>Keep the receipt</li></ul><p>{% cursor %}</p><p>Kind regards,<br>{{ agent.name }}</p>`

const fact = (value: string) => ({ value, evidence: 'the page' })

interface Person {
  readonly name: string
  readonly email: string
  readonly ticket: string
}
const DANA: Person = { name: 'Dana Whitfield', email: 'dana@inbox.example', ticket: '48213' }

const sceneOf = ({ name, email, ticket }: Person): Scene => ({
  desk: 'corner-desk',
  ticket: { id: fact(ticket), subject: null, address: '' },
  customer: { name: fact(name), email: fact(email) },
  agent: { name: fact('Mira Lund'), email: null },
  visibility: 'public',
  ...{ thread: null, attachments: null, missing: [] },
})

const knownOf = ({ name, email, ticket }: Person): PrivateWord[] => [
  { value: name, source: '{{ customer.name }}' },
  { value: name.split(' ')[0] ?? '', source: '{{ customer.first_name | default: "there" }}' },
  { value: name.split(' ')[1] ?? '', source: '' },
  { value: email, source: '{{ customer.email }}' },
  { value: ticket, source: '{{ ticket.id }}' },
]

/** The body after an insertion for `person` was edited by `edit` and sent. */
function proposed(edit: (text: string) => string, person = DANA, body = BODY): string | null {
  const rendered = renderSnippet(
    { ...BLANK, id: 'a', body },
    {
      scene: sceneOf(person),
      profile: { name: '', email: '', team: '' },
      calendar: DEFAULT_CALENDAR,
      now: 0,
      answers: { 'how-long': 'a week' },
      snippetByShortcut: () => null,
    },
  )
  if (!rendered.ok) throw new Error(rendered.message)
  const before = filledParagraphs(parseBody(body).body, rendered.text)
  const [outcome] = compareSent([{ snippet: 'a', wording: 'w', paragraphs: before }], edit(rendered.text))
  return outcome ? proposeBody(body, { ...outcome, before }, knownOf(person)) : null
}

describe('proposeBody', () => {
  it('says nothing where nothing changed, or only what belongs to this conversation', () => {
    expect(proposed((text) => text)).toBeNull()
    expect(proposed((text) => text.replace('Hi Dana', 'Hi Danielle'))).toBeNull()
    expect(proposed((text) => text.replace('a week', 'nine days'))).toBeNull()
    expect(proposed((text) => `Good morning!\n${text}\nPS: 12345`)).toBeNull()
  })

  it('changes words and leaves variables and formatting', () => {
    expect(proposed((text) => text.replace('Thank you', 'Thanks a lot'))).toBe(
      BODY.replace('Thank you', 'Thanks a lot'),
    )
    expect(proposed((text) => text.replace('Hi ', 'Dear '))).toBe(BODY.replace('Hi ', 'Dear '))
    expect(proposed((text) => text.replace('until the refund arrives', 'at most'))).toBe(
      BODY.replace('until the refund arrives', 'at most'),
    )
  })

  it('drops what was deleted, list items and lines included', () => {
    expect(proposed((text) => text.replace('Keep the receipt\n', ''))).toBe(
      BODY.replace('<li>Keep the receipt</li>', ''),
    )
    expect(proposed((text) => text.replace('\nMira Lund', ''))).toBe(BODY.replace('<br>{{ agent.name }}', ''))
    expect(proposed((text) => text.replace(/Keep the parcel\nKeep the receipt\n/, ''))).toBe(
      BODY.replace(/<ul>.*<\/ul>/, ''),
    )
  })

  it('takes in lines between, with fields for what is private', () => {
    const after = proposed((text) =>
      text.replace(
        'Keep the parcel',
        'Dana, track it at https://post.example/t/JD0146 or call 0664 1234567.\nKeep the parcel',
      ),
    )
    expect(after).toContain(
      '{{ customer.first_name | default: "there" }}, track it at {% ask "Link" %} or call {% ask "Number" %}.',
    )
  })

  it('leaves templates with conditions to the editor', () => {
    const body =
      '<p>{% if customer.email %}</p><p>We write to you today.</p><p>{% endif %}</p><p>See you soon then.</p>'
    expect(proposed((text) => text.replace('today', 'tomorrow'), DANA, body)).toBeNull()
  })

  it('keeps the numbers that the answer itself gives', () => {
    const body = '<p>Please call us at 0800 123 4567 any day.</p><p>We are glad to help you.</p>'
    const after = proposed((text) => text.replace('any day', 'on weekdays from 9 to 5'), DANA, body)
    expect(after).toBe(body.replace('any day', 'on weekdays from 9 to 5'))
  })

  it('takes braces for words', () => {
    expect(proposed((text) => text.replace('Thank you', 'Many {{ thanks }}'))).toContain('Many { { thanks }}')
  })
})

const name = fc.stringMatching(/^[A-Z][bcdfgjkqvwxz]{3,8}$/)
const person = fc.record({
  name: fc.tuple(name, name).map((parts) => parts.join(' ')),
  email: fc.stringMatching(/^[bcdfgjkqvwxz]{5,9}@[bcdfgjkqvwxz]{5,9}\.example$/),
  ticket: fc.stringMatching(/^[1-9][0-9]{5,8}$/),
})
const edits = fc.array(
  fc.record({
    at: fc.nat(200),
    gone: fc.nat(15),
    pick: fc.constantFrom('name', 'email', 'ticket', 'order'),
  }),
  { minLength: 1, maxLength: 4 },
)

describe('whatever the agent does', () => {
  it('no word of a customer gets into the answer', () => {
    fc.assert(
      fc.property(person, fc.stringMatching(/^[A-Z]{2}[0-9]{6}$/), edits, (who, order, changes) => {
        const after = proposed((text) => {
          let sent = text
          for (const { at, gone, pick } of changes) {
            const said = pick === 'order' ? order : who[pick]
            const place = sent.indexOf(' ', at % sent.length)
            if (place !== -1) sent = `${sent.slice(0, place)} ${said} ${sent.slice(place + 1 + gone)}`
          }
          return sent
        }, who)
        const kept = toText(parseBody(after ?? '').body).toLowerCase()
        for (const said of [...who.name.split(' '), who.email, who.ticket, order])
          expect(kept).not.toContain(said.toLowerCase())
      }),
      { numRuns: 150 },
    )
  })
})
