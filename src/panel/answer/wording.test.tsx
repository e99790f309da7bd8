// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { KETTLE } from '../../../tests/panel/conversation.ts'
import { said } from '../../../tests/panel/fake-browser.ts'
import { freshPanels, openPanel } from '../../../tests/panel/open-panel.tsx'
import { saveSnippet } from '../../storage/snippets.ts'
import { customerLanguage } from '../customer-language.ts'

freshPanels()

const TWO = {
  ...KETTLE,
  body: '<p>A kettle is on its way.</p>',
  variants: [{ language: 'de', channel: 'any', body: '<p>Ein Kessel kommt.</p>' }],
} as const

const writes = (language: string | null) =>
  act(() => customerLanguage.setState({ sample: language ?? '', language }))

it('takes the wording in the customer’s language, shows which, and offers the other', async () => {
  const { db, page } = await openPanel()
  await act(() => saveSnippet(db, TWO, 2))
  await screen.findByText('A kettle is on its way.')
  writes('de')
  await screen.findByText('Ein Kessel kommt.')
  const choice = screen.getByRole('combobox', { name: said('wordingLabel', TWO.title) })
  expect(choice).toHaveProperty('value', '0')
  expect(document.querySelector('.other-language')).toBeNull()
  fireEvent.change(choice, { target: { value: '-1' } })
  await screen.findByText('A kettle is on its way.')
  expect(document.querySelector('.other-language')?.textContent).toBe(
    said('otherLanguageNamed', 'Dana Whitfield', 'German', 'English'),
  )
  fireEvent.click(screen.getByRole('button', { name: said('answerInsertNamed', TWO.title) }))
  await waitFor(() =>
    expect(page.insert.mock.calls[0]?.[0]).toMatchObject({ text: 'A kettle is on its way.' }),
  )
  writes(null)
})

it('warns of another language where there is no wording in it, and says nothing while it is not known', async () => {
  await openPanel()
  await screen.findByRole('button', { name: said('answerInsertNamed', KETTLE.title) })
  expect(document.querySelector('.other-language')).toBeNull()
  writes('fr')
  await waitFor(() => expect(document.querySelector('.other-language')?.textContent).toContain('French'))
  writes(null)
  await waitFor(() => expect(document.querySelector('.other-language')).toBeNull())
})
