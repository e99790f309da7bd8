// @vitest-environment happy-dom

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { READING, SCENE } from '../../tests/panel/conversation.ts'
import { findEditor } from '../editors/index.ts'
import type { DraftReading } from './drafts.ts'
import { noteFlags, rememberInserted, tellSent } from './inserted.ts'

const { told } = vi.hoisted(() => ({ told: vi.fn(async () => null) }))
vi.mock('../platform/requests.ts', () => ({ request: told }))

const TICKET = 'corner-desk https://desk.example 4821'
const [FIRST, SECOND] = READING.flags
const element = document.createElement('textarea')
const ANSWER = { snippet: 'kettle', wording: 'w', paragraphs: ['Hi'] }

/** The draft with the flags of these rules in it. */
function draft(...rules: readonly string[]): DraftReading {
  const editor = findEditor(element, { openRoot: () => null, sanitise: (html) => html })
  if (!editor) throw new Error('no editor takes a plain field')
  const flags = READING.flags.filter(({ rule }) => rules.includes(rule))
  return { box: { id: 'box', element, editor }, text: 'Hello', caret: null, reading: { ...READING, flags } }
}
const [ONE, OTHER] = [FIRST?.rule ?? '', SECOND?.rule ?? '']

beforeEach(() => {
  document.body.replaceChildren(element)
  told.mockClear()
  tellSent(draft(), SCENE)
  told.mockClear()
})

describe('what is told of a send', () => {
  it('are the flags that were mended and those that were not', () => {
    noteFlags(draft(ONE, OTHER), TICKET, 0)
    noteFlags(draft(OTHER), TICKET, 2000)
    tellSent(draft(OTHER), SCENE)
    expect(told).toHaveBeenCalledWith('reply-sent', expect.objectContaining({ fixed: [ONE], left: [OTHER] }))
  })

  it('is not a flag that was only a word on its way, nor one that came back', () => {
    noteFlags(draft(ONE, OTHER), TICKET, 0)
    noteFlags(draft(OTHER), TICKET, 500)
    noteFlags(draft(), TICKET, 5000)
    noteFlags(draft(OTHER), TICKET, 6000)
    tellSent(draft(OTHER), SCENE)
    expect(told).toHaveBeenCalledWith('reply-sent', expect.objectContaining({ fixed: [], left: [OTHER] }))
  })

  it('begins anew after the send, and for another ticket', () => {
    noteFlags(draft(ONE), TICKET, 0)
    noteFlags(draft(), 'another ticket', 5000)
    tellSent(draft(), SCENE)
    tellSent(draft(), SCENE)
    for (const call of [1, 2])
      expect(told).toHaveBeenNthCalledWith(
        call,
        'reply-sent',
        expect.objectContaining({ fixed: [], left: [] }),
      )
  })

  it('is nothing of a note', () => {
    expect(tellSent(draft(ONE), { ...SCENE, visibility: 'note' })).toBeNull()
    expect(told).not.toHaveBeenCalled()
  })

  it('stands in the box again when the send was taken back', async () => {
    noteFlags(draft(ONE), TICKET, 0)
    rememberInserted(element, TICKET, [ANSWER])
    noteFlags(draft(), TICKET, 5000)
    tellSent(draft(), SCENE)?.back(element)
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith('reply-back', expect.anything()))
    rememberInserted(element, TICKET, [{ ...ANSWER, snippet: 'goodbye' }])
    told.mockClear()
    tellSent(draft(), SCENE)
    const answers = [ANSWER, { ...ANSWER, snippet: 'goodbye' }]
    expect(told).toHaveBeenCalledWith('reply-sent', expect.objectContaining({ fixed: [ONE], answers }))
  })
})
