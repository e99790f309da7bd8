import { describe, expect, it } from 'vitest'
import { keysAfter, PANEL_KEYS, pressed } from './keys.ts'

const event = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', true>> = {},
) => pressed({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held })

describe('the table of keys', () => {
  it('names and keys are given once', () => {
    expect(new Set(PANEL_KEYS.map(({ name }) => name)).size).toBe(PANEL_KEYS.length)
    expect(new Set(PANEL_KEYS.map((row) => row.default)).size).toBe(PANEL_KEYS.length)
  })

  it('takes the changes of the agent, an empty one switches off', () => {
    const keys = keysAfter({ search: 's', 'use-rewrite': '', unknown: 'x' })
    expect(keys.get('search')).toBe('s')
    expect(keys.get('use-rewrite')).toBe('')
    expect(keys.get('prompt-1')).toBe('1')
    expect(keys.has('unknown')).toBe(false)
  })
})

describe('pressed', () => {
  it('knows letters whatever their case, and signs that need Shift', () => {
    expect(event('U')).toBe('u')
    expect(event('?', { shiftKey: true })).toBe('?')
    expect(event('/', { shiftKey: true })).toBe('/')
    expect(event('U', { shiftKey: true })).toBe('Shift+u')
    expect(event('k', { ctrlKey: true })).toBe('Ctrl+k')
    expect(event('k', { metaKey: true })).toBe('Ctrl+k')
    expect(event('1', { altKey: true })).toBe('Alt+1')
    expect(event('Enter', { shiftKey: true })).toBe('Shift+Enter')
  })
})
