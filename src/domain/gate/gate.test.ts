import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR, type Knowledge, NO_KNOWLEDGE } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { findStops } from './find-stops.ts'

const KNOWLEDGE: Knowledge = {
  ...NO_KNOWLEDGE,
  hash: '',
  ignored: [],
  dictionary: [],
  internalWords: ['Bluebird', 'tier 2', 'P1'],
  calendar: DEFAULT_CALENDAR,
  profile: { name: '', email: '', team: '' },
  shortcuts: [],
}

function scene(over: Partial<Scene> = {}, said = 'My kettle is broken.'): Scene {
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: { value: 'Thomas Miller', evidence: '' }, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: [{ id: 'm0', from: 'customer', name: null, email: null, at: null, text: said }],
    attachments: [],
    missing: [],
    ...over,
  }
}
const stops = (draft: string, of: Scene = scene()) =>
  findStops(draft, of, KNOWLEDGE).map(({ id, found }) => `${id}: ${found}`)

describe('certain accidents', () => {
  it.each([
    ['Hi {{ticket.requester.first_name}},', 'placeholder: {{ticket.requester.first_name}}'],
    ['Hi {% if customer %}', 'placeholder: {% if customer %}'],
    ['Size: {% ask "Which size?" %}', 'unfilled-ask: {% ask "Which size?" %}'],
    ['Hi #{name},', 'placeholder: #{name}'],
    ['Hi %{recipient.name},', 'placeholder: %{recipient.name}'],
    ['Dear [Customer Name],', 'placeholder: [Customer Name]'],
    ['Dear [NAME],', 'placeholder: [NAME]'],
    ['Your order <Fill in the order ID here> is on its way', 'placeholder: <Fill in the order ID here>'],
    ['Dear {customer.name},', 'placeholder: {customer.name}'],
    ['Dear %FIRSTNAME%,', 'placeholder: %FIRSTNAME%'],
    ['Your size \u200BM\u200B is here', 'zero-width: U+200B,zero-width: U+200B'],
    ['Hi Peter,\nthe kettle is on its way.', 'wrong-name: Peter'],
    ['Dear Julia!', 'wrong-name: Julia'],
    ["I've attached the label for you.", "missing-attachment: I've attached the"],
    ['Please find the invoice attached.', 'missing-attachment: Please find the invoice attached'],
    ['It is a known issue in Bluebird.', 'internal-word: Bluebird'],
    ['I have passed it to Tier 2 now.', 'internal-word: Tier 2'],
  ])('%s', (draft, found) => {
    expect(stops(draft).join()).toBe(found)
  })

  it.each([
    'Hi Thomas,\n\nthank you for writing to us. Your new kettle left our warehouse today.\n\nKind regards,\nJo',
    'Hi Tom, hi there, dear all,',
    'Dear Mr Miller,',
    'Hello Mueller Team,',
    'See [1] and [our guide](https://example.com) or ticket [ABC-123] [sic].',
    'Please type `{{ name }}` into the field.',
    'The price rose by 5 % and {really} not more; use { } in CSS.',
    'If x < your limit, all is well > fine.',
    'Thank you for the photo you attached.',
    'Could you send me the invoice attached to your order?',
    'The cable is attached to the back of the unit.',
    'The form was attached to my last e-mail.',
    'Please attach a photo.',
    'A family 👩‍👩‍👧 and a heart ❤️',
    'The P10 is in stock, and birds are blue.',
    'Hi May, Hi Will',
    '50%{off} no',
  ])('none in: %s', (draft) => {
    expect(stops(draft)).toEqual([])
  })

  it('leave alone what the customer wrote first', () => {
    expect(stops('The tag {{ shop.name }} prints it.', scene({}, 'What does {{ shop.name }} do?'))).toEqual(
      [],
    )
    expect(stops('Bluebird is back.', scene({}, 'Is bluebird down?'))).toEqual([])
    expect(stops('Hi Peter,', scene({}, 'Please answer my husband Peter.'))).toEqual([])
  })

  it('need to be known: no stop without the facts', () => {
    expect(stops('Hi Peter,', scene({ customer: { name: null, email: null } }))).toEqual([])
    expect(
      stops('Hi Peter,', scene({ customer: { name: { value: 'Acme Ltd', evidence: '' }, email: null } })),
    ).toEqual([])
    expect(stops("I've attached the label.", scene({ attachments: null }))).toEqual([])
    expect(stops("I've attached the label.", scene({ attachments: ['label.pdf'] }))).toEqual([])
    expect(stops('{{name}} Bluebird', scene({ visibility: 'note' }))).toEqual([])
  })

  it('read everything, however long, in linear time', () => {
    const long = 'Your kettle is on its way [and {more} <of it> to come. '.repeat(12_000)
    const started = performance.now()
    expect(stops(`${long}{{name}}`)).toEqual(['placeholder: {{name}}'])
    expect(performance.now() - started).toBeLessThan(1500)
  })

  it('never throw, and lie within the text', () => {
    const bits = fc.constantFrom(
      '{{',
      '}}',
      '[',
      'NAME',
      ']',
      '{%',
      '%}',
      '<fill in',
      '>',
      '\u200B',
      'Hi Peter,',
      '`',
      'attached',
      'İ',
      '%',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 30 }), (parts) => {
        const draft = parts.join('')
        for (const { span } of findStops(draft, scene(), KNOWLEDGE)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(draft.length)
        }
      }),
    )
  })
})
