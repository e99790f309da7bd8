/** A shortcut as Koi takes it: small letters and digits, joined by hyphens. ":Refund_Late" is "refund-late". */
export function shortcutOf(written: string): string {
  const plain = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}]+/gu, '-')
  return [...plain.replace(/^-/, '')].slice(0, 60).join('').replace(/-$/, '')
}

/** Names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Most titles are plain letters, which need none of Unicode's rules. */
const ASCII = /^[\x20-\x7e]*$/

/** A name for a file and id: small Latin letters and digits, joined by hyphens; '' where nothing is left. */
export function slugOf(words: string): string {
  const letters = ASCII.test(words) ? words : words.normalize('NFKD').replace(/\p{M}/gu, '')
  const slug = letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return RESERVED.test(slug) ? `${slug}-answer` : slug
}

/** Makes names that nobody has yet: "refund", "refund-2". */
export class Names {
  readonly #taken: Set<string>
  readonly #next = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  make(wanted: string): string {
    let name = wanted
    for (let number = this.#next.get(wanted) ?? 2; this.#taken.has(name); number++) {
      name = `${wanted}-${number}`
      this.#next.set(wanted, number + 1)
    }
    this.#taken.add(name)
    return name
  }
}

/** One line of shown text, at most 200 characters. */
export function titleLine(written: string): string {
  if (written.length <= 200 && ASCII.test(written)) return written.replace(/ {2,}/g, ' ').trim()
  const line = written
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uE000-\uE005]|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...line].slice(0, 200).join('').trim()
}
