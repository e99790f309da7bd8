import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_KNOWLEDGE } from '../../knowledge.ts'
import { createReader } from '../../reading/create-reader.ts'
import type { Author, Scene } from '../../scene.ts'
import { textUnder } from '../../text/span.ts'
import type { Flag } from '../flag.ts'
import { findHints } from './find-hints.ts'

type Said = readonly [Author, string]
const ASKED: Said = ['customer', 'My kettle arrived cracked. Can you send me a new one?']

function scene(over: Partial<Scene> = {}, said: readonly Said[] = [ASKED]): Scene {
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: { value: 'Sarah Whitfield', evidence: '' }, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: said.map(([from, text], at) => ({ id: `${at}`, from, name: null, email: null, at: null, text })),
    attachments: null,
    missing: [],
    ...over,
  }
}

const reader = createReader({ knowledge: NO_KNOWLEDGE, flags: () => [] })
const hints = (text: string, of = scene(), dictionary: readonly string[] = [], flags: readonly Flag[] = []) =>
  findHints(text, { ...reader.read({ text }, of, 0), flags }, of, dictionary)
const said = (text: string, of = scene(), dictionary: readonly string[] = []) =>
  hints(text, of, dictionary).map(
    ({ kind, span, values }) =>
      `${kind}: ${textUnder(text, span)}${values.map((one) => ` <${one}>`).join('')}`,
  )

const BODY =
  'I am sorry that your kettle arrived cracked, that is a poor start to a morning. I have ordered a new one for you today, and it leaves our store tomorrow.\nIt will be with you on Friday before noon. The driver rings twice and waits, so there is no need to stay by the door.'
const MORE =
  'You can keep the broken one or bring it to any shop that takes old metal. If the lid still fits, put it aside, as it makes a good spare for the new kettle.'

describe('shouting', () => {
  it.each([
    ['We sent the kettle on Monday, so please DO NOT OPEN the box in the rain.', 'DO NOT OPEN'],
    ['You must send the form back to us today, NEVER by post and only once.', 'NEVER'],
    ['I need the number from the label IMMEDIATELY to send you the new one.', 'IMMEDIATELY'],
    ['YOUR ORDER HAS BEEN SHIPPED and will be with you by Friday at noon.', 'YOUR ORDER HAS BEEN SHIPPED'],
  ])('%s', (text, loud) => {
    expect(said(text)).toEqual([`shouting: ${loud} <${loud}>`])
  })

  it.each([
    'Your order KTL-48213-NOT left our UK store by DHL on Monday and has a GPS tag.',
    'Press the PLEASE WAIT button and hold it until the HDMI light turns green again.',
    'Choose ALWAYS ON in the menu, then plug the USB cable into the TV and wait.',
    'The page says "DO NOT OPEN" because the IBAN and the BIC are not in it yet.',
    'I have read the TERMS OF SERVICE of BED BATH AND BEYOND for you this morning.',
    'The page answers with 404 NOT FOUND, or with the status DO NOT RETRY, when it is gone.',
    'You wrote that the box said FRAGILE, and I can see that in the photo, too.',
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not what the customer wrote, nor a product of the dictionary', () => {
    const text = 'The light that says WILL NOT START comes on when the water is low in it.'
    expect(said(text.replace('says ', ''))).toEqual(['shouting: WILL NOT START <WILL NOT START>'])
    const told = scene({}, [['customer', 'It shows WILL NOT START. Why?']])
    expect(said(text.replace('says ', ''), told)).toEqual([])
    const product = 'The kettle named NEVER COLD is back in our store and leaves it on Monday.'
    expect(said(product, scene(), ['never cold'])).toEqual([])
    expect(said(product)).toHaveLength(1)
  })
})

describe('a greeting', () => {
  it('is missed in a first letter, and named where the customer is known', () => {
    expect(said(BODY)).toEqual([expect.stringMatching(/^greeting-missing-named: I am sorry.* <Sarah>$/)])
    const unnamed = scene({ customer: { name: null, email: null } })
    expect(said(BODY, unnamed)).toEqual([expect.stringMatching(/^greeting-missing: I am sorry/)])
  })

  it.each([
    `Hi Sarah,\n${BODY}`,
    `hello sarah\n${BODY}`,
    `Good morning Ms Whitfield,\n\n${BODY}`,
    `Sarah, ${BODY}`,
    `Thank you for the photo. ${BODY}`,
    BODY.replace('\n', ' '),
    BODY.slice(0, 60),
  ])('is not missed in: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not missed once the conversation goes on', () => {
    expect(said(BODY, scene({}, [ASKED, ['agent', 'Hi Sarah, I will look.'], ['customer', 'And?']]))).toEqual(
      [],
    )
  })

  it('stands there twice', () => {
    expect(said(`Hi Sarah,\n\nHello Sarah, thanks for the photo of your kettle.\n${BODY}`)).toEqual([
      'greeting-twice: Hello Sarah,',
    ])
    expect(said(`Hi Sarah,\n${BODY}\nHi is what the display shows.`)).toEqual([])
  })

  it('has a letter of the name wrong', () => {
    expect(said(`Hi Sara,\n${BODY}`)).toEqual(['greeting-spelling: Sara <Sarah> <Sara>'])
    expect(said(`Hi Sarha,\n${BODY}`)).toEqual(['greeting-spelling: Sarha <Sarah> <Sarha>'])
  })

  it('is as the customer signs, or somebody else whom the gate knows', () => {
    expect(said(`Hi Sara,\n${BODY}`, scene({}, [['customer', 'My kettle broke. Sara']]))).toEqual([])
    expect(said(`Hi Peter,\n${BODY}`)).toEqual([])
    expect(said(`Hi Sáráh,\n${BODY}`)).toEqual([])
  })
})

describe('a sign-off', () => {
  const LETTER = `Hi Sarah,\n\n${BODY}\n\n${MORE}`

  it('is missed at the end of a letter', () => {
    expect(said(LETTER)).toEqual([`sign-off-missing: ${MORE}`])
  })

  it.each([
    `${LETTER}\n\nKind regards,\nJo`,
    `${LETTER}\n\nThanks,\nJo`,
    `${LETTER}\n\nHave a lovely day!`,
    `${LETTER}\n\nJo Miller`,
    `${LETTER} Let me know if it does not.`,
    `${LETTER} And then the`,
    `Hi Sarah,\n\n${BODY}`,
    `${LETTER}\n\n-- \nJo`.replace(MORE, `${MORE}\nBest,\nJo`),
  ])('is not missed in: …%s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not missed where the desk adds none to what agents write', () => {
    const bare = scene({}, [ASKED, ['agent', 'Hi Sarah,\nI will look.'], ['customer', 'And?']])
    const signed = scene({}, [ASKED, ['agent', 'I will look.\nKind regards,\nJo'], ['customer', 'And?']])
    expect(said(LETTER, bare)).toEqual([])
    expect(said(LETTER, signed)).toHaveLength(1)
  })

  it('stands there twice', () => {
    expect(said(`${LETTER}\n\nKind regards,\nJo\n\nBest wishes,\nJo Miller`)).toEqual([
      'sign-off-twice: Kind regards,',
    ])
    expect(said(`${LETTER}\n\nMany thanks!\nKind regards,\nJo`)).toEqual([])
  })
})

describe('an extra', () => {
  const ANSWER = 'I have ordered a new kettle for you, and it will be with you on Friday.'

  it.each([
    'By the way, our store in Leeds has moved to a bigger hall.',
    'While I have you, could you fill in our short survey?',
    'Would you be interested in our extended warranty for the next one?',
    'Did you know that we also have matching cups?',
    'Please leave us a quick review on Trustpilot when you can.',
  ])('stands before the answer: %s', (extra) => {
    expect(said(`Hi Sarah, ${extra} ${ANSWER}`)).toEqual([expect.stringContaining('extra-first: ')])
    expect(hints(`${extra} ${ANSWER}`)[0]?.span).toEqual({ start: 0, end: extra.length })
    expect(said(`${ANSWER} ${extra}`)).toEqual([])
    expect(said(`Hi Sarah, ${extra} It is what it is.`)).toEqual([])
  })

  it('is none where the customer asked for it, or where it is a gift', () => {
    const asked = scene({}, [['customer', 'Do you offer an extended warranty for kettles?']])
    expect(said(`We also offer an extended warranty for kettles. ${ANSWER}`, asked)).toEqual([])
    expect(said(`Take 20% off your next order, on us, for the trouble. ${ANSWER}`)).toEqual([])
  })

  it('is none where the aside is about the customer’s own matter', () => {
    expect(said(`While I have you: your parcel has left our store this morning. ${ANSWER}`)).toEqual([])
  })

  it('is left to the flag on the same words', () => {
    const text = `Would you be interested in our extended warranty for the next one? ${ANSWER}`
    const span = { start: 0, end: 27 }
    const flag = {
      rule: 'r',
      category: 'hard_sell',
      level: 'warn',
      why: '',
      rewrite: null,
      ask: null,
    } as const
    expect(hints(text, scene(), [], [{ ...flag, span, replaces: span }])).toEqual([])
    expect(hints(text)).toHaveLength(1)
  })
})

describe('reading level and length', () => {
  const HEAVY =
    'The replacement authorisation for your appliance necessitates verification of the documentation by our international logistics department, which subsequently communicates the anticipated availability to the responsible distribution facility in your region. The authorisation procedures for it are administrative and ordinarily conclude satisfactorily. The additional documentation of it considerably accelerates our verification procedures. It is unavailable documentation that necessitates a supplementary investigation of your situation.'

  it('names the longest sentence of a draft that is hard to read', () => {
    const [hint] = hints(HEAVY)
    expect(hint?.kind).toBe('long-sentences')
    expect(hint?.span).toEqual({ start: 0, end: HEAVY.indexOf('.') + 1 })
    expect(hint?.values).toEqual(['30'])
  })

  it('names the heaviest sentence where none is long', () => {
    const short = HEAVY.split('. ').slice(1).join('. ')
    const [hint] = hints(`${short} ${short} ${short}`)
    expect(hint?.kind).toBe('long-words')
  })

  it('says nothing of plain drafts, short ones, and lists', () => {
    expect(said(`Hi Sarah,\n${BODY} ${MORE}\nBest, Jo`)).toEqual([])
    expect(said(HEAVY.slice(0, 200))).toEqual([])
    expect(said(HEAVY.replace(/(^|\. )/g, '$1\n- '))).toEqual([])
  })

  const lines = (count: number): string => `Hi Sarah,\n${Array(count).fill(MORE).join('\n')}\nBest,\nJo`

  it('says that a reply is long for one question, and where it gets long', () => {
    const text = lines(8)
    const [hint, ...others] = hints(text)
    expect(others).toEqual([])
    expect(hint?.kind).toBe('long-reply')
    expect(Number(hint?.values[0])).toBeGreaterThan(200)
    expect(hint?.span.start).toBeGreaterThan(text.length / 2)
    expect(said(lines(5))).toEqual([])
  })

  it('gives a long letter, a list and an unknown conversation more room', () => {
    expect(said(lines(8), scene({}, [['customer', `${BODY} ${MORE} `.repeat(3)]]))).toEqual([])
    expect(said(lines(8), scene({ thread: null }))).toEqual([])
    expect(said(lines(8).replaceAll('You can', '1. You can'))).toEqual([])
  })

  it('says that one paragraph is very long', () => {
    const text = `Hi Sarah,\n${BODY.replace('\n', ' ')} ${MORE} ${MORE}\nBest,\nJo`
    expect(said(text)).toEqual([expect.stringMatching(/^long-paragraph: I am sorry.* <\d{3}>$/)])
  })
})

describe('no hint', () => {
  const LOUD = 'Please DO NOT open the box, as the new kettle is on its way to you now.'

  it('is given for a note, another language, somebody else’s words, or a few words', () => {
    expect(said(LOUD)).toHaveLength(1)
    expect(said(LOUD, scene({ visibility: 'note' }))).toEqual([])
    expect(said('DO NOT open it')).toEqual([])
    expect(said(`> ${LOUD}\nThe new kettle is on its way to you by post.`)).toEqual([])
    expect(
      said('Bitte ALL DO NOT die Schachtel nicht öffnen, der neue Wasserkocher ist für Sie unterwegs.'),
    ).toEqual([])
  })

  it('throws or reaches beyond the text, whatever is written', () => {
    const bits = fc.constantFrom(
      'Hi Sara,',
      'BY THE WAY',
      'YOU',
      '\n',
      '. ',
      'Best,',
      '-- ',
      '> x',
      '😀',
      MORE,
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        for (const { span } of hints(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['We WILL send YOU the new kettle and by the way rate our service, Sarah, '],
    ['x'],
    ['A I '],
    ['Best wishes, -.-'],
    ['Hi, there, '],
    ['by the way you '],
    ['"NOT\''],
  ])('takes long: 100,000 characters of %j on one line', (part) => {
    const text = `Hi Sarah, I am here for you. Regards ${part.repeat(100_000 / part.length)}1`
    const span = { start: 0, end: text.length }
    const reading = { ...reader.read({ text: '' }, scene(), 0), sentences: [{ span, steps: [] }] }
    const started = performance.now()
    findHints(text, reading, scene(), [])
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
