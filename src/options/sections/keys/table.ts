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
  inBrowser('open-palette', 'commandOpenPalette'),
  inBrowser('next-flag', 'commandNextFlag'),
  at('box', 'keyExpand', 'Tab'),
  at('box', 'keyPalette', 'Ctrl+Space'),
  at('box', 'keyNextThing', '1', '9'),
  at('box', 'keyMenuChoose', '↑', '↓', 'Tab', 'Enter', 'Esc'),
  at('box', 'keyApplyRewrite', 'Ctrl+.'),
  at('panel', 'keySearch', '/'),
  at('panel', 'keyTabReply', 'r'),
  at('panel', 'keyTabLibrary', 'l'),
  at('panel', 'keyTabFollowUps', 'f'),
  at('panel', 'keyUseRewrite', 'u'),
  at('panel', 'keyUseAll', 'a'),
  at('panel', 'keyPrompt1', '1'),
  at('panel', 'keyPrompt2', '2'),
  at('panel', 'keyPrompt3', '3'),
  at('panel', 'keyAnswer1', '4'),
  at('panel', 'keyAnswer2', '5'),
  at('panel', 'keyAnswer3', '6'),
  at('panel', 'keyCompose', 'c'),
  at('panel', 'keyRemindMe', 'm'),
  at('panel', 'keyKeys', '?'),
  at('library', 'optionsKeySearch', '/'),
  at('library', 'optionsKeyWalk', '↑', '↓'),
  at('library', 'optionsKeyOpen', 'Enter'),
  at('library', 'optionsKeySave', 'Ctrl+S'),
  at('library', 'optionsKeyFormat', 'Ctrl+B', 'Ctrl+I', 'Ctrl+U'),
  at('library', 'optionsKeyChip', 'Enter'),
]
