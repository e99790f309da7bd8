// @vitest-environment happy-dom
import { said } from '../../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { BLANK, type Snippet } from '../../../../domain/snippets/snippet.ts'
import { KoiDatabase } from '../../../../storage/database.ts'
import { KoiContext, makeKoi } from '../../koi.ts'
import { Fields } from './fields.tsx'

const NOON = new Date(2026, 10, 22, 12).getTime()

afterEach(cleanup)

function shown(reviewAt: string): Partial<Snippet>[] {
  const changes: Partial<Snippet>[] = []
  const koi = makeKoi(new KoiDatabase(`koi-${crypto.randomUUID()}`), () => NOON)
  render(
    <KoiContext.Provider value={koi}>
      <Fields working={{ ...BLANK, id: 'own', reviewAt }} rows={[]} onChange={(part) => changes.push(part)} />
    </KoiContext.Provider>,
  )
  return changes
}

describe('an answer to be looked at again', () => {
  it('is put off by half a year with one press, once its day has come', () => {
    const changes = shown('2026-11-22')
    fireEvent.click(screen.getByRole('button', { name: said('libraryStillRight') }))
    expect(changes).toEqual([{ reviewAt: '2027-05-22' }])
  })

  it('has no such button before', () => {
    shown('2026-11-23')
    expect(screen.queryByRole('button', { name: said('libraryStillRight') })).toBeNull()
  })
})
