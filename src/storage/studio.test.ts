import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveBackup } from './backup.ts'
import { KoiDatabase } from './database.ts'
import { keepKey, nameKey, noteKeySaved, packKeys, removeKey } from './pack-keys.ts'
import { restoreBackup } from './read-backup.ts'
import {
  bringBack,
  changeFiles,
  chooseKey,
  createDraft,
  draftFiles,
  keepRelease,
  lastRelease,
  packDrafts,
  removeDraft,
} from './studio.ts'

let db: KoiDatabase
const FILES = [
  { name: 'pack.yaml', text: 'name: team' },
  { name: 'snippets/a.md', text: 'A' },
]
const RELEASE = { pack: 'team', version: 2, keyId: 'k', payload: '{}', at: 5 }

beforeEach(() => {
  db = new KoiDatabase(`studio-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

describe('a pack in the making', () => {
  it('is made once, and changed file by file', async () => {
    expect(await createDraft(db, 'team', FILES, null, 1)).toBe(true)
    expect(await createDraft(db, 'team', [], null, 2)).toBe(false)
    await createDraft(db, 'teams', [{ name: 'pack.yaml', text: 'other' }], null, 2)
    const put = [{ name: 'snippets/b.md', text: 'B' }]
    await changeFiles(db, 'team', { put, remove: ['snippets/a.md'] }, 9)
    expect(await draftFiles(db, 'team')).toEqual([FILES[0], ...put])
    expect(await draftFiles(db, 'teams')).toHaveLength(1)
    expect(await packDrafts(db)).toMatchObject([{ name: 'team', updatedAt: 9 }, { name: 'teams' }])
  })

  it('is removed with all that belongs to it, and comes back', async () => {
    await createDraft(db, 'team', FILES, RELEASE, 1)
    const whole = await removeDraft(db, 'team')
    await changeFiles(db, 'team', { put: FILES, remove: [] }, 9)
    expect([await draftFiles(db, 'team'), await lastRelease(db, 'team'), await packDrafts(db)]).toEqual([
      [],
      null,
      [],
    ])
    if (!whole) throw new Error('nothing was removed')
    expect([await bringBack(db, whole), await bringBack(db, whole)]).toEqual([true, false])
    expect([await draftFiles(db, 'team'), await lastRelease(db, 'team')]).toEqual([FILES, RELEASE])
  })

  it('remembers its key and its last release, and goes into a backup', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    await chooseKey(db, 'team', 'k')
    await keepRelease(db, RELEASE)
    await keepKey(db, { keyId: 'k', title: 'Team', secret: 's', createdAt: 1, savedAt: 0 })
    const other = new KoiDatabase(`studio-${crypto.randomUUID()}`)
    expect(await restoreBackup(other, await saveBackup(db, '2026-11-22'))).toBeNull()
    expect(await packDrafts(other)).toEqual([{ name: 'team', keyId: 'k', updatedAt: 1 }])
    expect([await draftFiles(other, 'team'), await lastRelease(other, 'team')]).toEqual([FILES, RELEASE])
    expect(await packKeys(other)).toHaveLength(1)
    await other.delete()
  })

  it('is released under each number once, in whichever tab', async () => {
    await createDraft(db, 'team', FILES, null, 1)
    expect(await keepRelease(db, RELEASE)).toBe(true)
    expect(await keepRelease(db, { ...RELEASE, payload: '{"other":1}' })).toBe(false)
    expect(await lastRelease(db, 'team')).toEqual(RELEASE)
    expect(await keepRelease(db, { ...RELEASE, version: RELEASE.version + 1 })).toBe(true)
  })
})

describe('a key', () => {
  it('keeps its name when it is opened again, and when it was copied', async () => {
    const key = { keyId: 'k', title: 'Team', secret: 's', createdAt: 1, savedAt: 0 }
    expect(await keepKey(db, key)).toBe(true)
    await nameKey(db, 'k', 'Ours')
    await noteKeySaved(db, 'k', 7)
    expect(await keepKey(db, { ...key, title: 'From a file', savedAt: 3 })).toBe(false)
    expect(await packKeys(db)).toEqual([{ ...key, title: 'Ours', savedAt: 7 }])
    await removeKey(db, 'k')
    expect(await packKeys(db)).toEqual([])
  })
})
