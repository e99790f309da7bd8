// @vitest-environment happy-dom
import { said } from '../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { NOW, pack } from '../../../../tests/packs/sample.ts'
import type { Pack } from '../../../domain/packs/pack.ts'
import { KoiDatabase } from '../../../storage/database.ts'
import { choose, setting } from '../../../storage/settings.ts'
import { KoiContext, makeKoi } from '../../parts/koi.ts'
import { ProfileSection } from './profile.tsx'

afterEach(cleanup)
configure({ asyncUtilTimeout: 10_000 })

async function opened(...packs: readonly Partial<Pack>[]): Promise<KoiDatabase> {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  for (const [order, over] of packs.entries()) {
    const { snippets: _, ...facts } = pack(over)
    await db.packs.add({
      ...{ name: facts.name, facts, keyId: null, hash: facts.name, origin: 'file', address: '' },
      ...{ order, enabled: true, counts: true, installedAt: NOW, updatedAt: NOW, news: [] },
    })
  }
  await choose(db, 'fields', { booking: 'https://example.com/ada', phone: '0431' })
  render(
    <KoiContext.Provider value={makeKoi(db, () => NOW)}>
      <ProfileSection />
    </KoiContext.Provider>,
  )
  return db
}

const asks = (title: string) => screen.findByRole('group', { name: said('profilePackFields', title) })

describe('what packs ask of the agent', () => {
  it('stands under each pack’s title, once, and is kept as the agent’s own field', async () => {
    const phone = { id: 'phone', label: 'Your direct line' }
    const db = await opened(
      { name: 'first', title: 'First', profileFields: [phone] },
      { name: 'second', title: 'Second', profileFields: [phone, { id: 'desk', label: 'Your desk' }] },
    )
    const line = within(await asks('First')).getByLabelText('Your direct line')
    expect(line).toHaveProperty('value', '0431')
    expect(screen.getAllByLabelText('Your direct line')).toHaveLength(1)
    fireEvent.input(within(await asks('Second')).getByLabelText('Your desk'), { target: { value: '3B' } })
    await waitFor(async () => expect((await setting(db, 'fields'))['desk']).toBe('3B'))
    fireEvent.input(line, { target: { value: '' } })
    await waitFor(async () =>
      expect(await setting(db, 'fields')).toEqual({ booking: 'https://example.com/ada', desk: '3B' }),
    )
  })

  it('leaves the agent’s other fields as they were, and tells of the packs’ holidays', async () => {
    await opened({ title: 'Team', holidays: ['2026-12-24', '2026-12-25'] })
    await screen.findByText(said('profilePackHolidays_other', '2', 'Team'))
    expect(screen.getByDisplayValue('https://example.com/ada')).toBeDefined()
    expect(screen.queryByRole('group', { name: said('profilePackFields', 'Team') })).toBeNull()
  })
})
