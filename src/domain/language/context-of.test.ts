import { describe, expect, it } from 'vitest'
import { contextOf } from './context-of.ts'

describe('contextOf', () => {
  it.each([undefined, {}, { customer: null }, { customer: ' \n' }, { customerName: '' }])(
    'assumes a complaint by a customer whose name is known where nothing is said (%j)',
    (given) => {
      const context = contextOf(given)
      expect(context.complaint).toBe(true)
      expect(context.customerName).not.toBeNull()
    },
  )

  it('hears a complaint in the customer’s own words, and none in a plain question', () => {
    expect(contextOf({ customer: 'My kettle arrived broken!' }).complaint).toBe(true)
    expect(contextOf({ customer: 'Which colours does the kettle come in?' }).complaint).toBe(false)
  })

  it('knows a name only where one is given beside the words', () => {
    expect(contextOf({ customer: 'Hello', customerName: 'Ann' }).customerName).toBe('Ann')
    expect(contextOf({ customer: 'Hello', customerName: ' ' }).customerName).toBeNull()
    expect(contextOf({ customer: 'Hello' }).customerName).toBeNull()
  })
})
