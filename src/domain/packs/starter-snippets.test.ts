import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { STEPS } from '../carp/step.ts'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { compile } from '../language/compile.ts'
import { findFlags } from '../language/find-flags.ts'
import { loadRules } from '../language/matcher.ts'
import type { Scene } from '../scene.ts'
import { toText } from '../snippets/body.ts'
import { readBody } from '../snippets/body-parse.ts'
import { type RenderContext, type Rendered, renderSnippet } from '../snippets/render.ts'
import type { Snippet } from '../snippets/snippet.ts'
import { rank } from '../suggest/rank.ts'
import { createIndex } from '../suggest/suggest-index.ts'
import { parseRule } from './rule-source.ts'
import { compileSnippets } from './snippet-source.ts'

const PACK = fileURLToPath(new URL('../../starter-pack/', import.meta.url))

function filesIn(folder: string, ending: string): { name: string; text: string }[] {
  const names = readdirSync(join(PACK, folder)).filter((name) => name.endsWith(ending))
  return names.map((name) => ({ name, text: readFileSync(join(PACK, folder, name), 'utf8') }))
}

const { snippets, problems } = compileSnippets(filesIn('snippets', '.md'), 'starter')
const byShortcut = new Map(snippets.map((snippet) => [snippet.shortcut, snippet]))

function fact(value: string | null) {
  return value === null ? null : { value, evidence: 'the page' }
}

function context(full: boolean, answers: Record<string, string> = {}): RenderContext {
  const scene: Scene = {
    desk: 'demo',
    ticket: { id: fact(full ? '4711' : null), subject: fact(full ? 'My order' : null), address: '' },
    customer: { name: fact(full ? 'Maya Chen' : null), email: fact(full ? 'maya@example.com' : null) },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: null,
    attachments: null,
    missing: [],
  }
  const profile = full
    ? { name: 'Priya Nair', email: 'p@example.com', team: 'Care' }
    : { name: '', email: '', team: '' }
  const snippetByShortcut = (shortcut: string): Snippet | null => byShortcut.get(shortcut) ?? null
  return {
    scene,
    profile,
    calendar: DEFAULT_CALENDAR,
    now: Date.UTC(2026, 10, 20, 12),
    answers,
    snippetByShortcut,
  }
}

function rendered(snippet: Snippet, where: RenderContext): Extract<Rendered, { ok: true }> {
  const result = renderSnippet(snippet, where)
  if (!result.ok) throw new Error(result.message)
  return result
}

/** Rendered with every ask answered, as it would reach the customer. */
function finished(snippet: Snippet, full: boolean): Extract<Rendered, { ok: true }> {
  const answer = (kind: string, choices: readonly string[]): string =>
    kind === 'date' ? '2026-12-01' : (choices[0] ?? 'Kim')
  const { asks } = rendered(snippet, context(full))
  return rendered(
    snippet,
    context(full, Object.fromEntries(asks.map((ask) => [ask.id, answer(ask.kind, ask.choices)]))),
  )
}

const matcher = loadRules(
  null,
  compile(
    filesIn('rules', '.yaml').flatMap(({ name, text }) => {
      const parsed = parseRule(basename(name, '.yaml'), text)
      return parsed.ok ? [parsed.rule] : []
    }),
  ),
)

/** Messages in wording of their own, none of them an example of the pack. */
const MESSAGES: readonly (readonly [string, string])[] = [
  ['Hi, I have ordered two weeks ago and my parcel is still not here, where is it?', 'where-is-my-order'],
  ['you charged my card two times for the same order!', 'double-charge'],
  ['My package arrived yesterday but the lamp inside is completely broken', 'arrived-damaged'],
  ['i recieved the wrong colour, wanted blue', 'wrong-item'],
  ['please cancel my subscription, i dont use it any more', 'cancel-subscription'],
  ['forgot the pasword of my acount and cannot log in', 'password-reset'],
  ['New phone, and now the authenticator codes are gone', 'two-factor'],
  ['could you send the invoice for our tax office', 'invoice-copy'],
  ['Your colleague on the phone was very rude yesterday', 'complaint-about-agent'],
  ['Please delete my account and all personal data', 'privacy-deletion'],
  ['Hello. We moved house. Can the order go to another address?', 'address-change'],
  ['one screw is missing in the box', 'missing-parts'],
  ['the app crashes when I click the export button', 'bug-report'],
  ['Is there a discount for loyal customers?', 'price-match-kindly'],
  ['nothing loads, is the site down?', 'outage'],
  ['My trial ended before I could test everything, may I get more days?', 'trial-extended'],
  ['Why was my account locked?', 'account-locked'],
  ['how can I return the shoes, they do not fit', 'refund-approved-return'],
  ['When will size M be back in stock', 'back-in-stock'],
  ['You promised to call me on Monday and nobody did', 'broken-promise'],
  ['can I move my appointment to next week', 'appointment-change'],
  ['My payment is declined every time I try', 'payment-failed'],
  ['Only half of the order came, where are the other items', 'partial-shipment'],
  ['stop sending me newsletters', 'unsubscribe'],
  ['I want to speak to your manager', 'escalated-with-owner'],
  ['I read your mails only in the spam folder', 'marked-as-spam'],
  ['is this covered by warranty, the motor died after half a year', 'warranty-repair'],
  ['my refund has not arrived on my account', 'refund-on-its-way'],
]

const index = createIndex(
  snippets.map((snippet) => ({ ...snippet, body: toText(readBody(snippet.body, true).body) })),
)

describe('the starter pack', () => {
  it('has at least sixty answers without a problem, over all four steps', () => {
    expect(problems).toEqual([])
    expect(snippets.length).toBeGreaterThanOrEqual(60)
    for (const step of STEPS)
      expect(snippets.filter((snippet) => snippet.step === step).length).toBeGreaterThanOrEqual(8)
  })

  it('gives every answer a shortcut, a folder, tags and three examples nobody else has', () => {
    const all = snippets.flatMap((snippet) => snippet.examples)
    expect(new Set(all).size).toBe(all.length)
    for (const { shortcut, folder, tags, examples } of snippets) {
      expect(examples.length).toBeGreaterThanOrEqual(3)
      expect(shortcut).not.toBe('')
      expect(folder).not.toBe('')
      expect(tags.length).toBeGreaterThan(0)
    }
  })

  it.each(MESSAGES)('has the answer to “%s” among the first three', (text, id) => {
    expect(rank(index, { text }, 3).suggestions.map((suggestion) => suggestion.id)).toContain(id)
  })
})

describe.each(snippets.map((snippet) => [snippet.id, snippet] as const))('%s', (_, snippet) => {
  it.each([
    ['a full scene', true],
    ['an empty scene', false],
  ])('reads well with %s', (_, full) => {
    const open = rendered(snippet, context(full))
    expect(open.text).not.toMatch(/[{}%]|undefined|null/)
    const { text, asks } = finished(snippet, full)
    expect(asks).toEqual([])
    expect(text).not.toMatch(/[[\]{}]|\bHi ,|\bHi$| ,| \.| {2}|^[,.]/m)
    expect(text.trim()).not.toBe('')
    for (const line of text.split('\n')) expect(line).toBe(line.trim())
  })

  it('puts nobody off', () => {
    const about = { complaint: true, customerName: 'Maya', ignored: [], desk: '', dictionary: [] }
    const flags = findFlags(finished(snippet, true).text, matcher, about)
    expect(flags.map((flag) => `${flag.rule}: ${flag.why}`)).toEqual([])
    expect(snippet.body).not.toMatch(
      /\b(?:can(?:'|’)t|cannot|won(?:'|’)t|unable|unfortunately|hopefully|inconvenience|asap|policy|sorry if|valued)\b/i,
    )
  })
})
