import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText, encodingOf, guessEncoding } from './decode.ts'

describe('decodeText', () => {
  it('reads what editors and spreadsheets write, without the mark at the start', () => {
    const text = 'Hé, “can’t”\r\n'
    expect(decodeText(Buffer.from(text))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text)
    expect(decodeText(Buffer.from([0x63, 0x61, 0x6e, 0x92, 0x74]))).toBe('can’t')
  })

  it('tells UTF-16 without a mark', () => {
    const text = 'title,body\nRefund,Your refund is on its way.\n'
    expect(decodeText(Buffer.from(text, 'utf16le'))).toBe(text)
    expect(decodeText(Buffer.from(text, 'utf16le').swap16())).toBe(text)
    expect(encodingOf(Buffer.from(text))).toBe('utf-8')
  })

  it('knows what is no text', () => {
    expect(decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull()
  })

  it('reads every text back from UTF-8, and takes any bytes for UTF-8 only where they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
        expect(decodeText(new TextEncoder().encode(text))).toBe(text)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, maxLength: 40 }), (bytes) => {
        fc.pre((bytes[0] ?? 0) < 0xfe)
        let strict: string | null = null
        try {
          strict = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        } catch {
          strict = null
        }
        if (strict !== null) expect(decodeText(bytes)).toBe(strict)
        else if (guessEncoding(bytes) === 'windows-1252') expect(decodeText(bytes)).toHaveLength(bytes.length)
        else expect(decodeText(bytes)).toContain('\ufffd')
      }),
    )
  })

  it('stays with UTF-8 where a byte is broken or the end is cut off', () => {
    const whole = new TextEncoder().encode('Grüße, schöne Grüße aus Köln, fünf €, für dich: ü')
    expect(guessEncoding(whole.subarray(0, whole.length - 1))).toBe('utf-8')
    const stray = whole.slice()
    stray[0] = 0xfc
    expect(decodeText(stray)).toContain('schöne Grüße aus Köln')
    expect(guessEncoding(Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toBe('windows-1252')
  })
})
