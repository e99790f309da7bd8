// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { FIRST_PROMPT, KETTLE, span } from '../../tests/panel/conversation.ts'
import { said, told } from '../../tests/panel/fake-browser.ts'
import { freshPanels, openPanel } from '../../tests/panel/open-panel.tsx'
import { addWord } from '../storage/ignored.ts'
import type { Around } from './around.ts'

freshPanels()

const key = (name: string): boolean => fireEvent.keyDown(document.body, { key: name })
const insertButton = () => screen.findByRole('button', { name: said('answerInsertNamed', KETTLE.title) })

/** The page tells of another draft, without flags. */
function write({ store }: Around, text: string): void {
  const { frames } = store.getState()
  const frame = frames['f']
  const draft = frame?.draft
  if (!frame || !draft) throw new Error('no draft')
  const sentences = [{ span: { start: 0, end: text.length }, steps: [] }]
  const reading = { ...draft.reading, flags: [], alreadyGiven: [], sentences }
  act(() => store.setState({ frames: { ...frames, f: { ...frame, draft: { ...draft, text, reading } } } }))
}

describe('the panel', () => {
  it('says who it is about, which steps are there and what is asked', async () => {
    await openPanel()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dana Whitfield')
    expect(screen.getByText(said('visibilityPublic'))).toBeTruthy()
    expect(document.querySelector('.stone.done')?.textContent).toContain(said('stepControl'))
    expect(document.querySelector('.stone.next')?.textContent).toContain(said('stepAcknowledge'))
    expect(screen.getByText(said('askAgain'))).toBeTruthy()
    expect(screen.getByText(said('alreadyTold', 'CK-48213'))).toBeTruthy()
  })

  it('has one heading of the first level whatever the page is', async () => {
    const { store } = (await openPanel()).around
    const headings = () => screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)
    for (const link of ['none', 'not-allowed', 'waiting'] as const) {
      act(() => store.setState({ frames: {}, current: null, link, origin: 'https://desk.example' }))
      expect(headings(), link).toEqual([said('appName')])
    }
  })

  it('says that the customer is unknown only once the page had time to tell', async () => {
    const { store } = (await openPanel()).around
    const { frames } = store.getState()
    const frame = frames['f']
    if (!frame?.scene) throw new Error('no scene')
    const scene = { ...frame.scene, customer: { name: null, email: null } }
    act(() => store.setState({ frames: { ...frames, f: { ...frame, scene } } }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(said('pageWaiting'))
    expect(screen.queryByText(said('customerUnknown'))).toBeNull()
    await screen.findByText(said('customerUnknown'), {}, { timeout: 3000 })
  })

  it('puts a sentence for the next step in at its number, with a space before it', async () => {
    const { page } = await openPanel()
    key('1')
    await waitFor(() => expect(page.insert).toHaveBeenCalled())
    expect(page.insert.mock.calls[0]?.slice(0, 2)).toEqual([{ text: FIRST_PROMPT, html: null }, 'sentence'])
  })

  it('uses the first rewrite at one key, and all of them from the last to the first', async () => {
    const { page } = await openPanel()
    key('u')
    await waitFor(() => expect(page.replace).toHaveBeenCalledTimes(1))
    expect(page.replace.mock.calls[0]).toEqual([span('You must wait'), 'It takes until Friday'])
    key('a')
    await waitFor(() => expect(page.replace).toHaveBeenCalledTimes(3))
    expect(page.replace.mock.calls.slice(1).map(([, text]) => text)).toEqual([
      'It takes until Friday',
      'It ships on Friday',
    ])
  })

  it('leaves keys alone while the agent types in a field', async () => {
    const { page } = await openPanel()
    const field = screen.getAllByRole('searchbox')[0]
    if (!field) throw new Error('no search field')
    fireEvent.keyDown(field, { key: 'u' })
    fireEvent.keyDown(field, { key: '1' })
    expect(page.replace).not.toHaveBeenCalled()
    expect(page.insert).not.toHaveBeenCalled()
  })

  it('asks before it inserts: nothing blank goes in, and the choice is remembered', async () => {
    const { page, db } = await openPanel()
    const insert = await insertButton()
    fireEvent.click(insert)
    await screen.findByRole('radio', { name: 'large' })
    expect(insert).toHaveProperty('disabled', true)
    expect(page.insert).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('radio', { name: 'large' }))
    await waitFor(() => expect(insert).toHaveProperty('disabled', false))
    fireEvent.click(insert)
    await waitFor(() => expect(page.insert).toHaveBeenCalled())
    const [words, , values] = page.insert.mock.calls[0] ?? []
    expect(words?.text).toBe('Hi Dana, a large kettle is on its way.')
    expect(values).toMatchObject([{ path: 'customer.first_name', value: 'Dana' }])
    await waitFor(async () => expect(await db.choices.toArray()).toHaveLength(1))
    expect((await db.choices.toArray())[0]).toMatchObject({
      snippet: 'kettle',
      text: 'Can you send a replacement?',
    })
  })

  it('sends an answer away, remembers for what, and takes both back', async () => {
    const { db } = await openPanel()
    await insertButton()
    fireEvent.click(screen.getByRole('button', { name: said('answerNotThisNamed', KETTLE.title) }))
    await waitFor(async () =>
      expect(await db.rejections.toArray()).toMatchObject([
        { snippet: 'kettle', text: 'Can you send a replacement?' },
      ]),
    )
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: said('answerNotThisNamed', KETTLE.title) })).toBeNull(),
    )
    fireEvent.click(await screen.findByRole('button', { name: said('undo') }))
    await insertButton()
    await waitFor(async () => expect(await db.rejections.count()).toBe(0))
  })

  it('says in plain words why nothing was put in, and leaves the words on the clipboard', async () => {
    const kept: string[] = []
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      kept.push(await ((await item?.getType('text/plain'))?.text() ?? ''))
    })
    const { page } = await openPanel({ ok: false, why: 'ticket-changed' })
    key('1')
    await screen.findByText(new RegExp(said('refusedTicketChanged').replace(/[.]/g, '\\.')))
    expect(page.insert).toHaveBeenCalledTimes(1)
    expect(kept).toEqual([FIRST_PROMPT])
  })

  it.each([
    ['leavePhraseHere', 'flagLeftHere', 'you must wait', 'corner-desk'],
    ['leavePhraseEverywhere', 'flagLeftAlways', 'you must wait', ''],
    ['leaveRuleHere', 'flagRuleLeftHere', '', 'corner-desk'],
    ['leaveRuleEverywhere', 'flagRuleLeftAlways', '', ''],
  ])('leaves a flag alone: %s', async (way, notice, phrase, desk) => {
    await openPanel()
    const card = document.querySelector<HTMLElement>('.card.flag')
    if (!card) throw new Error('no flag')
    const opener = within(card).getByRole('button', { name: said('flagLeave') })
    expect(within(card).queryByRole('button', { name: said(way) })).toBeNull()
    fireEvent.click(opener)
    expect(opener.getAttribute('aria-expanded')).toBe('true')
    fireEvent.click(within(card).getByRole('button', { name: said(way) }))
    await screen.findByText(said(notice))
    expect(told.find(({ koi }) => koi === 'ignore')?.body).toEqual({ rule: 'You must wait', phrase, desk })
  })

  it('shows gentle hints below the flags, and their place at a click', async () => {
    const { page, around } = await openPanel()
    expect(screen.queryByRole('heading', { name: said('hintsTitle') })).toBeNull()
    const loud = 'DO NOT OPEN'
    const text = `Your kettle is on its way, so please ${loud} the old box in the rain.`
    write(around, text)
    const heading = await screen.findByRole('heading', { name: said('hintsTitle') })
    expect(document.querySelector('.card.flag')).toBeNull()
    expect(screen.queryByText(said('flagsNone'))).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: said('hintShouting', loud) }))
    const start = text.indexOf(loud)
    expect(page.show).toHaveBeenCalledWith({ start, end: start + loud.length })
    write(around, text.replace(loud, 'do not open'))
    await waitFor(() => expect(heading.isConnected).toBe(false))
    expect(screen.getByText(said('flagsNone'))).toBeTruthy()
  })

  it('gives no hint of a kind that was turned off, until it is undone', async () => {
    const { around } = await openPanel()
    write(around, 'Your kettle is on its way, so please DO NOT OPEN the old box in the rain.')
    fireEvent.click(await screen.findByRole('button', { name: said('hintTurnOff') }))
    await waitFor(() => expect(document.querySelector('.hints')).toBeNull())
    fireEvent.click(await screen.findByRole('button', { name: said('undo') }))
    expect(await screen.findByText(said('hintShouting', 'DO NOT OPEN'))).toBeTruthy()
  })

  it('gives no hint for the agent’s own words', async () => {
    const { db, around } = await openPanel()
    await addWord(db, 'Never Cold')
    write(around, 'Your new kettle is a NEVER COLD of this year, and it is on its way to you.')
    await waitFor(() => expect(document.querySelector('.hints')).toBeNull())
    write(around, 'Your new kettle is a NEVER WARM of this year, and it is on its way to you.')
    expect(await screen.findByText(said('hintShouting', 'NEVER WARM'))).toBeTruthy()
  })

  it('searches the whole library at "/"', async () => {
    await openPanel()
    await insertButton()
    key('/')
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) throw new Error('"/" focused no field')
    fireEvent.input(field, { target: { value: 'cracked' } })
    await screen.findByRole('list', { name: said('searchResults') })
    fireEvent.input(field, { target: { value: 'zebra' } })
    expect((await screen.findAllByText(said('searchNothing'))).length).toBe(1)
  })

  it('says what is wrong with the store and what to do, and works on', async () => {
    const { around, page } = await openPanel()
    around.filed.setState({ trouble: 'full' })
    expect((await screen.findByRole('alert')).textContent).toContain(said('troubleFull'))
    key('1')
    await waitFor(() => expect(page.insert).toHaveBeenCalled())
  })
})

describe('follow-ups', () => {
  const due = {
    id: 'r',
    text: 'I will call you.',
    dueAt: 1000,
    createdAt: 1,
    state: 'open',
    closedAt: null,
  } as const
  const ticket = { desk: 'd', ticketId: '7', ticketAddress: '', subject: 'S', customer: 'Kim', rungFor: null }

  it('lists what is overdue, counts it, marks it done and takes that back', async () => {
    const { db } = await openPanel()
    await db.reminders.put({ ...due, ...ticket })
    await screen.findByText(said('followUpsDue', '1'))
    key('f')
    await screen.findByRole('heading', { name: said('bucketOverdue') })
    fireEvent.click(screen.getByRole('button', { name: said('followUpDoneNamed', due.text) }))
    await screen.findByText(said('followUpsNone'))
    expect((await db.reminders.get('r'))?.state).toBe('done')
    expect(told.some(({ koi }) => koi === 'stored')).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: said('undo') }))
    await screen.findByRole('heading', { name: said('bucketOverdue') })
    expect((await db.reminders.get('r'))?.state).toBe('open')
  })
})
