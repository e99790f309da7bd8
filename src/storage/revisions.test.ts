import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import { saveBackup } from './backup.ts'
import { KoiDatabase } from './database.ts'
import { saveEdited } from './edited.ts'
import { restoreBackup } from './read-backup.ts'
import { KEEP_REVISIONS, revisionsOf, sameContent } from './revisions.ts'
import { deleteSnippets, installStarter, KEEP_DELETED_MS, purgeDeleted, saveSnippet } from './snippets.ts'

let db: KoiDatabase

const snippet = (title: string, pack = 'own'): Snippet => ({
  ...BLANK,
  id: 'a',
  title,
  body: '<p>Hi</p>',
  pack,
})
const titles = async (): Promise<string[]> => (await revisionsOf(db, 'a')).map(({ content }) => content.title)

beforeEach(() => {
  db = new KoiDatabase(`revisions-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

describe('the versions before a save', () => {
  it('are kept with when they were saved and when they were replaced, newest first', async () => {
    await saveSnippet(db, snippet('one'), 10)
    await saveSnippet(db, snippet('two'), 20)
    expect(await saveEdited(db, snippet('three'), 20, 30)).toBe(30)
    expect(await titles()).toEqual(['two', 'one'])
    expect((await revisionsOf(db, 'a'))[0]).toMatchObject({
      savedAt: 20,
      at: 30,
      content: snippet('two'),
    })
  })

  it('are not kept where nothing was said differently, nor where the save was refused', async () => {
    await saveSnippet(db, snippet('one'), 10)
    await saveSnippet(db, snippet('one'), 20)
    expect(await saveEdited(db, snippet('three'), 10, 30)).toBeNull()
    expect(await titles()).toEqual([])
  })

  it('hold a change inside a variant', async () => {
    const variant = { language: 'de', channel: 'any', body: '<p>Hallo</p>' } as const
    await saveSnippet(db, { ...snippet('one'), variants: [variant] }, 10)
    await saveSnippet(db, { ...snippet('one'), variants: [{ ...variant, body: '<p>Servus</p>' }] }, 20)
    expect((await revisionsOf(db, 'a'))[0]?.content.variants).toEqual([variant])
  })

  it('keep a starter answer as it came, from its first edit on', async () => {
    await installStarter(db, [snippet('built in', 'starter')], 10)
    expect(await titles()).toEqual([])
    await saveSnippet(db, snippet('mine', 'starter'), 20)
    expect(await titles()).toEqual(['built in'])
  })

  it(`are ${KEEP_REVISIONS} at most, the oldest go first, and others' stay`, async () => {
    await saveSnippet(db, { ...snippet('other'), id: 'b' }, 1)
    await saveSnippet(db, { ...snippet('other now'), id: 'b' }, 2)
    for (let turn = 0; turn <= KEEP_REVISIONS + 2; turn++) await saveSnippet(db, snippet(`v${turn}`), turn)
    const kept = await titles()
    expect(kept).toHaveLength(KEEP_REVISIONS)
    expect(kept[0]).toBe(`v${KEEP_REVISIONS + 1}`)
    expect(kept.at(-1)).toBe('v2')
    expect(await revisionsOf(db, 'b')).toHaveLength(1)
  })

  it('go with the snippet, when it goes for good', async () => {
    await saveSnippet(db, snippet('one'), 10)
    await saveSnippet(db, snippet('two'), 20)
    await deleteSnippets(db, ['a'], 30)
    await purgeDeleted(db, 30 + KEEP_DELETED_MS - 1)
    expect(await titles()).toEqual(['one'])
    await purgeDeleted(db, 30 + KEEP_DELETED_MS + 1)
    expect(await db.snippets.get('a')).toBeUndefined()
    expect(await titles()).toEqual([])
  })

  it('travel in the backup', async () => {
    await saveSnippet(db, snippet('one'), 10)
    await saveSnippet(db, snippet('two'), 20)
    const backup = await saveBackup(db, 'today')
    await saveSnippet(db, snippet('three'), 30)
    expect(await restoreBackup(db, backup)).toBeNull()
    expect(await titles()).toEqual(['one'])
  })

  it('lack nothing that today has, where an older Koi kept them', async () => {
    const { variants: _v, owner: _o, ...older } = snippet('old')
    await db.table('revisions').add({ snippet: 'a', savedAt: 1, at: 2, content: older })
    expect((await revisionsOf(db, 'a'))[0]?.content).toMatchObject({ title: 'old', variants: [], owner: '' })
  })
})

describe('sameContent', () => {
  it('looks at what is said, not at the order of parts nor at whose it is', () => {
    const { title, ...rest } = snippet('x')
    expect(sameContent(snippet('x'), { ...rest, title, id: 'b', pack: 'other' })).toBe(true)
    expect(sameContent(snippet('x'), { ...snippet('x'), tags: ['y'] })).toBe(false)
  })
})
