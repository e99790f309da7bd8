// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { deskFor } from '../src/desks/registry.ts'
import { DEFAULT_CALENDAR } from '../src/domain/knowledge.ts'
import type { Scene } from '../src/domain/scene.ts'
import { type RenderContext, renderSnippet } from '../src/domain/snippets/render.ts'
import { BLANK } from '../src/domain/snippets/snippet.ts'

/** A page of each desk, and what stands in it for the customer's name. */
const PAGES = [
  ['corner-desk/pages/ticket.html', 'https://desk.example/desk/tickets/48213'],
  ['freshdesk/pages/ticket.html', 'https://shop.freshdesk.com/a/tickets/48213'],
  ['gmail/pages/thread.html', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxABCDEFGHIJKLMNOP'],
  ['zendesk/pages/two-tickets.html', 'https://shop.zendesk.com/agent/tickets/48213'],
  ['redmine/pages/conversation.html', 'https://redmine.example/issues/1'],
  ['request-tracker/pages/conversation.html', 'https://rt.example/Ticket/Display.html?id=1'],
  ['roundcube/pages/conversation.html', 'https://mail.example/?_task=mail&_action=show&_uid=1&_mbox=INBOX'],
] as const

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../src/desks', path), 'utf8')

function open(html: string): void {
  document.documentElement.innerHTML = html
    .replace(/^[\s\S]*?<html[^>]*>/i, '')
    .replace(/<script[\s\S]*?<\/script>/gi, '')
}

/** Every attribute and text of the open page that holds a name: what writes another one in its place. Reading a page anew for each takes a minute. */
function placesOf(name: string): ((other: string) => void)[] {
  const places: ((other: string) => void)[] = []
  const put = (before: string, write: (text: string) => void): void => {
    if (before.includes(name)) places.push((other) => write(before.replaceAll(name, () => other)))
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name: attribute, value } of [...element.attributes])
      put(value, (text) => element.setAttribute(attribute, text))
    for (const child of element.childNodes)
      if (child instanceof Text)
        put(child.data, (text) => {
          child.data = text
        })
  }
  return places
}

function readScene(address: string): Scene {
  const url = new URL(address)
  return deskFor(document, url).read({ root: document, url, box: null, pointed: {}, selected: null })
}

/** How a display name may be written, and the only first name it may be greeted by; null: none. */
const NAMES: readonly (readonly [string, string | null])[] = [
  ['Dana Whitfield', 'Dana'],
  ['Whitfield, Dana', 'Dana'],
  ['WHITFIELD, DANA', 'Dana'],
  ['Whitfield, Dr. Dana', 'Dana'],
  ['Whitfield, Dana Marie', 'Dana'],
  ['van der Berg, Anna', 'Anna'],
  ['Anna van der Berg', 'Anna'],
  ['Ludwig van Beethoven', 'Ludwig'],
  ['DANA WHITFIELD', 'Dana'],
  ['dana whitfield', 'Dana'],
  ['WHITFIELD Dana', 'Dana'],
  ['Dana WHITFIELD', 'Dana'],
  ['Dana', 'Dana'],
  ['Zoë', 'Zoë'],
  ['José García Márquez', 'José'],
  ['Jean-Luc Picard', 'Jean-Luc'],
  ["Sean O'Neil", 'Sean'],
  ['Sean O’Neil', 'Sean'],
  ["O'Neil, Sean", 'Sean'],
  ['Anna-Lena Müller-Lüdenscheidt', 'Anna-Lena'],
  ['Mary Ann Smith', 'Mary'],
  ['Dr. Jane Smith', 'Jane'],
  ['Prof. Dr. Petra Vogel', 'Petra'],
  ['Martin King Jr.', 'Martin'],
  ['John Smith, PhD', 'John'],
  ['🌸 Dana 🌸 Whitfield', 'Dana'],
  ['Dana 🇩🇪 Whitfield', 'Dana'],
  ['Dana Whitfield (she/her)', 'Dana'],
  ['Dana Whitfield via Facebook', 'Dana'],
  ["'Dana Whitfield' via Support", 'Dana'],
  ['Dana W.', 'Dana'],
  ['Priya Nair', 'Priya'],
  ['Łukasz Kowalski', 'Łukasz'],
  ['Siobhán Byrne', 'Siobhán'],
  ['Hiroshi Tanaka', 'Hiroshi'],
  ['J. Smith', null],
  ['J.R. Smith', null],
  ['Smith, J.', null],
  ['Mr Smith', null],
  ['Mr Smith Jones', null],
  ['Herr Schmidt Lehmann', null],
  ['Mr. & Mrs. Smith', null],
  ['John and Jane Smith', null],
  ['John & Jane', null],
  ['Familie Schmidt', null],
  ['Acme GmbH', null],
  ['Acme GmbH & Co. KG', null],
  ['The Kettle Co.', null],
  ['Kettle, Inc.', null],
  ['Smith, Jones & Partners', null],
  ['Northwind Traders Ltd.', null],
  ['Deutsche Bahn', null],
  ['Burger King', null],
  ['Red Bull', null],
  ['Green Valley', null],
  ['Corner Shop Orders', null],
  ['Support Team', null],
  ['Support', null],
  ['Sales', null],
  ['info', null],
  ['noreply', null],
  ['Unknown', null],
  ['Anonymous', null],
  ['Guest', null],
  ['Guest User', null],
  ['undefined undefined', null],
  ['null', null],
  ['Customer 4711', null],
  ['xX_dana_Xx', null],
  ['dana.whitfield', null],
  ['+44 7700 900123', null],
  ['{{customer.name}}', null],
  ['Zalando, Berlin', null],
  ['Whitfield, Manager', null],
  ["O'Neil Sean", null],
  ['de la Cruz Maria', null],
  ['Kowalski Jan', null],
  ['Petrov Ivan', null],
  ['Nagy Anna', null],
  ['Wang Fang', null],
  ['Zhuang Wei', null],
  ['Tanaka Hiroshi', null],
  ['Ishibashi Ken', null],
  ['Ono Yoko', null],
  ['Kim Min-jun', null],
  ['Nguyễn Văn An', null],
  ['Abdul Rahman', null],
  ['Al Rashid Omar', null],
  ['山田太郎', null],
  ['山田 太郎', null],
  ['王芳', null],
  ['김민준', null],
  ['Иван Петров', null],
  ['Петров Иван', null],
  ['محمد علي', null],
  ['דוד כהן', null],
  ['Γιώργος Παπαδόπουλος', null],
  ['สมชาย ใจดี', null],
  ['अमित शर्मा', null],
  ['Ðoàn Thị Hương', null],
  ['\u202Eanad\u202C', null],
  ['Dana\u200bWhitfield', null],
  // Letters for show, ornaments, a key held down.
  ['Ｄａｎａ Ｗｈｉｔｆｉｅｌｄ', 'Dana'],
  ['𝓓𝓪𝓷𝓪 𝓦𝓱𝓲𝓽𝓯𝓲𝓮𝓵𝓭', 'Dana'],
  ['★ Dana ★', 'Dana'],
  ['~Dana~', 'Dana'],
  ['dANA wHITFIELD', 'Dana'],
  ['Dana Whitfield;', 'Dana'],
  ['👩‍💻 Dana', 'Dana'],
  ['😀😀', null],
  ['D🌸na', null],
  // Names in no short list, told by the family name behind them or known to what fills answers in.
  ['Adaeze Okafor', 'Adaeze'],
  ['Priyanka Chatterjee', 'Priyanka'],
  ['Oisín Byrne', 'Oisín'],
  ['Sigríður Jónsdóttir', 'Sigríður'],
  ['Okafor, Chidinma', 'Chidinma'],
  ['Emma Green', 'Emma'],
  ['Charlotte Church', 'Charlotte'],
  ['Taylor Swift', 'Taylor'],
  // The family's first, in peoples who do not write it so.
  ['Okafor Adaeze', null],
  ['Murakami Haruki', null],
  ['Jensen Mette', null],
  ['Papadopoulos Giorgos', null],
  ['Novák Karel', null],
  ['García López', null],
  ['Swift Taylor', null],
  ['Whitfield D', null],
  // Firms, offices and machines that look like people.
  ['Weber Haustechnik', null],
  ['Müller Bau', null],
  ['Praxis Dr. Schmidt', null],
  ['Kanzlei Meier', null],
  ['Bäckerei Müller', null],
  ['Autohaus Weber', null],
  ['Boulangerie Dupont', null],
  ['Taller Pérez', null],
  ['Sunrise Plumbing', null],
  ['Kestrel Outdoor', null],
  ['Home Depot', null],
  ['Notting Hill', null],
  ['Daisy Cleaning', null],
  ['Victoria Coffee', null],
  ['Royal Mail', null],
  ['Mail Delivery Subsystem', null],
  ['Auto Reply', null],
  ['Live Chat', null],
  ['Amazon Marketplace', null],
  ['Facebook User', null],
  ["Dana's iPhone", null],
  ['Miller, Einkauf', null],
  // Titles, families, couples and whoever writes for somebody.
  ['Dr. med. Petra Vogel', null],
  ['Mx. Sam Reed', 'Sam'],
  ['Frau Dr. Müller', null],
  ['Nurse Joy', null],
  ['Officer Dibble', null],
  ['Fam. Müller', null],
  ['Ehepaar Müller', null],
  ['Anna und Jan Müller', null],
  ['Anna, Jan', null],
  ['Anna/Jan', null],
  ["Dana Whitfield's mother", null],
  ['Smith née Miller', null],
  ['Mohd Faizal', null],
  // Two scripts, right to left, an address beside a name.
  ['Dаna Whitfield', null],
  ['Ivan Петров', null],
  ['דנה Cohen', null],
  ['\u202BDana Whitfield\u202C', 'Dana'],
  ['Orders <orders@shop.example>', null],
  ['[EXTERNAL] Dana Whitfield', 'Dana'],
  ['(no name)', null],
]

/** Openings as teams write them, with what they may say to somebody without a name. */
const OPENINGS: readonly (readonly [string, string, string])[] = [
  ['Hi {{ customer.first_name | default: "there" }}, all well.', 'Hi NAME, all well.', 'Hi there, all well.'],
  ['Hi {{ customer.first_name | default: "" }}, all well.', 'Hi NAME, all well.', 'Hi, all well.'],
  ['Dear {{ customer.first_name | default: "" }}, all well.', 'Dear NAME, all well.', 'Hello, all well.'],
  ['{{ customer.first_name | default: "" }}, thank you.', 'NAME, thank you.', 'Thank you.'],
  [
    'Hi{% if customer.first_name %} {{ customer.first_name }}{% endif %}, all well.',
    'Hi NAME, all well.',
    'Hi, all well.',
  ],
  [
    'Hallo {{ customer.first_name | default: "" }}, alles gut.',
    'Hallo NAME, alles gut.',
    'Hallo, alles gut.',
  ],
  [
    'Liebe/r {{ customer.first_name | default: "" }}, alles gut.',
    'Liebe/r NAME, alles gut.',
    'Hallo, alles gut.',
  ],
  ['Bonjour {{ customer.first_name | default: "" }}, merci.', 'Bonjour NAME, merci.', 'Bonjour, merci.'],
  ['¡Hola {{ customer.first_name | default: "" }}! Gracias.', '¡Hola NAME! Gracias.', '¡Hola! Gracias.'],
]

const NOBODY = { name: '', email: '', team: '' }

function context(scene: Scene, answers: Record<string, string> = {}): RenderContext {
  return {
    scene,
    profile: NOBODY,
    calendar: DEFAULT_CALENDAR,
    now: 0,
    answers,
    snippetByShortcut: () => null,
  }
}

function text(body: string, where: RenderContext): { text: string; asks: readonly string[] } {
  const made = renderSnippet({ ...BLANK, id: 'x', title: 'x', body: `<p>${body}</p>` }, where)
  if (!made.ok) throw new Error(made.message)
  return { text: made.text, asks: made.asks.map(({ id }) => id) }
}

let checked = 0

describe.each(PAGES)('%s', (page, address) => {
  const html = read(page)
  open(html)
  const original = readScene(address).customer.name?.value ?? ''
  const bare = original === '' ? [] : [original, ...original.split(' ')]

  let places: ((other: string) => void)[] = []
  beforeAll(() => {
    open(html)
    places = placesOf(original)
  })

  it('gives a customer to put others in the place of', () => {
    expect(original).not.toBe('')
    expect(places.length).toBeGreaterThan(0)
  })

  it.each(NAMES)('greets “%s” by %s, never wrongly and never blank', (written, first) => {
    for (const write of places) write(written)
    const scene = readScene(address)
    const seen = scene.customer.name?.value ?? null
    // A desk may refuse what is no name (an address, a login); it never makes one up.
    if (seen === null) expect(first).toBeNull()
    for (const [body, named, nameless] of OPENINGS) {
      const made = text(body, context(scene))
      const wanted = first === null ? nameless : named.replace('NAME', first)
      expect(made.text).toBe(wanted)
      expect(made.asks).toEqual([])
      checked++
    }
    for (const path of ['customer.first_name', 'customer.name | split: " " | first']) {
      const made = text(`Hi {{ ${path} }},`, context(scene))
      if (first === null) {
        expect(made.asks).toEqual(['customer.first_name'])
        expect(made.text).toMatch(/^Hi \[.+\],$/)
      } else expect(made).toEqual({ text: `Hi ${first},`, asks: [] })
      checked++
    }
    expect(
      bare.some((word) => first === null && text(OPENINGS[0]?.[0] ?? '', context(scene)).text.includes(word)),
    ).toBe(false)
  })

  it('asks for every field that is missing, and fills in what is there', () => {
    open(html)
    const scene = readScene(address)
    const fields = [
      ['customer.name', { ...scene, customer: { ...scene.customer, name: null } }],
      ['customer.first_name', { ...scene, customer: { ...scene.customer, name: null } }],
      ['customer.last_name', { ...scene, customer: { ...scene.customer, name: null } }],
      ['customer.email', { ...scene, customer: { ...scene.customer, email: null } }],
      ['ticket.id', { ...scene, ticket: { ...scene.ticket, id: null } }],
      ['ticket.subject', { ...scene, ticket: { ...scene.ticket, subject: null } }],
      ['agent.name', { ...scene, agent: { name: null, email: null } }],
      ['agent.email', { ...scene, agent: { name: null, email: null } }],
      ['agent.team', scene],
      ['custom.order_number', scene],
      ['agent.fields.phone', scene],
      ['pack.returns_address', scene],
    ] as const
    for (const [path, without] of fields) {
      const open = text(`It is {{ ${path} }}.`, context(without))
      expect(open.asks).toEqual([path])
      expect(open.text).toMatch(/^It is \[.+\]\.$/)
      expect(text(`It is {{ ${path} }}.`, context(without, { [path]: 'filled in' })).text).toBe(
        'It is filled in.',
      )
      checked += 2
    }
  })
})

it('looked at thousands of insertions', () => expect(checked).toBeGreaterThan(12_000))
