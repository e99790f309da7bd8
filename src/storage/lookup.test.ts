import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { soughtBy } from '../domain/lookup/sought.ts'
import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import { KoiDatabase } from './database.ts'
import { findInText, renewFullText } from './full-text.ts'
import { lookUp, shortcutNames, snippetsByShortcut } from './lookup.ts'
import { keepPacksInForce } from './packs/in-force.ts'
import {
  deleteSnippets,
  installStarter,
  noteUse,
  purgeDeleted,
  restoreSnippets,
  saveSnippet,
} from './snippets.ts'
import { libraryStamp, packsStamp } from './stamp.ts'

let db: KoiDatabase
let count = 0

const snippet = (id: string, more: Partial<Snippet>): Snippet => ({ ...BLANK, id, ...more })
const found = async (query: string) => (await lookUp(db, soughtBy(query), 8)).map(({ id }) => id)
const inText = async (query: string) =>
  (await findInText(db, soughtBy(query), 8))?.map(({ id }) => id) ?? null
const renew = () => renewFullText(db, () => Promise.resolve(), new AbortController().signal)

beforeEach(async () => {
  db = new KoiDatabase(`lookup-${++count}`)
  await saveSnippet(
    db,
    snippet('refund', {
      title: 'Your refund',
      shortcut: 'refund',
      tags: ['Money'],
      body: '<p>Banks are slow.</p>',
    }),
    1,
  )
  await saveSnippet(
    db,
    snippet('later', { title: 'Refund later', shortcut: 'later', folder: 'Billing/Late', step: 'refocus' }),
    1,
  )
  await saveSnippet(db, snippet('packed', { title: 'Other', shortcut: 'refund', pack: 'shop' }), 1)
})

describe('looking up', () => {
  it('finds by shortcut, title, tag and folder, and nothing that was deleted', async () => {
    expect(await found('refund')).toEqual(['refund', 'packed', 'later'])
    expect(await found('mon')).toEqual(['refund'])
    expect(await found('tag:money')).toEqual(['refund'])
    expect(await found('in:late')).toEqual(['later'])
    expect(await found('pack:shop refund')).toEqual(['packed'])
    await deleteSnippets(db, ['refund'], 2)
    expect(await found('refund')).toEqual(['packed', 'later'])
  })

  it('finds a rare tag behind hundreds of answers with another that begins alike, however they are written', async () => {
    for (let at = 0; at < 250; at++)
      await saveSnippet(db, snippet(`m${at}`, { title: `Fees ${at}`, tags: ['MONEY'] }), 1)
    await saveSnippet(db, snippet('back', { title: 'Fees back', tags: ['Money back'] }), 1)
    expect(await found('tag:money back')).toContain('back')
    expect(await found('money fees 249')).toEqual(['m249'])
  })

  it('begins with what was used last', async () => {
    await noteUse(db, 'later', '', '', 9)
    expect((await found(''))[0]).toBe('later')
    expect((await shortcutNames(db))[0]?.id).toBe('later')
  })

  it('knows each name with its pack, and a new one at once', async () => {
    expect(await shortcutNames(db)).toHaveLength(3)
    await saveSnippet(db, snippet('new', { title: 'New', shortcut: 'new' }), 2)
    expect((await shortcutNames(db)).map(({ id }) => id)).toContain('new')
    expect((await snippetsByShortcut(db, 'refund'))[0]?.id).toBe('refund')
  })
})

describe('the stamp of the library', () => {
  it('changes with content and stays with use', async () => {
    const before = await libraryStamp(db)
    await noteUse(db, 'later', 'words', '', 9)
    expect(await libraryStamp(db)).toBe(before)
    await saveSnippet(db, snippet('later', { title: 'Other words' }), 2)
    const saved = await libraryStamp(db)
    expect(saved).not.toBe(before)
    await deleteSnippets(db, ['later'], 3)
    expect(await libraryStamp(db)).not.toBe(saved)
  })

  it('stays through what every start of the worker looks after', async () => {
    const stamps = async () => [await libraryStamp(db), await packsStamp(db)]
    const before = await stamps()
    await purgeDeleted(db, 9)
    await installStarter(db, [], 9)
    await keepPacksInForce(db, 9)
    await restoreSnippets(db, [])
    expect(await stamps()).toEqual(before)
    await db.snippets.bulkDelete(['later'])
    expect((await stamps())[0]).not.toBe(before[0])
  })
})

describe('the full text on file', () => {
  it('is never used once the library changed, and stays whole until it is made anew', async () => {
    expect(await inText('banks')).toBeNull()
    await renew()
    expect(await inText('bnaks')).toEqual(['refund'])
    expect(await inText('boats')).toEqual([])
    expect(await inText('banks')).toEqual(['refund'])
    await saveSnippet(db, snippet('new', { title: 'New', body: '<p>More banks</p>' }), 2)
    expect(await inText('banks')).toBeNull()
    const aborted = AbortSignal.abort()
    await renewFullText(db, () => Promise.resolve(), aborted)
    expect(await inText('banks')).toBeNull()
    await renew()
    expect(new Set(await inText('banks'))).toEqual(new Set(['refund', 'new']))
  })
})
