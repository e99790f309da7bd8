// @vitest-environment happy-dom
import { said, told } from '../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it, vi } from 'vitest'
import { giveBack } from '../../../platform/permissions.ts'
import { forgetSession } from '../../../platform/session.ts'
import { keptTables } from '../../../storage/backup.ts'
import { KoiDatabase } from '../../../storage/database.ts'
import { newSubscription } from '../../../storage/packs/subscriptions.ts'
import { KoiContext, makeKoi } from '../../parts/koi.ts'
import { Erase } from './erase.tsx'

vi.mock('../../../platform/permissions.ts', () => ({ giveBack: vi.fn(async () => undefined) }))
vi.mock('../../../platform/session.ts', () => ({ forgetSession: vi.fn(async () => undefined) }))

afterEach(cleanup)

it('forgets what is on file and in memory, gives sites and addresses back, and has everything follow', async () => {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  await db.dictionary.add({ word: 'Koi' })
  await db.sites.add({ origin: 'https://desk.example', enabled: true, pointed: {} })
  const address = 'https://packs.example/team.koipack'
  await db.subscriptions.add(newSubscription({ address, keyId: 'k', title: '' }, 'address'))
  await db.keys.add({ keyId: 'k', title: 'Team', secret: 's', createdAt: 1, savedAt: 0 })
  const koi = makeKoi(db, () => 1)
  render(
    <KoiContext.Provider value={koi}>
      <Erase />
    </KoiContext.Provider>,
  )
  fireEvent.click(screen.getByRole('button', { name: said('eraseOpen') }))
  await screen.findByText(said('eraseKeys_one', '1'))
  fireEvent.click(screen.getByRole('button', { name: said('eraseYes') }))
  await waitFor(() => expect(koi.page.getState().done?.text).toBe(said('eraseDone')))
  for (const table of keptTables(db)) expect(await table.count(), table.name).toBe(0)
  expect(forgetSession).toHaveBeenCalledOnce()
  const given = vi.mocked(giveBack).mock.calls.map(([origin]) => origin)
  expect(given.sort()).toEqual(['https://desk.example', 'https://packs.example'])
  const followed = told.filter(({ koi: kind }) => kind === 'stored').map(({ body }) => body)
  for (const what of ['settings', 'sites', 'reminders', 'snippets', 'packs'])
    expect(followed).toContainEqual({ what })
})
