import { describe, expect, it } from 'vitest'
import { said, scene } from '../../../../tests/hints/letter.ts'

describe('shouting', () => {
  it.each([
    ['We sent the kettle on Monday, so please DO NOT OPEN the box in the rain.', 'DO NOT OPEN'],
    ['You must send the form back to us today, NEVER by post and only once.', 'NEVER'],
    ['I need the number from the label IMMEDIATELY to send you the new one.', 'IMMEDIATELY'],
    ['YOUR ORDER HAS BEEN SHIPPED and will be with you by Friday at noon.', 'YOUR ORDER HAS BEEN SHIPPED'],
  ])('%s', (text, loud) => {
    expect(said(text)).toEqual([`shouting: ${loud} <${loud}>`])
  })

  it.each([
    'Your order KTL-48213-NOT left our UK store by DHL on Monday and has a GPS tag.',
    'Press the PLEASE WAIT button and hold it until the HDMI light turns green again.',
    'Choose ALWAYS ON in the menu, then plug the USB cable into the TV and wait.',
    'The page says "DO NOT OPEN" because the IBAN and the BIC are not in it yet.',
    'I have read the TERMS OF SERVICE of BED BATH AND BEYOND for you this morning.',
    'The page answers with 404 NOT FOUND, or with the status DO NOT RETRY, when it is gone.',
    'You wrote that the box said FRAGILE, and I can see that in the photo, too.',
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not what the customer wrote, nor a product of the dictionary', () => {
    const text = 'The light that says WILL NOT START comes on when the water is low in it.'
    expect(said(text.replace('says ', ''))).toEqual(['shouting: WILL NOT START <WILL NOT START>'])
    const told = scene({}, [['customer', 'It shows WILL NOT START. Why?']])
    expect(said(text.replace('says ', ''), told)).toEqual([])
    const product = 'The kettle named NEVER COLD is back in our store and leaves it on Monday.'
    expect(said(product, scene(), ['never cold'])).toEqual([])
    expect(said(product)).toHaveLength(1)
  })
})
