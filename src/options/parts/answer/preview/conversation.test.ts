import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../domain/scene.ts'
import { bestScene, type Frames, heardFrom } from './conversation.ts'
import { sampleScene } from './sample.ts'

const scene = (name: string | null, subject: string): Scene => sampleScene(subject, name, 'the sample')

describe('what a tab tells of its conversation', () => {
  it('is the scene of the frame that knows most, kept live', () => {
    const messages = [
      { kind: 'hello', frame: 'a', top: true },
      { kind: 'scene', frame: 'a', rev: 1, scene: scene(null, 'Top') },
      { kind: 'hello', frame: 'b', top: false },
      { kind: 'scene', frame: 'b', rev: 1, scene: scene('Dana Whitfield', 'Inside') },
    ] as const
    const frames = messages.reduce<Frames>(heardFrom, {})
    expect(bestScene(frames)?.ticket.subject?.value).toBe('Inside')
    const next = heardFrom(frames, { kind: 'scene', frame: 'b', rev: 2, scene: scene('Eva', 'Next ticket') })
    expect(bestScene(next)?.ticket.subject?.value).toBe('Next ticket')
  })

  it('is nothing before it was told, and never a draft', () => {
    expect(bestScene({})).toBeNull()
    const frames = heardFrom({}, { kind: 'no-box', frame: 'a', rev: 1 })
    expect(frames).toEqual({})
  })

  it('is the top frame among equals', () => {
    const frames: Frames = {
      a: { top: false, scene: scene('Dana', 'Inside') },
      b: { top: true, scene: scene('Dana', 'Top') },
    }
    expect(bestScene(frames)?.ticket.subject?.value).toBe('Top')
  })
})
