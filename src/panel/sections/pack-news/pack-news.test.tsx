// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { NOW, newSigner, pack, payloadOf, sealed, snippet } from '../../../../tests/packs/sample.ts'
import { said } from '../../../../tests/panel/fake-browser.ts'
import { freshPanels, openPanel } from '../../../../tests/panel/open-panel.tsx'
import type { Pack } from '../../../domain/packs/pack.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import type { KoiDatabase } from '../../../storage/database.ts'
import { newsSeen, removePack } from '../../../storage/packs/packs.ts'
import { takePack } from '../../../storage/packs/take-pack.ts'
import { withPiece } from '../../message/picked.ts'
import { changePicked } from '../../message/ticket.ts'

freshPanels()

const signer = await newSigner()
const TAKING = { origin: 'file', address: '', keyId: null, allowUnsigned: false, confirmed: true } as const

async function install(db: KoiDatabase, over: Partial<Pack>): Promise<void> {
  const bytes = await sealed(payloadOf(pack(over)), signer)
  await act(async () => {
    await takePack(db, bytes, TAKING, packEdge, NOW)
  })
}

it('says that a pack was updated until the agent has seen it', async () => {
  const { db } = await openPanel()
  await install(db, {})
  expect(screen.queryByText(said('packNewsOpen'))).toBeNull()
  await install(db, { version: 4, owner: 'Bo' })
  await screen.findByText(said('packNews_one', '1', 'Our team'))
  await act(() => newsSeen(db, 'team'))
  await waitFor(() => expect(screen.queryByText(said('packNewsOpen'))).toBeNull())
})

it('shows a recalled answer struck out where it is searched for, with no way to put it in', async () => {
  const { db } = await openPanel()
  await install(db, { snippets: [snippet('hello'), snippet('bye', { title: 'Farewell words' })] })
  const recalled = [{ id: 'bye', title: 'Farewell words', why: 'The law changed.', shingles: [] }]
  await install(db, { version: 4, snippets: [snippet('hello')], recalled })
  const field = screen.getAllByRole('searchbox')[0]
  if (!field) throw new Error('no search field')
  fireEvent.input(field, { target: { value: 'farew' } })
  const why = said('recalledWhy', 'Our team', 'The law changed.')
  await waitFor(() => expect(screen.getAllByText(why).length).toBeGreaterThan(0))
  const card = screen.getAllByText(why)[0]?.closest('li')
  expect(card?.querySelector('s')?.textContent).toBe('Farewell words')
  expect(card?.querySelector('button')).toBeNull()
  const insert = said('answerInsertNamed', 'Farewell words')
  await waitFor(() => expect(screen.queryAllByRole('button', { name: insert })).toEqual([]))
})

it('says in a message being composed that an answer went with its pack, and goes on without it', async () => {
  const { db, around } = await openPanel()
  await install(db, {
    snippets: [snippet('lost', { title: 'Lost parcel', body: '<p>Parcels are insured.</p>' })],
  })
  const piece = { kind: 'answer', id: 'team/lost', step: null } as const
  act(() => changePicked(around, (list) => withPiece(list, piece)))
  await screen.findByRole('button', { name: said('composeDrop', 'Lost parcel') })
  await screen.findByText('Parcels are insured.', { exact: false })
  await act(() => removePack(db, 'team'))
  const drop = await screen.findByRole('button', { name: said('composeDrop', said('composeGone')) })
  expect(screen.queryByText('Parcels are insured.', { exact: false })).toBeNull()
  fireEvent.click(drop)
  await waitFor(() => expect(screen.queryByText(said('composeGone'))).toBeNull())
})
