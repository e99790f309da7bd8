import { describe, expect, it } from 'vitest'
import { inSlices } from './in-slices.ts'

function* busy(milliseconds: number, seen: { steps: number }): Generator<number, string> {
  const end = performance.now() + milliseconds
  while (performance.now() < end) yield ++seen.steps
  return 'done'
}

describe('inSlices', () => {
  it('runs to the end', async () => {
    expect(await inSlices(busy(120, { steps: 0 }))).toBe('done')
  })

  it('stops at Ctrl+C, and listens to it no longer than it runs', async () => {
    const before = process.listenerCount('SIGINT')
    const running = inSlices(busy(60_000, { steps: 0 }))
    setImmediate(() => process.emit('SIGINT'))
    expect(await running).toBeNull()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})
