import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { BLANK } from '../domain/snippets/snippet.ts'
import { eraseAll, exportAll } from './backup.ts'
import { KoiDatabase } from './database.ts'
import { ignorePhrase } from './ignored.ts'
import { countKept } from './kept.ts'
import { readBackup, restoreAll } from './restore.ts'
import { choose, setting } from './settings.ts'
import { installStarter } from './snippets.ts'

const answer = {
  ...BLANK,
  id: 'a',
  title: 'A',
  body: '<p>a</p>',
  tags: ['x'],
  pack: 'starter',
}

async function filled(): Promise<KoiDatabase> {
  const db = new KoiDatabase(`restore-${crypto.randomUUID()}`)
  await installStarter(db, [answer], 1)
  await ignorePhrase(db, { rule: 'r', phrase: 'p', desk: '' }, 1)
  await choose(db, 'noiseBudget', 9)
  return db
}

describe('a backup', () => {
  it('comes back whole after everything was erased', async () => {
    const db = await filled()
    const before = await countKept(db)
    const file: unknown = JSON.parse(JSON.stringify(await exportAll(db, '2026-01-01T00:00:00.000Z')))
    await eraseAll(db)
    expect((await countKept(db)).snippets).toBe(0)
    const backup = readBackup(db, file)
    if (typeof backup === 'string') throw new Error(backup)
    await restoreAll(db, backup)
    expect(await countKept(db)).toEqual(before)
    expect(await setting(db, 'noiseBudget')).toBe(9)
  })

  it.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['another file', () => ({ hello: 1 })],
    ['one without tables', (file) => ({ ...file, tables: [] })],
    ['one with a table Koi does not know', (file) => ({ ...file, tables: { passwords: [] } })],
    ['one with a row that is none', (file) => ({ ...file, tables: { snippets: [null] } })],
    [
      'one with a row of another form',
      (file) => ({ ...file, tables: { snippets: [{ ...answer, tags: [1] }] } }),
    ],
    ['one that names the prototype', (file) => ({ ...file, tables: JSON.parse('{"__proto__":[]}') })],
  ])('is refused whole when it is %s', async (_, spoil) => {
    const db = await filled()
    const file = { ...(await exportAll(db, '2026-01-01T00:00:00.000Z')) }
    expect(readBackup(db, spoil(file))).toBe('not-a-backup')
    expect((await countKept(db)).snippets).toBe(1)
  })

  it('of a later Koi waits for the update', async () => {
    const db = await filled()
    expect(readBackup(db, { ...(await exportAll(db, '')), version: 99 })).toBe('newer')
  })
})
