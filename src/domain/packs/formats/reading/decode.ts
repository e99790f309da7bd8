import { strFromU8 } from 'fflate'

/** The encodings that files of answers come in. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Bytes looked at to tell UTF-16 without a mark. */
const LOOKED_AT = 512

/** Text in Latin letters has a zero in nearly every second byte of UTF-16; which one tells the order. */
function unmarked(bytes: Uint8Array): Encoding {
  const end = Math.min(bytes.length & ~1, LOOKED_AT)
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = end / 2
  if (pairs < 4 || Math.min(even, odd) > pairs / 20) return 'utf-8'
  if (odd > pairs * 0.4) return 'utf-16le'
  return even > pairs * 0.4 ? 'utf-16be' : 'utf-8'
}

/** The encoding that a text's first bytes tell: one of Unicode's. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return unmarked(bytes)
}

/** Bytes that a first byte announces, 0 where none can begin with it. */
function lengthOf(byte: number): number {
  if (byte < 0x80) return 1
  if (byte >= 0xc2 && byte <= 0xdf) return 2
  if (byte >= 0xe0 && byte <= 0xef) return 3
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0
}

/** The length of the character that begins at a byte where UTF-8 has it (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF); 0 for none. */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = lengthOf(first)
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1] ?? 0
  if (first === 0xe0 && second < 0xa0) return 0
  if (first === 0xed && second > 0x9f) return 0
  if (first === 0xf0 && second < 0x90) return 0
  if (first === 0xf4 && second > 0x8f) return 0
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

/** Of four bytes beyond ASCII that make characters of UTF-8 one may be broken: no other encoding comes near. */
const WHOLE_FOR_BROKEN = 4

/** True where all of a text is UTF-8, or all but a broken byte here and there, as a file that was cut off has. */
function isUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characterAt(bytes, at)
    if (length === 0) broken++
    else if (length > 1) whole++
    at += Math.max(1, length)
  }
  return broken === 0 || whole >= WHOLE_FOR_BROKEN * broken
}

/** What Windows-1252 has from 0x80 to 0x9f, where Latin-1 has controls. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, (char) =>
    WINDOWS.charAt(char.charCodeAt(0) - 0x80),
  )
}

/** Code units turned into text at a time: engines limit the arguments of a call. */
const PIECE = 8_192

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~1)
  const parts: string[] = []
  for (let at = 0; at < view.byteLength; at += PIECE * 2) {
    const units: number[] = []
    for (let unit = at; unit < Math.min(at + PIECE * 2, view.byteLength); unit += 2)
      units.push(view.getUint16(unit, littleEndian))
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

/** The encoding that all bytes of a text tell. What is no UTF-8 is read as Windows-1252, which spreadsheets write. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const guess = encodingOf(bytes)
  return guess === 'utf-8' && !isUtf8(bytes) ? 'windows-1252' : guess
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return windows(bytes)
  if (encoding !== 'utf-8') return utf16(bytes, encoding === 'utf-16le')
  return strFromU8(bytes)
}

/**
 * The text of a file, without a byte order mark, in the encoding that its bytes tell or that is named.
 * Null where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = guessEncoding(bytes)): string | null {
  const text = decoded(bytes, encoding).replace(/^\uFEFF/, '')
  return text.includes('\0') ? null : text
}
