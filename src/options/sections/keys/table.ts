/** Where a key works. */
export type Place = 'browser' | 'panel' | 'box' | 'library'

export interface KeyRow {
  /** Name of its text in _locales; for browser commands the manifest's own. */
  readonly words: string
  /** One entry a way of pressing it; null where the browser knows. */
  readonly keys: readonly string[] | null
  /** The browser command it is, or ''. */
  readonly command: string
  readonly place: Place
}

const inBrowser = (command: string, words: string): KeyRow => ({
  words,
  keys: null,
  command,
  place: 'browser',
})
const at = (place: Place, words: string, ...keys: string[]): KeyRow => ({ words, keys, command: '', place })

/** Every key of Koi: its name, what to press, where. */
export const KEY_TABLE: readonly KeyRow[] = [
  inBrowser('open-panel', 'commandOpenPanel'),
  inBrowser('next-flag', 'commandNextFlag'),
  at('library', 'keySearch', '/'),
  at('library', 'keyWalk', '↑', '↓'),
  at('library', 'keyOpen', 'Enter'),
  at('library', 'keySave', 'Ctrl+S'),
  at('library', 'keyFormat', 'Ctrl+B', 'Ctrl+I', 'Ctrl+U'),
  at('library', 'keyChip', 'Enter'),
]
