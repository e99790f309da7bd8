import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import { KoiDatabase } from './database.ts'
import { mergeSnippets, unmergeSnippets } from './merge.ts'
import { noteRejection } from './rejections.ts'
import { revisionsOf } from './revisions.ts'
import { livingSnippets, noteUse, saveSnippet } from './snippets.ts'

let db: KoiDatabase

const snippet = (id: string, some: Partial<Snippet> = {}): Snippet => ({ ...BLANK, id, title: id, ...some })

beforeEach(async () => {
  db = new KoiDatabase(`merge-${crypto.randomUUID()}`)
  await saveSnippet(db, snippet('a', { examples: ['lost'] }), 10)
  await saveSnippet(db, snippet('b', { examples: ['gone'], shortcut: 'b' }), 20)
  await noteUse(db, 'a', 'mine', 'demo', 30)
  await noteUse(db, 'b', 'theirs', 'demo', 40)
  await noteRejection(db, 'b', 'not that', 50)
})
afterEach(() => db.delete())

const learnt = async () => [
  (await db.choices.toArray()).map((row) => [row.snippet, row.text]),
  (await db.rejections.toArray()).map((row) => row.snippet),
]

describe('two answers become one', () => {
  it('which takes over examples, shortcut, uses and what was learnt; its text before is kept', async () => {
    await mergeSnippets(db, 'a', 'b', 60)
    const rows = await livingSnippets(db)
    expect(rows.map(({ id }) => id)).toEqual(['a'])
    expect(rows[0]).toMatchObject({ examples: ['lost', 'gone'], shortcut: 'b', uses: 2, usedAt: 40 })
    expect(await learnt()).toEqual([
      [
        ['a', 'mine'],
        ['a', 'theirs'],
      ],
      ['a'],
    ])
    expect(await revisionsOf(db, 'a')).toHaveLength(1)
  })

  it('and two again where the agent takes it back', async () => {
    const before = [await livingSnippets(db), await learnt()]
    const merged = await mergeSnippets(db, 'a', 'b', 60)
    if (!merged) throw new Error('not merged')
    await unmergeSnippets(db, merged)
    expect([await livingSnippets(db), await learnt()]).toEqual(before)
  })

  it('leaves an answer of a pack as it was signed', async () => {
    const [row] = await db.snippets.bulkGet(['a'])
    if (!row) throw new Error('no answer')
    await db.snippets.put({ ...row, pack: 'north' })
    expect(await mergeSnippets(db, 'b', 'a', 60)).toBeNull()
    await mergeSnippets(db, 'a', 'b', 60)
    expect(await db.snippets.get('a')).toMatchObject({
      examples: ['lost'],
      shortcut: '',
      uses: 2,
      updatedAt: 10,
    })
    expect((await learnt())[1]).toEqual(['a'])
  })
})
