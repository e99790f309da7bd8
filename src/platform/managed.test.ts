import { afterEach, describe, expect, it, vi } from 'vitest'

const { policy } = vi.hoisted(() => ({ policy: { value: {} as Record<string, unknown> } }))

vi.mock('./polyfill.ts', () => ({
  browser: { storage: { managed: { get: async () => policy.value } } },
}))

const { pinnedPacks } = await import('./managed.ts')

afterEach(() => vi.restoreAllMocks())

describe('what the administrator set', () => {
  it('is nothing where there is no policy', async () => {
    policy.value = {}
    expect(await pinnedPacks()).toEqual([])
  })

  it('is read in its order; the name may be missing', async () => {
    const second = { address: 'https://b.example/t', key: 'k2', name: 'B' }
    policy.value = { packs: [{ address: 'https://a.example/t', key: 'k1' }, second] }
    expect(await pinnedPacks()).toEqual([{ address: 'https://a.example/t', key: 'k1', name: '' }, second])
  })

  it('leaves out what is not of its form, says so, and keeps the rest', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const good = { address: 'https://a.example/t', key: 'k', name: '' }
    policy.value = { packs: [{ address: 7, key: 'k' }, null, 'x', good] }
    expect(await pinnedPacks()).toEqual([good])
    expect(warned).toHaveBeenCalledTimes(3)
    policy.value = { packs: 'all of them' }
    expect(await pinnedPacks()).toEqual([])
  })
})
