import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR, type Knowledge, NO_KNOWLEDGE } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import type { Author, Scene } from '../scene.ts'
import { createReader, READ_WORDS } from './create-reader.ts'

const KNOWLEDGE: Knowledge = {
  ...NO_KNOWLEDGE,
  hash: '',
  ignored: [],
  dictionary: [],
  internalWords: ['Bluebird'],
  calendar: { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin' },
  profile: { name: '', email: '', team: '' },
  shortcuts: [],
}
const NOW = Date.parse('2026-03-11T10:00:00Z')

function scene(over: Partial<Scene> = {}): Scene {
  const messages: (readonly [Author, string])[] = [
    [
      'customer',
      "My kettle arrived cracked. It's order 4471-22019. When will the new one come? Could you also send me an invoice?",
    ],
  ]
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: { value: 'Anna Miller', evidence: '' }, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: messages.map(([from, text], index) => ({
      id: `m${index}`,
      from,
      name: null,
      email: null,
      at: null,
      text,
    })),
    attachments: [],
    missing: [],
    ...over,
  }
}
const silent = createReader({ knowledge: KNOWLEDGE, flags: () => [] })
const read = (text: string, of: Scene = scene()) => silent.read({ text }, of, NOW)

describe('one reading', () => {
  it('understands a whole reply in its scene', () => {
    const text =
      "Hi Anna,\n\nI'm sorry your kettle arrived cracked. I've ordered a new one, and it will be with you by Friday.\nCould you tell me your order number?\n\nKind regards,\nJo"
    const reading = read(text)
    expect(reading.steps).toEqual({
      control: 'done',
      acknowledge: 'done',
      refocus: 'done',
      'problem-solve': 'done',
    })
    expect(reading.promises.map(({ when }) => when)).toEqual(['Friday'])
    expect(reading.asks.map(({ text: ask, answered }) => [ask, answered])).toEqual([
      ['When will the new one come?', true],
      ['Could you also send me an invoice?', false],
    ])
    expect(reading.alreadyGiven?.map(({ kind, value }) => [kind, value])).toEqual([
      ['order_number', '4471-22019'],
    ])
    expect(reading.stops).toEqual([])
    for (const { span } of reading.sentences) expect(text.slice(span.start, span.end).trim()).not.toBe('')
  })

  it('leaves an internal note in peace', () => {
    const noisy = createReader({ knowledge: KNOWLEDGE, flags: () => expect.unreachable() })
    const reading = noisy.read(
      { text: "Bluebird is down, {{x}}. I'll call tomorrow." },
      scene({ visibility: 'note' }),
      NOW,
    )
    expect(reading).toMatchObject({ flags: [], stops: [], promises: [] })
  })

  it('says the same while it is typed as when it is read at once', () => {
    const words = fc.constantFrom(
      "I'll",
      'call',
      'you',
      'tomorrow.',
      'Sorry',
      'Hi Anna,',
      '\n',
      'your',
      'order number?',
      '{{x}}',
      'We',
      'fixed it.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const typed = createReader({ knowledge: KNOWLEDGE, flags: () => [] })
        let text = ''
        let last = typed.read({ text }, scene(), NOW)
        for (const part of parts) {
          text += `${part} `
          last = typed.read({ text }, scene(), NOW)
        }
        expect(last).toEqual(
          createReader({ knowledge: KNOWLEDGE, flags: () => [] }).read({ text }, scene(), NOW),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps one context while the scene says the same, and makes another when it changes', () => {
    const seen: FlagContext[] = []
    const reader = createReader({
      knowledge: KNOWLEDGE,
      flags: (_, context) => {
        seen.push(context)
        return []
      },
    })
    reader.read({ text: 'a' }, scene(), NOW)
    reader.read({ text: 'ab' }, scene(), NOW)
    reader.read({ text: 'ab' }, scene({ customer: { name: null, email: null } }), NOW)
    expect(seen[1]).toBe(seen[0])
    expect(seen[2]).not.toBe(seen[0])
    expect(seen[0]).toMatchObject({ complaint: true, customerName: 'Anna Miller' })
  })

  it('passes on which house-style rules the team turned on', () => {
    const seen: FlagContext[] = []
    const knowledge = { ...KNOWLEDGE, houseStyle: ['no-problem'] }
    const flags = (_: string, context: FlagContext) => {
      seen.push(context)
      return []
    }
    createReader({ knowledge, flags }).read({ text: 'a' }, scene(), NOW)
    expect(seen[0]?.houseStyle).toEqual(['no-problem'])
  })

  it('reads the beginning of a very long draft, says where it stopped, and gates all of it', () => {
    const text = `${'We will look into your kettle and all that came with it.\n'.repeat(4500)}{{name}}`
    const reading = read(text)
    expect(text.slice(0, reading.notRead?.start).split(/\s+/).length).toBeGreaterThan(READ_WORDS * 0.9)
    expect(reading.notRead?.end).toBe(text.length)
    expect(reading.stops.map(({ found }) => found)).toEqual(['{{name}}'])
  })

  it('never throws, and every span lies within the text', () => {
    const bits = fc.constantFrom(
      "I'll call you tomorrow",
      '{{a}}',
      'Hi Peter,',
      '\n',
      '> quoted',
      '?',
      'İ',
      '\u2028',
      '😀',
      'attached',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 30 }), fc.string(), (parts, said) => {
        const text = parts.join(' ')
        const thread = [{ id: 'm', from: 'customer' as const, name: null, email: null, at: null, text: said }]
        const { sentences, promises, stops, alreadyGiven = [] } = read(text, scene({ thread }))
        for (const { span } of [...sentences, ...promises, ...stops, ...alreadyGiven]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(span.end).toBeGreaterThan(span.start)
        }
      }),
      { numRuns: 200 },
    )
  })
})
