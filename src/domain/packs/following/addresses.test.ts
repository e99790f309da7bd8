import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesToTry } from './addresses.ts'

const OWN = 'https://a.example/t.koipack'
const MIRRORS = [
  'https://b.example/t.koipack',
  OWN,
  'https://c.example/t.koipack',
  'https://b.example/t.koipack',
]

describe('addressesToTry', () => {
  it('begins with the own address and follows the mirrors in their order, none twice', () => {
    expect(addressesToTry(OWN, MIRRORS, () => true)).toEqual([OWN, MIRRORS[0], MIRRORS[2]])
  })

  it('leaves out mirrors that Koi may not read, and keeps its own address to say so', () => {
    expect(addressesToTry(OWN, MIRRORS, () => false)).toEqual([OWN])
    expect(addressesToTry(OWN, MIRRORS, (one) => one.includes('c.example'))).toEqual([OWN, MIRRORS[2]])
  })

  it('asks no address twice', () => {
    const address = fc.constantFrom(...MIRRORS)
    fc.assert(
      fc.property(address, fc.array(address), (own, mirrors) => {
        const tried = addressesToTry(own, mirrors, () => true)
        expect(new Set(tried).size).toBe(tried.length)
        expect(tried[0]).toBe(own)
      }),
    )
  })
})
