import { describe, expect, it } from 'vitest'
import { attempts, shrinkPicture } from './shrink.ts'

describe('attempts', () => {
  it('never enlarge, keep the proportions and go down from 1600', () => {
    const all = attempts(4000, 3000, 'image/jpeg')
    expect(all[0]).toEqual({ width: 1600, height: 1200, type: 'image/jpeg', quality: 0.86 })
    expect(all.at(-1)).toMatchObject({ width: 640, height: 480 })
    expect(attempts(300, 100, 'image/jpeg').every(({ width }) => width === 300)).toBe(true)
  })

  it('keep a drawing a drawing as long as they can', () => {
    expect(attempts(800, 600, 'image/png').map(({ type }) => type)).toEqual([
      'image/png',
      'image/jpeg',
      'image/jpeg',
      'image/png',
      'image/jpeg',
      'image/jpeg',
    ])
  })

  it('never make nothing of a thin line', () => {
    expect(attempts(20_000, 1, 'image/png').every(({ height }) => height === 1)).toBe(true)
  })
})

describe('a picture that no answer may hold', () => {
  it.each(['image/gif', 'image/svg+xml', 'image/heic', 'text/html', ''])(
    'is refused by its kind: %s',
    async (type) => {
      expect(await shrinkPicture(new Blob(['x'], { type }))).toEqual({ ok: false, why: 'kind' })
    },
  )
})
