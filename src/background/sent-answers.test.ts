import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { insertedOf } from '../domain/improving/inserted.ts'
import type { Scene } from '../domain/scene.ts'
import { BLANK } from '../domain/snippets/snippet.ts'
import { EDITED_ANSWERS, parseEditedAnswers } from '../protocol/answers-sent.ts'
import { saveBackup } from '../storage/backup.ts'
import { KoiDatabase } from '../storage/database.ts'
import { allEdits } from '../storage/edits.ts'
import { saveSnippet } from '../storage/snippets.ts'
import { noteSent, takeBackSent } from './sent-answers.ts'

const { memory } = vi.hoisted(() => ({ memory: new Map<string, unknown>() }))

vi.mock('../platform/session.ts', () => ({
  recall: async (key: string) => memory.get(key),
  keepForSession: async (key: string, value: unknown) => void memory.set(key, value),
}))

const BODY = '<p>Hi {{ customer.first_name }},</p><p>Your refund takes three working days.</p>'
const fact = (value: string) => ({ value, evidence: 'the page' })
const SCENE: Scene = {
  desk: 'corner-desk',
  ticket: { id: fact('4821'), subject: null, address: 'https://desk.example/4821' },
  customer: { name: fact('Dana Whitfield'), email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  ...{ thread: null, attachments: null, missing: [] },
}

let db: KoiDatabase

beforeEach(async () => {
  memory.clear()
  db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  await saveSnippet(db, { ...BLANK, id: 'a', title: 'Refund', body: BODY }, 1)
})
afterEach(() => db.delete())

const sent = (send: string, draft: string) => {
  const { paragraphs, ...answer } = insertedOf('a', BODY, 'Hi Dana,\nYour refund takes three working days.')
  return {
    ...{ send, draft, scene: SCENE, fixed: [], left: [] },
    answers: [{ ...answer, paragraphs: [...paragraphs] }],
  }
}
const CHANGED = 'Hi Dana,\nYour refund takes five working days, promised.'
const held = () => parseEditedAnswers(memory.get(EDITED_ANSWERS))

describe('what became of sent answers', () => {
  it('is counted on file, and the new wording held in memory alone', async () => {
    await noteSent(db, sent('one', CHANGED), 5)
    expect(await allEdits(db)).toMatchObject([
      { sent: 1, asIs: 0, paragraphs: [{ kept: 1 }, { changed: 1 }] },
    ])
    expect(held()[0]?.answers[0]?.paragraphs[1]).toBe('Your refund takes five working days, promised.')
    const backup = await saveBackup(db, '')
    expect(await backup.text()).not.toMatch(/promised|Dana|Whitfield/)
  })

  it('counts a send once, and as if it had not been when it is taken back', async () => {
    await noteSent(db, sent('one', CHANGED), 5)
    await noteSent(db, sent('one', CHANGED), 6)
    await noteSent(db, sent('two', 'Hi Dana,\nYour refund takes three working days.'), 7)
    expect(await allEdits(db)).toMatchObject([{ sent: 2, asIs: 1 }])
    await takeBackSent(db, 'one')
    await takeBackSent(db, 'never sent')
    expect(await allEdits(db)).toMatchObject([
      { sent: 1, asIs: 1, paragraphs: [{ kept: 1 }, { changed: 0 }] },
    ])
    expect(held().map(({ send }) => send)).toEqual(['two'])
  })

  it('is nothing for an answer that was taken out again', async () => {
    await noteSent(db, sent('one', 'Something else was written here.'), 5)
    expect([await allEdits(db), held()]).toEqual([[], []])
  })
})
