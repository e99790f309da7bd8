import { describe, expect, it } from 'vitest'
import { clashWith, triggerOn, triggerTrouble } from './trigger.ts'

describe('a trigger', () => {
  it.each([
    ['', 'empty'],
    ['a', 'letters'],
    ['; ', 'letters'],
    [';;;;', 'long'],
    ['.', 'ordinary'],
    ['{{', 'ordinary'],
  ])('%j is refused: %s', (trigger, why) => expect(triggerTrouble(trigger)).toBe(why))

  it.each([';', ';;', '!', '\\', '//', '::'])('%s may be one', (trigger) =>
    expect(triggerTrouble(trigger)).toBeNull(),
  )

  it('clashes with what opens the desk’s menu before it is typed out, or is opened by it', () => {
    expect(clashWith('//', ['/'])).toBe('/')
    expect(clashWith(':', ['::'])).toBe('::')
    expect(clashWith(';', ['/', '::', '@'])).toBeNull()
  })

  it('gives way to the desk’s own: the usual one, else none', () => {
    expect(triggerOn('!', ['/'])).toBe('!')
    expect(triggerOn('/', ['/'])).toBe(';')
    expect(triggerOn('/', ['/', ';'])).toBe('')
    expect(triggerOn('a', [])).toBe(';')
  })
})
