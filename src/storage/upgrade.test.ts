import Dexie from 'dexie'
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { KoiDatabase } from './database.ts'
import { restoreBackup } from './read-backup.ts'

const OLD_SNIPPET = {
  ...{ id: 'a', title: 'Rückgabe läuft', body: '<p>a</p>', shortcut: 'rg', step: null, tags: [], folder: '' },
  ...{
    examples: [],
    language: 'de',
    pack: 'own',
    createdAt: 1,
    updatedAt: 2,
    usedAt: 3,
    uses: 4,
    deletedAt: 0,
  },
}
const OLD_CHOICE = { id: 1, snippet: 'a', text: 'wo ist mein geld', at: 5 }

const TODAY = {
  ...OLD_SNIPPET,
  ...{ channel: 'any', variants: [], owner: '', reviewAt: '', words: ['ruckgabe', 'lauft', 'rg'] },
}

describe('what an older Koi wrote', () => {
  it('is on file in the form of this one after the upgrade', async () => {
    const name = `upgrade-${crypto.randomUUID()}`
    const old = new Dexie(name, { indexedDB, IDBKeyRange })
    old.version(1).stores({
      snippets: 'id, shortcut, pack, folder, *tags, usedAt, deletedAt',
      choices: '++id, snippet, at',
    })
    await old.table('snippets').add(OLD_SNIPPET)
    await old.table('choices').add(OLD_CHOICE)
    old.close()
    const db = new KoiDatabase(name)
    expect(await db.snippets.toArray()).toEqual([TODAY])
    expect(await db.choices.toArray()).toEqual([{ ...OLD_CHOICE, desk: '' }])
    expect(await db.snippets.where('words').startsWith('ruck').primaryKeys()).toEqual(['a'])
  })

  it('comes back from its backup', async () => {
    const db = new KoiDatabase(`upgrade-${crypto.randomUUID()}`)
    const tables = { snippets: [OLD_SNIPPET], choices: [OLD_CHOICE] }
    const backup = new Blob([JSON.stringify({ koi: 'backup', version: 1, madeAt: '', tables })])
    expect(await restoreBackup(db, backup)).toBeNull()
    expect(await db.snippets.toArray()).toEqual([TODAY])
    expect(await db.choices.toArray()).toEqual([{ ...OLD_CHOICE, desk: '' }])
  })
})
