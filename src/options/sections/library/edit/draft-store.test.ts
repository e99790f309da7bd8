import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { KoiDatabase } from '../../../../storage/database.ts'
import { revisionsOf } from '../../../../storage/revisions.ts'
import { deleteSnippets, saveSnippet } from '../../../../storage/snippets.ts'
import { unsavedOf } from '../../../../storage/unsaved.ts'
import { blankSnippet } from '../../../parts/answer/edit/draft.ts'
import { type Draft, editDraft, isDirty } from './draft-store.ts'

let db: KoiDatabase
let end: AbortController
let clock = 1000
const failures: unknown[] = []

beforeEach(async () => {
  db = new KoiDatabase(`edit-${crypto.randomUUID()}`)
  end = new AbortController()
  failures.length = 0
  await saveSnippet(db, { ...blankSnippet('a', 'en'), title: 'Refund', body: '<p>one</p>' }, 500)
})
afterEach(async () => {
  end.abort()
  await db.delete()
})

async function open(tab: string, id = 'a', fresh = false, signal = end.signal): Promise<Draft> {
  const ports = { db, now: () => clock++, tab, failed: (error: unknown) => failures.push(error) }
  const draft = editDraft(id, fresh, 'en', ports, signal)
  await vi.waitFor(() => expect(draft.store.getState().phase).not.toBe('loading'))
  return draft
}
const titleOf = (draft: Draft): string => draft.store.getState().working.title

describe('editing an answer', () => {
  it('keeps what is typed on file until it is saved', async () => {
    const draft = await open('one')
    draft.change({ title: 'Refunds' })
    await vi.waitFor(async () => expect((await unsavedOf(db, 'a'))[0]?.snippet.title).toBe('Refunds'))
    expect((await db.snippets.get('a'))?.title).toBe('Refund')
    expect(await draft.save()).toBe(true)
    expect((await db.snippets.get('a'))?.title).toBe('Refunds')
    expect(await unsavedOf(db, 'a')).toEqual([])
    expect(isDirty(draft.store.getState())).toBe(false)
  })

  it('finds it again after a reload, even when the page closed in the middle of a word', async () => {
    const first = new AbortController()
    const draft = await open('one', 'a', false, first.signal)
    draft.change({ title: 'Ref' })
    first.abort()
    await vi.waitFor(async () => expect(await unsavedOf(db, 'a')).toHaveLength(1))
    expect(titleOf(await open('one'))).toBe('Ref')
  })

  it('offers what another visit left, and takes it or drops it', async () => {
    const one = await open('one')
    one.change({ title: 'From one' })
    const two = await open('two')
    await vi.waitFor(() => expect(two.store.getState().left?.snippet.title).toBe('From one'))
    expect(titleOf(two)).toBe('Refund')
    two.takeLeft()
    expect(titleOf(two)).toBe('From one')
    await vi.waitFor(async () => expect((await unsavedOf(db, 'a')).map(({ tab }) => tab)).toEqual(['two']))
  })

  it('lets the later of two tabs choose', async () => {
    const one = await open('one')
    const two = await open('two')
    two.change({ title: 'Two' })
    one.change({ title: 'One' })
    expect(await one.save()).toBe(true)
    await vi.waitFor(() => expect(two.store.getState().newer?.title).toBe('One'))
    expect(titleOf(two)).toBe('Two')
    two.keepMine()
    expect(await two.save()).toBe(true)
    expect((await db.snippets.get('a'))?.title).toBe('Two')
  })

  it('never saves over what it has not seen', async () => {
    const two = await open('two')
    two.change({ title: 'Two' })
    await saveSnippet(db, { ...blankSnippet('a', 'en'), title: 'One' }, 600)
    expect(await two.save()).toBe(false)
    expect((await db.snippets.get('a'))?.title).toBe('One')
    await vi.waitFor(() => expect(two.store.getState().newer?.title).toBe('One'))
    two.takeNewer()
    expect(titleOf(two)).toBe('One')
    await vi.waitFor(async () => expect(await unsavedOf(db, 'a')).toEqual([]))
  })

  it('follows other tabs by itself while nothing is typed', async () => {
    const two = await open('two')
    await saveSnippet(db, { ...blankSnippet('a', 'en'), title: 'One' }, 600)
    await vi.waitFor(() => expect(titleOf(two)).toBe('One'))
    expect(two.store.getState().newer).toBeNull()
  })

  it('says when the answer was deleted under the typing, and saving brings it back', async () => {
    const draft = await open('one')
    draft.change({ title: 'Still here' })
    await deleteSnippets(db, ['a'], 700)
    await vi.waitFor(() => expect(draft.store.getState().newer?.deletedAt).toBe(700))
    draft.keepMine()
    expect(await draft.save()).toBe(true)
    expect((await db.snippets.get('a'))?.deletedAt).toBe(0)
  })

  it('remembers after a reload that another tab saved meanwhile', async () => {
    const first = new AbortController()
    const draft = await open('one', 'a', false, first.signal)
    draft.change({ title: 'Mine' })
    first.abort()
    await vi.waitFor(async () => expect(await unsavedOf(db, 'a')).toHaveLength(1))
    await saveSnippet(db, { ...blankSnippet('a', 'en'), title: 'Theirs' }, 600)
    const again = await open('one')
    expect(titleOf(again)).toBe('Mine')
    expect(again.store.getState().newer?.title).toBe('Theirs')
    expect(await again.save()).toBe(false)
  })

  it('begins a new answer and knows a missing one', async () => {
    expect((await open('one', 'gone')).store.getState().phase).toBe('missing')
    const fresh = await open('one', 'b', true)
    fresh.change({ title: '  New   one ', shortcut: '/new one', tags: ['x', ' x ', ''] })
    expect(await fresh.save()).toBe(true)
    expect(await db.snippets.get('b')).toMatchObject({ title: 'New one', shortcut: 'new-one', tags: ['x'] })
  })

  it('keeps what is typed into a variant like everything else', async () => {
    const first = new AbortController()
    const draft = await open('one', 'a', false, first.signal)
    const variants = [{ language: 'de', channel: 'any', body: '<p>Hal</p>' }] as const
    draft.change({ variants })
    first.abort()
    await vi.waitFor(async () => expect(await unsavedOf(db, 'a')).toHaveLength(1))
    const again = await open('one')
    expect(again.store.getState().working.variants).toEqual(variants)
    expect(isDirty(again.store.getState())).toBe(true)
    expect(await again.save()).toBe(true)
    expect((await db.snippets.get('a'))?.variants).toEqual(variants)
  })

  it('goes back to an earlier version by a save that keeps the one before', async () => {
    const draft = await open('one')
    draft.change({ title: 'Refunds' })
    await draft.save()
    const [earlier] = await revisionsOf(db, 'a')
    if (!earlier) throw new Error('no version was kept')
    expect(await draft.restore(earlier.content)).toBe(true)
    expect((await db.snippets.get('a'))?.title).toBe('Refund')
    expect(titleOf(draft)).toBe('Refund')
    expect(isDirty(draft.store.getState())).toBe(false)
    expect((await revisionsOf(db, 'a')).map(({ content }) => content.title)).toEqual(['Refunds', 'Refund'])
    expect(await unsavedOf(db, 'a')).toEqual([])
  })

  it('keeps the typing when the store fails', async () => {
    const draft = await open('one')
    db.close({ disableAutoOpen: true })
    draft.change({ title: 'Not lost' })
    expect(await draft.save()).toBe(false)
    expect(titleOf(draft)).toBe('Not lost')
    expect(draft.store.getState().loose).toBe(true)
    expect(failures.length).toBeGreaterThan(0)
  })
})
