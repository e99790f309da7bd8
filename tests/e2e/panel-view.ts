import type { Locator, Page } from 'playwright-core'
import { words } from './words.ts'

const VISIBILITY = {
  public: 'visibilityPublic',
  note: 'visibilityNote',
  unknown: 'visibilityUnknown',
} as const
const TABS = { reply: 'tabReply', library: 'tabLibrary', 'follow-ups': 'tabFollowUps' } as const
const STEPS = {
  control: 'stepControl',
  acknowledge: 'stepAcknowledge',
  refocus: 'stepRefocus',
  'problem-solve': 'stepProblemSolve',
} as const

type TabName = keyof typeof TABS

/** The side panel as a person finds their way in it. */
export interface PanelView {
  readonly page: Page
  readonly deskLine: Locator
  readonly promises: Locator
  readonly steps: Locator
  /** The line at the foot that says what just happened. */
  readonly notice: Locator
  /** Waits until the panel shows this customer's conversation. */
  isAbout(customer: string): Promise<void>
  badge(visibility: keyof typeof VISIBILITY): Locator
  /** The card of the flag on these words. */
  flag(marked: string): Locator
  /** Applies the rewrite of the flag on these words. */
  use(marked: string): Promise<void>
  /** State of a step: done, next or missing; null where it shows none. */
  step(name: keyof typeof STEPS): Promise<string | null>
  firstPrompt(): Promise<string>
  /** Presses a key of the panel while the focus is in no field. */
  press(key: string): Promise<void>
  tab(name: TabName): Promise<void>
  /** Searches in the open tab; the card of the answer found under `title`. */
  search(query: string, title: string): Promise<Locator>
  /** The follow-up on file with these words. */
  followUp(text: string): Locator
}

/** Wraps the real side panel, or the panel as a page of its own. */
export function panelView(page: Page): PanelView {
  const deskLine = page.locator('header.desk-line')
  const section = (name: string): Locator => page.locator(`section.section.${name}`)
  const flag = (marked: string): Locator =>
    section('say-it-better')
      .locator('.card.flag')
      .filter({ has: page.locator('mark', { hasText: marked }) })
  return {
    page,
    deskLine,
    promises: section('promises'),
    steps: section('steps'),
    notice: page.locator('.toast p'),
    isAbout: (customer) => deskLine.getByRole('heading', { level: 1, name: customer, exact: true }).waitFor(),
    badge: (visibility) => deskLine.getByText(words(VISIBILITY[visibility]), { exact: true }),
    flag,
    use: (marked) =>
      flag(marked)
        .getByRole('button', { name: words('flagUse') })
        .click(),
    step: async (name) => {
      const stone = section('steps')
        .locator('.stone')
        .filter({ has: page.getByText(words(STEPS[name]), { exact: true }) })
      const classes = await stone.getAttribute('class')
      return classes?.replace(/\bstone\b/, '').trim() ?? null
    },
    firstPrompt: async () =>
      (await section('steps').locator('.prompts button > span').first().textContent()) ?? '',
    press: async (key) => {
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      )
      await page.keyboard.press(key)
    },
    tab: (name) => page.getByRole('tab', { name: words(TABS[name]) }).click(),
    search: async (query, title) => {
      await page.getByRole('searchbox').filter({ visible: true }).fill(query)
      return page
        .locator('form.answer')
        .filter({ visible: true, has: page.getByRole('heading', { name: title, exact: true }) })
    },
    followUp: (text) => page.locator('article.follow-up').filter({ hasText: text }),
  }
}
