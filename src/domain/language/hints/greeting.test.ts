import { describe, expect, it } from 'vitest'
import { ASKED, BODY, said, scene } from '../../../../tests/hints/letter.ts'

describe('a greeting', () => {
  it('is missed in a first letter, and named where the customer is known', () => {
    expect(said(BODY)).toEqual([expect.stringMatching(/^greeting-missing-named: I am sorry.* <Sarah>$/)])
    const unnamed = scene({ customer: { name: null, email: null } })
    expect(said(BODY, unnamed)).toEqual([expect.stringMatching(/^greeting-missing: I am sorry/)])
  })

  it.each([
    `Hi Sarah,\n${BODY}`,
    `hello sarah\n${BODY}`,
    `Good morning Ms Whitfield,\n\n${BODY}`,
    `Sarah, ${BODY}`,
    `Thank you for the photo. ${BODY}`,
    BODY.replace('\n', ' '),
    BODY.slice(0, 60),
  ])('is not missed in: %s', (text) => {
    expect(said(text)).toEqual([])
  })

  it('is not missed once the conversation goes on', () => {
    expect(said(BODY, scene({}, [ASKED, ['agent', 'Hi Sarah, I will look.'], ['customer', 'And?']]))).toEqual(
      [],
    )
  })

  it('stands there twice', () => {
    expect(said(`Hi Sarah,\n\nHello Sarah, thanks for the photo of your kettle.\n${BODY}`)).toEqual([
      'greeting-twice: Hello Sarah,',
    ])
    expect(said(`Hi Sarah,\n${BODY}\nHi is what the display shows.`)).toEqual([])
  })

  it('has a letter of the name wrong', () => {
    expect(said(`Hi Sara,\n${BODY}`)).toEqual(['greeting-spelling: Sara <Sarah> <Sara>'])
    expect(said(`Hi Sarha,\n${BODY}`)).toEqual(['greeting-spelling: Sarha <Sarah> <Sarha>'])
  })

  it('is as the customer signs, or somebody else whom the gate knows', () => {
    expect(said(`Hi Sara,\n${BODY}`, scene({}, [['customer', 'My kettle broke. Sara']]))).toEqual([])
    expect(said(`Hi Peter,\n${BODY}`)).toEqual([])
    expect(said(`Hi Sáráh,\n${BODY}`)).toEqual([])
  })
})
