import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Scene } from '../domain/scene.ts'
import { BLANK } from '../domain/snippets/snippet.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import type { ReplySent } from '../protocol/answers-sent.ts'
import { UNANSWERED } from '../protocol/unanswered.ts'
import { saveBackup } from '../storage/backup.ts'
import { allCounts, forgetCounts } from '../storage/counts.ts'
import { KoiDatabase } from '../storage/database.ts'
import { choose } from '../storage/settings.ts'
import { saveSnippet } from '../storage/snippets.ts'
import { countReply, uncountReply } from './counted-replies.ts'

const { memory } = vi.hoisted(() => ({ memory: new Map<string, unknown>() }))

vi.mock('../platform/session.ts', () => ({
  recall: async (key: string) => memory.get(key),
  keepForSession: async (key: string, value: unknown) => void memory.set(key, value),
}))

const NOW = Date.UTC(2026, 10, 25, 10)
const WEEK_MS = 7 * 86_400_000
const fact = (value: string) => ({ value, evidence: 'the page' })

const sceneOf = (ticket: string, text: string): Scene => ({
  desk: 'zendesk',
  ticket: { id: fact(ticket), subject: null, address: `https://a.zendesk.com/agent/tickets/${ticket}` },
  customer: { name: fact('Dana Whitfield'), email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  thread: [{ id: '1', from: 'customer', name: null, email: null, at: null, text }],
  attachments: null,
  missing: [],
})
const reply = (send: string, ticket = '1', text = 'You charged me twice, says Whitfield'): ReplySent => ({
  ...{ send, answers: [], draft: 'Dear Dana, sorry.', scene: sceneOf(ticket, text) },
  ...{ fixed: ['you-failed'], left: ['unfortunately'] },
})

let db: KoiDatabase
const counts = async () =>
  Object.fromEntries((await allCounts(db)).map(({ kind, what, count }) => [`${kind} ${what}`.trim(), count]))

beforeEach(() => {
  memory.clear()
  db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

describe('a reply', () => {
  it('is counted, its conversation once a week', async () => {
    await countReply(db, reply('a'), [], NOW)
    await countReply(db, reply('b'), [], NOW + 1)
    await countReply(db, reply('c', '2'), [], NOW + 2)
    expect(await counts()).toEqual({
      ...{ reply: 3, 'fixed you-failed': 3, 'left unfortunately': 3 },
      'theme double-charge': 2,
    })
    await countReply(db, reply('d'), [], NOW + WEEK_MS)
    expect((await db.counts.get(['2026-W49', 'theme', 'double-charge']))?.count).toBe(1)
  })

  it('told twice counts once', async () => {
    await countReply(db, reply('a'), [], NOW)
    await countReply(db, reply('a'), [], NOW)
    expect((await counts())['reply']).toBe(1)
  })

  it('that is taken back leaves no trace, and can be sent again', async () => {
    await countReply(db, reply('a'), [], NOW)
    await uncountReply(db, 'a')
    expect(await counts()).toEqual({})
    await uncountReply(db, 'a')
    await countReply(db, reply('b'), [], NOW)
    expect((await counts())['theme double-charge']).toBe(1)
    // The second of two replies goes back: the conversation stays counted.
    await countReply(db, reply('c'), [], NOW)
    await uncountReply(db, 'c')
    expect(await counts()).toMatchObject({ reply: 1, 'theme double-charge': 1 })
  })

  it('counts as unanswered where the panel found nothing and no answer is in it', async () => {
    memory.set(UNANSWERED, [ticketKey(sceneOf('1', ''))])
    await countReply(db, reply('a'), [], NOW)
    await countReply(db, reply('b', '2'), [], NOW)
    expect((await counts())['unanswered double-charge']).toBe(1)
    await saveSnippet(db, { ...BLANK, id: 'refund', title: 'Refund', body: 'x', pack: 'own' }, 1)
    const sent = { snippet: 'refund', wording: 'w', fates: [], asIs: false, moved: false, added: false }
    memory.set(UNANSWERED, [ticketKey(sceneOf('3', ''))])
    await countReply(db, reply('c', '3'), [sent], NOW)
    expect(await counts()).toMatchObject({
      ...{ 'used refund': 1, 'edited refund': 1, 'unanswered double-charge': 1 },
      'theme refund': 1,
    })
  })

  it('is not counted where the agent does not want it', async () => {
    await choose(db, 'countReplies', false)
    await countReply(db, reply('a'), [], NOW)
    expect(await counts()).toEqual({})
  })

  it('leaves no word of anybody on file, whatever was written', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    let at = 0
    await fc.assert(
      fc.asyncProperty(words, words, async (text, ticket) => {
        at++
        const secret = `Whitfield${at}x`
        const told = reply(`s${at}`, `${ticket}${secret}`, `${text} charged twice ${secret}`)
        await countReply(db, { ...told, draft: secret, fixed: [secret, text] }, [], NOW)
        const kept = (await (await saveBackup(db, '')).text()) + JSON.stringify(await db.derived.toArray())
        expect(kept).not.toContain('Whitfield')
      }),
      { numRuns: 30 },
    )
  })

  it('is forgotten at a click, conversations and all', async () => {
    await countReply(db, reply('a'), [], NOW)
    await db.counts.put({ week: '2026-W48', kind: 'practised', what: '2026-11-25', count: 1 })
    await forgetCounts(db)
    expect(await counts()).toEqual({ 'practised 2026-11-25': 1 })
    await countReply(db, reply('b'), [], NOW)
    expect((await counts())['theme double-charge']).toBe(1)
  })
})
