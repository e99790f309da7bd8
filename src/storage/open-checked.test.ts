import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { KoiDatabase } from './database.ts'
import { openChecked } from './open-checked.ts'
import { livingSnippets } from './snippets.ts'
import { troubleOf } from './trouble.ts'

const troubleIn = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', troubleOf)

describe('openChecked', () => {
  it('opens its own version, again and again', async () => {
    const name = `own-${crypto.randomUUID()}`
    expect(await troubleIn(openChecked(new KoiDatabase(name)))).toBe('none')
    expect(await troubleIn(openChecked(new KoiDatabase(name)))).toBe('none')
  })

  it('refuses what a later Koi wrote, and leaves it alone', async () => {
    const name = `newer-${crypto.randomUUID()}`
    const later = new Dexie(name)
    later.version(7).stores({ snippets: 'id, deletedAt', things: 'id' })
    await later.table('snippets').add({ id: 'x', deletedAt: 0 })
    later.close()
    const db = new KoiDatabase(name)
    expect(await troubleIn(openChecked(db))).toBe('newer')
    expect(await troubleIn(livingSnippets(db))).not.toBe('none')
  })
})
