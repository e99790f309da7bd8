// @vitest-environment happy-dom

import { afterEach, describe, expect, it, vi } from 'vitest'
import { said } from '../../../tests/panel/fake-browser.ts'
import type { Flag } from '../../domain/language/flag.ts'
import { card } from './card.ts'
import type { Action, SurfaceHost } from './host.ts'

const span = { start: 0, end: 8 }
const FLAG: Flag = {
  rule: 'cannot',
  category: 'negative_phrasing',
  level: 'hint',
  why: 'It stops there.',
  ask: null,
  rewrite: 'We can',
  span,
  replaces: span,
}

afterEach(() => document.body.replaceChildren())

/** A card in a root that can be looked into; `press` uses what carries the words. */
function opened(flag: Flag = FLAG) {
  const holder = document.body.appendChild(document.createElement('div'))
  const root = holder.attachShadow({ mode: 'open' })
  let act: Action = () => undefined
  const host: SurfaceHost = {
    element: document.createElement('div'),
    root,
    stay: () => undefined,
    owns: () => false,
    onAction: (_, action) => {
      act = action
    },
    onKey: () => undefined,
    onInput: () => undefined,
  }
  const actions = { apply: vi.fn(), ignore: vi.fn(), closed: vi.fn() }
  const made = card(host, document, window, actions)
  made.show(flag, "We can't", "We can't", new DOMRect(0, 0, 9, 9), false)
  const buttons = () => [...root.querySelectorAll<HTMLElement>('button')]
  const named = (name: string): HTMLElement => {
    const found = buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
    if (!found) throw new Error(`no button ${name}`)
    return found
  }
  const press = (name: string): void => act(named(name).dataset['do'] ?? '', named(name))
  return { made, actions, named, press, menu: () => root.querySelector<HTMLElement>('.leave') }
}

describe('the card at a phrase', () => {
  it('keeps the ways to leave it alone closed until asked, and closes them again', () => {
    const { menu, named, press, made } = opened()
    expect(menu()?.hidden).toBe(true)
    expect(named(said('flagLeave')).getAttribute('aria-expanded')).toBe('false')
    press(said('flagLeave'))
    expect(menu()?.hidden).toBe(false)
    expect(named(said('flagLeave')).getAttribute('aria-expanded')).toBe('true')
    expect(made.shown()).toBe(FLAG)
    press(said('flagLeave'))
    expect(menu()?.hidden).toBe(true)
  })

  it.each([
    ['leavePhraseHere', { what: 'phrase', where: 'here' }],
    ['leavePhraseEverywhere', { what: 'phrase', where: 'everywhere' }],
    ['leaveRuleHere', { what: 'rule', where: 'here' }],
    ['leaveRuleEverywhere', { what: 'rule', where: 'everywhere' }],
  ])('leaves it alone: %s', (way, leaving) => {
    const { actions, press, made } = opened()
    press(said('flagLeave'))
    press(said(way))
    expect(actions.ignore.mock.calls).toEqual([[FLAG, leaving]])
    expect(actions.apply).not.toHaveBeenCalled()
    expect(made.shown()).toBeNull()
  })

  it('begins closed for the next flag', () => {
    const { made, press, menu } = opened()
    press(said('flagLeave'))
    made.show({ ...FLAG, rewrite: null }, 'x', 'x', new DOMRect(0, 0, 9, 9), false)
    expect(menu()?.hidden).toBe(true)
  })
})
