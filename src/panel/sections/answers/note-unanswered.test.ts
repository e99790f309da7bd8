import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseUnanswered, UNANSWERED } from '../../../protocol/unanswered.ts'
import { noteUnanswered } from './note-unanswered.ts'

const { memory } = vi.hoisted(() => ({ memory: new Map<string, unknown>() }))
vi.mock('../../../platform/session.ts', () => ({
  recall: async (key: string) => memory.get(key),
  keepForSession: async (key: string, value: unknown) => void memory.set(key, value),
}))

const held = () => parseUnanswered(memory.get(UNANSWERED))
beforeEach(() => memory.clear())

describe('tickets that the library has no answer for', () => {
  it('are noted once, none lost, and let go when an answer turns up', async () => {
    for (const ticket of ['a', 'b', 'a', 'c']) noteUnanswered(ticket, true)
    noteUnanswered('b', false)
    noteUnanswered('never', false)
    await vi.waitFor(() => expect(held()).toEqual(['c', 'a']))
  })

  it('are no more than fifty, the latest', async () => {
    for (let ticket = 0; ticket < 60; ticket++) noteUnanswered(String(ticket), true)
    await vi.waitFor(() => expect(held()).toHaveLength(50))
    await vi.waitFor(() => expect(held()[0]).toBe('59'))
    memory.set(UNANSWERED, { not: 'ours' })
    expect(held()).toEqual([])
  })
})
