// @vitest-environment happy-dom
import { said } from '../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { KoiDatabase } from '../../../storage/database.ts'
import { ignoredPhrases, ignorePhrase } from '../../../storage/ignored.ts'
import { choose, setting } from '../../../storage/settings.ts'
import { KoiContext, makeKoi } from '../../parts/koi.ts'
import { LanguageSection } from './language.tsx'
import { HOUSE_STYLE, nameOf } from './rule-names.ts'

afterEach(cleanup)

async function opened(prepare: (db: KoiDatabase) => Promise<void> = async () => undefined) {
  const db = new KoiDatabase(`koi-${crypto.randomUUID()}`)
  await prepare(db)
  render(
    <KoiContext.Provider value={makeKoi(db, () => 1)}>
      <LanguageSection />
    </KoiContext.Provider>,
  )
  return db
}

describe('house style', () => {
  it('holds the disputed rules by a readable name', () => {
    expect(HOUSE_STYLE.map(({ id }) => id)).toEqual([
      'i-am-afraid',
      'no-problem',
      'sorry-for-the-inconvenience',
    ])
    expect(nameOf('i-am-afraid')).toBe('I am afraid')
  })

  it('is off at first, and each rule is turned on and off again with its reason beside it', async () => {
    const db = await opened()
    const name = said('languageHouseRule', 'no problem')
    const toggle = await screen.findByRole('switch', { name })
    expect(toggle).toHaveProperty('checked', false)
    const told = document.getElementById(toggle.getAttribute('aria-describedby') ?? '')
    expect(told?.textContent).toBe(HOUSE_STYLE.find(({ id }) => id === 'no-problem')?.why)
    fireEvent.click(toggle)
    await waitFor(async () => expect(await setting(db, 'houseStyle')).toEqual(['no-problem']))
    fireEvent.click(toggle)
    await waitFor(async () => expect(await setting(db, 'houseStyle')).toEqual([]))
  })

  it('shows what was turned on before', async () => {
    await opened((db) => choose(db, 'houseStyle', ['i-am-afraid']))
    const name = said('languageHouseRule', 'I am afraid')
    expect(await screen.findByRole('switch', { name })).toHaveProperty('checked', true)
  })
})

describe('small things', () => {
  it('are all mentioned until they are turned off, and again when turned on', async () => {
    const db = await opened((store) => choose(store, 'hintsOff', ['shouting']))
    const toggle = await screen.findByRole('switch', { name: said('smallShouting') })
    expect(toggle).toHaveProperty('checked', false)
    expect(screen.getByRole('switch', { name: said('smallLongReply') })).toHaveProperty('checked', true)
    fireEvent.click(screen.getByRole('switch', { name: said('smallLongReply') }))
    await waitFor(async () => expect(await setting(db, 'hintsOff')).toEqual(['shouting', 'long-reply']))
    fireEvent.click(toggle)
    await waitFor(async () => expect(await setting(db, 'hintsOff')).toEqual(['long-reply']))
  })
})

describe('what is left alone', () => {
  it('lists words in quotes and a rule by its name and reason, each with a way back', async () => {
    const db = await opened(async (store) => {
      await ignorePhrase(store, { rule: 'cannot', phrase: "can't ship", desk: 'zendesk' }, 1)
      await ignorePhrase(store, { rule: 'not-sure', phrase: '', desk: '' }, 2)
    })
    expect(await screen.findByText("“can't ship”")).toBeTruthy()
    const rule = said('languageRuleLeft', 'not sure')
    expect(screen.getByText(rule).querySelector('small')?.textContent).not.toBe('')
    fireEvent.click(screen.getByRole('button', { name: said('languageHeedLabel', rule) }))
    await waitFor(() => expect(screen.queryByText(rule)).toBeNull())
    expect((await ignoredPhrases(db)).map(({ rule: id }) => id)).toEqual(['cannot'])
  })
})
