import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'

describe('decodeText', () => {
  it('reads what editors and spreadsheets write, without the mark at the start', () => {
    const text = 'Hé, “can’t”\r\n'
    expect(decodeText(Buffer.from(text))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text)
    expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toBe(text)
    expect(decodeText(Buffer.from([0x63, 0x61, 0x6e, 0x92, 0x74]))).toBe('can’t')
  })

  it('knows what is no text', () => {
    expect(decodeText(Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull()
  })
})
