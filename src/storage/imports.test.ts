import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import { KoiDatabase } from './database.ts'
import { undoImport, writeImport } from './imports.ts'
import { revisionsOf } from './revisions.ts'
import { deleteSnippets, noteUse, saveSnippet } from './snippets.ts'
import type { Watch } from './watch.ts'

const answer = (id: string, body = id): Snippet => ({ ...BLANK, id, title: id, body: `<p>${body}</p>` })
const many = Array.from({ length: 1200 }, (_, at) => answer(`new-${at}`))

let db: KoiDatabase
beforeEach(async () => {
  db = new KoiDatabase(`imports-${crypto.randomUUID()}`)
  await saveSnippet(db, answer('mine'), 1)
  await saveSnippet(db, answer('gone'), 1)
  await deleteSnippets(db, ['gone'], 2)
})

const watch = (stopAt = Number.POSITIVE_INFINITY): Watch => {
  const end = new AbortController()
  return { signal: end.signal, progress: (done) => done >= stopAt && end.abort() }
}
const write = (add: readonly Snippet[], replace: readonly Snippet[] = [], stopAt?: number) =>
  writeImport(db, { add, replace }, 5, watch(stopAt))

describe('an import', () => {
  it('is written as a whole and taken back as a whole', async () => {
    const before = await db.snippets.toArray()
    const receipt = await write(many, [answer('mine', 'theirs')])
    expect(await db.snippets.count()).toBe(1202)
    expect((await db.snippets.get('mine'))?.body).toBe('<p>theirs</p>')
    expect((await revisionsOf(db, 'mine'))[0]?.content.body).toBe('<p>mine</p>')
    expect(await undoImport(db, receipt)).toEqual({ kept: 0 })
    expect(await db.snippets.toArray()).toEqual(before)
    expect(await db.revisions.count()).toBe(0)
  })

  it('leaves nothing behind when it is stopped', async () => {
    const before = await db.snippets.toArray()
    await expect(write(many, [answer('mine', 'theirs')], 1000)).rejects.toThrow()
    expect(await db.snippets.toArray()).toEqual(before)
    expect(await db.revisions.count()).toBe(0)
  })

  it('takes no id that another answer has, a deleted one included', async () => {
    const { added } = await write([answer('gone', 'new'), answer('other')])
    expect(added).toHaveLength(2)
    expect(added).not.toContain('gone')
    expect((await db.snippets.get('gone'))?.deletedAt).toBe(2)
  })

  it('keeps what was edited since when it is taken back, and how often an answer was used', async () => {
    const receipt = await write([answer('a'), answer('b')], [answer('mine', 'theirs')])
    await saveSnippet(db, answer('a', 'edited'), 9)
    await noteUse(db, 'mine', '', '', 9)
    expect(await undoImport(db, receipt)).toEqual({ kept: 1 })
    expect((await db.snippets.toCollection().primaryKeys()).sort()).toEqual(['a', 'gone', 'mine'])
    expect(await db.snippets.get('mine')).toMatchObject({ body: '<p>mine</p>', uses: 1, updatedAt: 1 })
  })

  it('changes nothing where the new one says the same as mine', async () => {
    const { replaced } = await write([], [answer('mine')])
    expect(replaced).toEqual([])
    expect((await db.snippets.get('mine'))?.updatedAt).toBe(1)
  })
})
