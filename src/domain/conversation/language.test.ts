import { describe, expect, it } from 'vitest'
import type { Scene } from '../scene.ts'
import { languageSample, sureLanguage } from './language.ts'

function scene(...texts: string[]): Scene {
  const nobody = { name: null, email: null }
  return {
    ...{ desk: 'x', ticket: { id: null, subject: null, address: '' }, customer: nobody, agent: nobody },
    ...{ visibility: 'public', attachments: null, missing: [] },
    thread: texts.map((text, at) => ({ ...nobody, id: String(at), from: 'customer', at: null, text })),
  }
}

describe('languageSample', () => {
  it('is the last message, without addresses, numbers and quotes', () => {
    const last =
      'Mein Wasserkocher kam heute kaputt an, Bestellung CK-48213.\n> It ships today.\nhttps://a.example/x a@b.example\nBitte um Ersatz.'
    expect(languageSample(scene('The old one.', last))).toBe(
      'Mein Wasserkocher kam heute kaputt an, Bestellung Bitte um Ersatz.',
    )
  })

  it('takes earlier ones in where the last is short, and nothing where all is', () => {
    expect(languageSample(scene('Wann kommt denn mein Paket endlich an?', 'Danke!'))).toBe(
      'Danke! Wann kommt denn mein Paket endlich an?',
    )
    for (const short of ['', 'ok', 'Danke!', 'CK-48213 CK-48214 https://example.com/a/very/long/address'])
      expect(languageSample(scene(short))).toBe('')
    expect(languageSample(scene('水壶坏了，请换一个新的'))).not.toBe('')
  })
})

describe('sureLanguage', () => {
  it.each([
    [true, [['de', 97]], 'de'],
    [
      true,
      [
        ['en', 20],
        ['pt-BR', 80],
      ],
      'pt-BR',
    ],
    [true, [['iw', 99]], 'he'],
    [false, [['de', 97]], null],
    [
      true,
      [
        ['de', 55],
        ['en', 45],
      ],
      null,
    ],
    [true, [['und', 100]], null],
    [true, [], null],
  ] as const)('%s %j: %s', (isReliable, shares, sure) => {
    const languages = shares.map(([language, percentage]) => ({ language, percentage }))
    expect(sureLanguage({ isReliable, languages })).toBe(sure)
  })
})
