// @vitest-environment happy-dom
import { said } from '../../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { BLANK } from '../../../../domain/snippets/snippet.ts'
import { KoiDatabase } from '../../../../storage/database.ts'
import { livingSnippets, rowOf } from '../../../../storage/snippets.ts'
import { KoiContext, makeKoi } from '../../../parts/koi.ts'
import { Pairs } from './pairs.tsx'

afterEach(cleanup)
configure({ asyncUtilTimeout: 10_000 })

async function opened(packs: readonly [string, string], titles: readonly [string, string]) {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  const koi = makeKoi(db, () => 100)
  const rows = packs.map((pack, at) => {
    const id = `${at}`
    return rowOf({ ...BLANK, id, title: titles[at] ?? '', body: `<p>${id}</p>`, pack, tags: [id] }, null, at)
  })
  await db.snippets.bulkAdd(rows)
  render(
    <KoiContext.Provider value={koi}>
      <Pairs alike={[{ a: '0', b: '1', likeness: 0.9 }]} rows={rows} />
    </KoiContext.Provider>,
  )
  return { db, koi }
}

const keeping = (title: string) => screen.queryByRole('button', { name: said('alikeKeep', title) })

describe('two answers that are nearly the same', () => {
  it('become one at a click, and two again at another', async () => {
    const { db, koi } = await opened(['own', 'own'], ['First', 'Second'])
    fireEvent.click(screen.getByText(said('alikeKeep', 'Second')))
    await waitFor(async () => expect(await livingSnippets(db)).toMatchObject([{ id: '1', tags: ['1', '0'] }]))
    await waitFor(() => expect(koi.page.getState().done?.text).toBe(said('alikeKept', 'First', 'Second')))
    koi.page.getState().done?.action?.run()
    await waitFor(async () => expect(await livingSnippets(db)).toHaveLength(2))
    expect((await db.snippets.get('1'))?.tags).toEqual(['1'])
  })

  it('can be told apart where they have the same title, and a pack’s one stays', async () => {
    await opened(['own', 'north'], ['Lost parcel', 'Lost parcel'])
    expect(keeping('Lost parcel (2)')).not.toBeNull()
    expect(keeping('Lost parcel (1)')).toBeNull()
  })
})
