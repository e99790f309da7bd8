import type { Locator, Page } from 'playwright-core'
import { said } from './words.ts'

/** What a person sees and presses in Koi's panel, by role and words. */
export interface PanelView {
  readonly page: Page
  /** Who this is about. */
  readonly customer: Locator
  /** Number and subject under the name. */
  readonly heading: Locator
  /** Public reply or internal note. */
  readonly visibility: Locator
  /** What Koi knows and where from, as "name: value"; opens the list if need be. */
  facts(): Promise<Readonly<Record<string, string>>>
  /** The card about a marked phrase. */
  flag(words: string): Locator
  readonly flags: Locator
  /** There as soon as there are words of the agent's to look at. */
  readonly wording: Locator
  /** A stone of the pond, by the name of its step. */
  stone(name: string): Locator
  readonly asks: Locator
  readonly promises: Locator
  readonly search: Locator
  readonly found: Locator
  /** Offered once the panel has read a draft of some length. */
  readonly saveDraft: Locator
  openTab(name: 'Reply' | 'Library' | 'FollowUps'): Promise<void>
  readonly reminders: Locator
}

async function factsOf(page: Page): Promise<Record<string, string>> {
  const where = page.getByRole('button', { name: said('whereFrom') })
  if ((await where.getAttribute('aria-expanded')) !== 'true') await where.click()
  const rows = await page
    .locator('dl.where-from > div')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        row.querySelector('dd')?.firstChild?.textContent ?? '',
      ]),
    )
  return Object.fromEntries(rows)
}

export function viewOf(page: Page): PanelView {
  return {
    page,
    customer: page.locator('.desk-line h1'),
    heading: page.locator('.desk-line .names p').first(),
    visibility: page.locator('.desk-line .signs > :first-child'),
    facts: () => factsOf(page),
    flag: (words) => page.locator('.card.flag', { hasText: words }),
    flags: page.locator('.card.flag'),
    wording: page.locator('section.say-it-better'),
    stone: (name) => page.locator('section.steps button[aria-expanded]', { hasText: name }),
    asks: page.locator('section.asked li'),
    promises: page.locator('section.promises .due'),
    search: page.locator('section.answers input[type=search]'),
    found: page.getByRole('list', { name: said('searchResults') }).locator('form'),
    saveDraft: page.getByRole('button', { name: said('draftSave') }),
    openTab: async (name) => page.getByRole('tab', { name: said(`tab${name}`) }).click(),
    reminders: page.locator('.follow-ups .follow-up'),
  }
}
