import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { type RenderContext, type Rendered, renderSnippet } from './render.ts'
import { BLANK, type Snippet } from './snippet.ts'

function snippet(body: string, id = 'it', language = 'en'): Snippet {
  return { ...BLANK, id, title: id, body, shortcut: id, language }
}

function scene(name: string | null): Scene {
  return {
    desk: 'demo',
    ticket: {
      id: { value: '4711', evidence: 'the title' },
      subject: null,
      address: 'https://desk.example/4711',
    },
    customer: {
      name: name === null ? null : { value: name, evidence: 'beside the first message' },
      email: null,
    },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: null,
    attachments: null,
    missing: [],
  }
}

const LIBRARY = new Map<string, Snippet>([
  ['sign-off', snippet('<p>Warmly,</p><p>{{ agent.first_name }}</p>', 'sign-off')],
  ['one', snippet('<p>one <b>{{ customer.name }}</b></p>', 'one')],
  ['ping', snippet('<p>{% snippet "pong" %}</p>', 'ping')],
  ['pong', snippet('<p>{% snippet "ping" %}</p>', 'pong')],
])

function context(name: string | null, answers: Record<string, string> = {}): RenderContext {
  return {
    scene: scene(name),
    profile: { name: 'Priya Nair', email: 'priya@example.com', team: '' },
    calendar: { ...DEFAULT_CALENDAR, zone: 'America/New_York', holidays: ['2026-11-26'] },
    now: Date.UTC(2026, 10, 25, 3),
    answers,
    snippetByShortcut: (shortcut) => LIBRARY.get(shortcut) ?? null,
  }
}

function render(
  body: string,
  name: string | null = 'Maya Chen',
  answers: Record<string, string> = {},
): Rendered {
  return renderSnippet(snippet(body), context(name, answers))
}

function filled(body: string, name: string | null = 'Maya Chen', answers: Record<string, string> = {}) {
  const rendered = render(body, name, answers)
  if (!rendered.ok) throw new Error(rendered.message)
  return rendered
}

describe('renderSnippet: what other tools have', () => {
  it('counts days, and leaves out what a comment hides', () => {
    const body = '<p>{% comment %}for us{% endcomment %}By {{ "now" | plus_days: 7 | date: "%B %-d%q" }}</p>'
    expect(filled(body).text).toBe('By December 1st')
  })

  it('finds values under the names that the desk gives them, and asks for them where it shows none', () => {
    const shown = {
      ...scene('Maya Chen'),
      custom: { phone: { value: '555-0100', evidence: 'the customer card' } },
    }
    const rendered = renderSnippet(
      snippet('<p>{{ customer.phone }} {{ brand.name }} {{ agent.last_name }}</p>'),
      {
        ...context(null),
        scene: shown,
      },
    )
    expect(rendered).toMatchObject({
      ok: true,
      text: "555-0100 [Your brand's name] Nair",
      values: [
        { path: 'custom.phone', value: '555-0100', evidence: 'the customer card' },
        { path: 'agent.last_name', value: 'Nair', evidence: 'your profile' },
      ],
      asks: [{ id: 'brand.name' }],
    })
  })
})

describe('renderSnippet: values', () => {
  it('fills values in and says where they were read', () => {
    const { html, values, asks } = filled('<p>Hi {{ customer.first_name }}, {{ agent.name }}</p>')
    expect(html).toBe('<p>Hi Maya, Priya Nair</p>')
    expect(asks).toEqual([])
    expect(values).toEqual([
      { path: 'customer.first_name', value: 'Maya', evidence: 'beside the first message' },
      { path: 'agent.name', value: 'Priya Nair', evidence: 'your profile' },
    ])
  })

  it.each([
    ['{{ customer.first_name }}', 'customer.first_name'],
    ['{{ customer.first_name | upcase }}', 'customer.first_name'],
    ['{{ "Hi " | append: customer.first_name }}', 'customer.first_name'],
    ['{% assign n = customer.first_name %}{{ n }}', 'customer.first_name'],
    ['{{ custom.order_number }}', 'custom.order_number'],
    ['{{ custom["size"] | downcase }}', 'custom.size'],
    ['{{ customer.first_name | default: customer.email }}', 'customer.email'],
  ])('%s without a value becomes an ask, and its answer fills it', (template, id) => {
    const open = filled(`<p>${template}!</p>`, null)
    expect(open.asks.map((ask) => ask.id)).toEqual([id])
    expect(open.text).toMatch(/\[.+\]!/)
    const done = filled(`<p>${template}!</p>`, null, { [id]: 'Sam' })
    expect(done.asks).toEqual([])
    expect(done.text.toLowerCase()).toContain('sam!')
  })

  it('asks only for what is written, not for what a condition looked at', () => {
    const { text, asks } = filled('<p>{% if customer.email %}x{% endif %}{{ ticket.id }}</p>')
    expect([text, asks]).toEqual(['4711', []])
  })

  it.each([
    ['Hi {{ customer.first_name | default: "there" }},', 'Hi there,'],
    ['Hi {{ customer.first_name | default: "" }},', 'Hi,'],
    ['Hi <b>{{ customer.first_name | default: "" }}</b>, welcome', 'Hi, welcome'],
    ['Hi {% if customer.first_name %}{{ customer.first_name }}{% endif %}, good day', 'Hi, good day'],
    ['{{ customer.first_name | default: "" }}, thank you', 'Thank you'],
    ['Good day {{ customer.first_name | default: "" }} and welcome', 'Good day and welcome'],
  ])('stays grammatical without a name: %s', (template, text) => {
    for (const nobody of [null, 'Acme Ltd', 'maya@example.com', '山田太郎'])
      expect(filled(`<p>${template}</p>`, nobody).text).toBe(text)
  })

  it.each([
    ['Dear Mr {{ customer.last_name | default: "" }}, it ships.', 'en', 'Hello, it ships.'],
    ['Dear <b>{{ customer.first_name | default: "" }}</b>,', 'en', 'Hello,'],
    [
      'Hi {{ customer.first_name | default: "" }} {{ customer.last_name | default: "" }}, hey',
      'en',
      'Hi, hey',
    ],
    ['Hello {{ customer.first_name | default: "" }} — good day', 'en', 'Hello — good day'],
    ['Thanks, {{ customer.first_name | default: "" }}! It ships.', 'en', 'Thanks! It ships.'],
    ['Your order (#{{ ticket.subject | default: "" }}) ships.', 'en', 'Your order ships.'],
    ['Sehr geehrte Frau {{ customer.last_name | default: "" }}, es kommt.', 'de', 'Guten Tag, es kommt.'],
    ['Liebe {{ customer.first_name | default: "" }}, es kommt.', 'de', 'Hallo, es kommt.'],
    ['{{ customer.first_name | default: "" }}, vielen Dank.', 'de', 'Vielen Dank.'],
    ['Bonjour {{ customer.first_name | default: "" }} !', 'fr', 'Bonjour !'],
    ['Chère {{ customer.first_name | default: "" }}, merci.', 'fr', 'Bonjour, merci.'],
    ['¡Hola {{ customer.first_name | default: "" }}! Gracias.', 'es', '¡Hola! Gracias.'],
    ['Estimado Sr. {{ customer.last_name | default: "" }}, gracias.', 'es', 'Hola, gracias.'],
    ['Gentile {{ customer.name | default: "" }}, grazie.', 'it', 'Buongiorno, grazie.'],
    ['Geachte heer {{ customer.last_name | default: "" }}, dank.', 'nl', 'Hallo, dank.'],
    ['Olá {{ customer.first_name | default: "" }}, obrigada.', 'pt', 'Olá, obrigada.'],
    ['Hej {{ customer.first_name | default: "" }}, tack.', 'sv', 'Hej, tack.'],
    ['{{ customer.last_name | default: "" }}様、こんにちは。', 'ja', 'こんにちは。'],
    ['您好 {{ customer.name | default: "" }}，谢谢。', 'zh', '您好，谢谢。'],
  ])('stays grammatical without a name: %s (%s)', (template, language, text) => {
    const made = renderSnippet(snippet(`<p>${template}</p>`, 'it', language), context(null))
    expect(made.ok && made.text).toBe(text)
  })

  it('takes fields of the desk, the agent and packs from their own places, and never one for another', () => {
    const from = (evidence: string) => ({ value: evidence, evidence })
    const where: RenderContext = {
      ...context('Maya Chen'),
      scene: { ...scene('Maya Chen'), custom: { phone: from('the ticket field'), plan: from('the plan') } },
      fields: { phone: '0123', calendly: 'https://cal.example/p' },
      pack: { phone: from('the pack') },
    }
    const body =
      '<p>{{ custom.phone }} {{ agent.fields.phone }} {{ pack.phone }} {{ agent.fields.calendly }}</p>'
    const made = renderSnippet(snippet(body), where)
    expect(made.ok && made.text).toBe('the ticket field 0123 the pack https://cal.example/p')
    expect(made.ok && made.values.map(({ path, evidence }) => `${path}: ${evidence}`)).toEqual([
      'custom.phone: the ticket field',
      'agent.fields.phone: your profile',
      'pack.phone: the pack',
      'agent.fields.calendly: your profile',
    ])
    const open = renderSnippet(snippet('<p>{{ agent.fields.plan }} {{ pack.plan }}</p>'), where)
    expect(open.ok && open.asks.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'agent.fields.plan: Plan',
      'pack.plan: Plan',
    ])
  })

  it('cuts a name that another tool would split by blanks where it is sure', () => {
    const body = '<p>Hi {{ customer.name | split: " " | first }},</p>'
    const said = (name: string | null) => {
      const made = renderSnippet(snippet(body), context(name))
      return made.ok && [made.text, made.asks.length]
    }
    expect(said('Chen, Maya')).toEqual(['Hi Maya,', 0])
    for (const nobody of ['Acme GmbH', 'Support Team', null])
      expect(said(nobody)).toEqual(["Hi [The customer's first name],", 1])
  })

  it('never lets a value become markup, a template or an address', () => {
    const name = '<img src=x onerror=alert(1)>{{ agent.email }}\uE0000\uE001'
    const { html } = filled('<p>{{ custom.name | raw }} <a href="{{ custom.name }}">x</a></p>', null, {
      'custom.name': name,
    })
    expect(html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;{{ agent.email }}0 x</p>')
    expect(
      filled('<p><a href="{{ custom.u }}">x</a></p>', null, { 'custom.u': 'javascript:alert(1)' }).html,
    ).toBe('<p>x</p>')
    expect(filled('<p><a href="{{ ticket.url }}">x</a></p>').html).toBe(
      '<p><a href="https://desk.example/4711">x</a></p>',
    )
  })
})

describe('renderSnippet: dates and tags', () => {
  it('counts working days on the clock and in the zone handed in, over holidays', () => {
    expect(filled('<p>{{ "now" | plus_workdays: 2 | date: "%A %-d %B" }}</p>').text).toBe(
      'Friday 27 November',
    )
    expect(filled('<p>{{ now | date: "%Y-%m-%d %H:%M" }}</p>').text).toBe('2026-11-24 22:00')
    expect(filled('<p>{{ "2026-12-01" | date: "%A" }}</p>').text).toBe('Tuesday')
    const german = renderSnippet(snippet('<p>{{ now | plus_workdays: 1 }}</p>', 'de', 'de'), context(null))
    expect(german.ok && german.text).toBe('Mittwoch, 25. November')
  })

  it('asks, with choices and dates', () => {
    const body = '<p>{% ask "Which size?", "S", "M" %} {% ask "When?", date %}</p>'
    expect(filled(body).asks).toEqual([
      { id: 'which-size', label: 'Which size?', choices: ['S', 'M'], kind: 'choice' },
      { id: 'when', label: 'When?', choices: [], kind: 'date' },
    ])
    expect(filled(body, null, { 'which-size': 'M', when: '2026-12-01' }).text).toBe('M Tuesday, December 1')
  })

  it('tells where the cursor goes', () => {
    const { text, cursor, html } = filled('<p>Hi Maya,</p><p>{% cursor %}Warmly</p>')
    expect([text, cursor, html]).toEqual(['Hi Maya,\nWarmly', 9, '<p>Hi Maya,</p><p>Warmly</p>'])
  })

  it('puts one snippet into another', () => {
    expect(filled('<p>This is {% snippet "one" %}.</p><p>{% snippet "sign-off" %}</p>').html).toBe(
      '<p>This is one <b>Maya Chen</b>.</p><p>Warmly,</p><p>Priya</p>',
    )
  })

  it('reads what a rich text editor did to the braces', () => {
    expect(filled('<p>{{ <b>customer</b>.first_name | default: “there” }}</p>').text).toBe('Maya')
  })
})

describe('renderSnippet: problems', () => {
  const BROKEN: readonly (readonly [string, RegExp])[] = [
    ['<p>{% snippet "ping" %}</p>', /includes itself/],
    ['<p>{% snippet "nope" %}</p>', /“nope”/],
    ['<p>{{ customer.frist_name }}</p>', /“customer.frist_name” is no value/],
    ['<p>{{ customer }}</p>', /group of values/],
    ['<p>{{ ticket.id | zap }}</p>', /“zap”/],
    ['<p>{% wat %}</p>', /no tag Koi knows/],
    ['<p>{% if ticket.id %}open</p>', /never closed/],
    ['<p>{{ ticket.id </p>', /closing braces/],
    ['<p>{{ }}</p>', /nothing between/],
    ['<p>{% ask Which size %}</p>', /quotation marks/],
    ['<p>{% include "file" %}</p>', /not used here/],
    ['<p>{% render "../../etc/passwd" %}</p>', /not used here/],
    ['<p>{{ customer.name.constructor }}</p>', /no value of this conversation/],
    ['<p>{{ custom.x | url_decode }}</p>', /not used here/],
    ['<p>{% for i in (1..99999999) %}x{% endfor %}</p>', /too large/],
    ['<p>{% for i in (1..9999) %}{% for j in (1..9999) %}x{% endfor %}{% endfor %}</p>', /too large/],
    [`<p>${'{% if ticket.id %}'.repeat(5000)}</p>`, /too large|never closed/],
    ['<p>{{ "now" | plus_workdays: "many" }}</p>', /plus_workdays/],
    ['<p>{{ "now" | plus_days: "many" }}</p>', /plus_days/],
  ]
  it.each(BROKEN.map(([body, message]) => ({ shown: body.slice(0, 80), body, message })))(
    '$shown is told to the agent and never becomes text',
    ({ body, message }) => {
      const rendered = render(body)
      expect(rendered.ok).toBe(false)
      expect(rendered.ok || rendered.message).toMatch(message)
    },
  )

  it('is filled in all the same where the machine was held up for a second', () => {
    const clock = vi.spyOn(performance, 'now')
    for (const time of [0, 0, 1000]) clock.mockReturnValueOnce(time)
    clock.mockReturnValue(2000)
    expect(filled('<p>Hi {{ customer.first_name }},</p>').text).toBe('Hi Maya,')
    clock.mockRestore()
  })

  it('survives a body of a megabyte and a broken language tag', () => {
    expect(filled(`<p>${'word '.repeat(200_000)}</p>`).text.length).toBeGreaterThan(900_000)
    expect(renderSnippet(snippet('<p>{{ now }}</p>', 'x', '??'), context(null)).ok).toBe(true)
  })
})
