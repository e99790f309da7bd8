import type { ShortcutName } from '../knowledge.ts'
import { plainLetters } from '../snippets/lookup-words.ts'

/** A name made ready to be compared with what is typed. */
interface ReadyName {
  readonly of: ShortcutName
  readonly shortcut: string
  /** Beginnings of words: of the title, and of the shortcut's later parts. */
  readonly words: readonly string[]
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The agent's own answers before those of packs; otherwise as given (last used first). */
function ownFirst(names: readonly ReadyName[]): ReadyName[] {
  return [...names.filter(({ of }) => of.pack === 'own'), ...names.filter(({ of }) => of.pack !== 'own')]
}

/** The names of answers as the page holds them, last used first. */
export class Names {
  readonly #ready: readonly ReadyName[]
  readonly #byShortcut = new Map<string, ReadyName[]>()

  constructor(names: readonly ShortcutName[]) {
    this.#ready = names.map((of) => {
      const shortcut = plainLetters(of.shortcut)
      return { of, shortcut, words: [...wordsOf(plainLetters(of.title)), ...wordsOf(shortcut).slice(1)] }
    })
    for (const name of this.#ready) {
      const same = this.#byShortcut.get(name.shortcut)
      if (same) same.push(name)
      else this.#byShortcut.set(name.shortcut, [name])
    }
  }

  /** The answers whose shortcut is exactly this, whatever its case: the agent's own first. */
  exactly(name: string): ShortcutName[] {
    return ownFirst(this.#byShortcut.get(plainLetters(name)) ?? []).map(({ of }) => of)
  }

  /** Those that begin like what was typed, best first: the very shortcut, its beginning, then a word of the title. */
  beginning(typed: string, most: number): ShortcutName[] {
    const wanted = plainLetters(typed)
    if (wanted === '') return []
    const exact = ownFirst(this.#byShortcut.get(wanted) ?? [])
    const byShortcut = this.#ready.filter(
      ({ shortcut }) => shortcut !== wanted && shortcut.startsWith(wanted),
    )
    const found = [...exact, ...byShortcut]
    if (found.length < most) {
      const byWord = this.#ready.filter(
        ({ shortcut, words }) =>
          !shortcut.startsWith(wanted) && words.some((word) => word.startsWith(wanted)),
      )
      found.push(...byWord)
    }
    return found.slice(0, most).map(({ of }) => of)
  }
}
