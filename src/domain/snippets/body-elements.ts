import type { Mark } from './body-tree.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements that begin and end a line and mean nothing more to a reply. */
export const LINES =
  set(`p div section article header footer main aside nav address center figure figcaption dl dt dd pre h1 h2 h3 h4 h5 h6
  table thead tbody tfoot tr caption fieldset legend details summary hgroup search dir menu hr body html form dialog`)

export const HEADINGS = set('h1 h2 h3 h4 h5 h6')

/** Elements without meaning for a reply: their text stays, nothing is said. */
export const TRANSPARENT =
  set(`span font label small mark sub sup abbr acronym q time s del strike data bdi bdo ruby rt rp wbr big nobr
  o:p td th col colgroup picture body html head tt`)

/** Elements whose content goes with them: it is code, another language, or a control, never text for a customer. */
export const VOID_OF_TEXT =
  set(`script style template svg math iframe frame frameset noframes object embed applet param noscript title textarea
  select option optgroup datalist button input keygen link meta base audio video source track canvas noembed xmp plaintext xml portal map area
  slot fencedframe marquee blink bgsound isindex command output progress meter`)

/** Elements that are a style. */
export const STYLED: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['b', 'b'],
  ['strong', 'b'],
  ['i', 'i'],
  ['em', 'i'],
  ['cite', 'i'],
  ['dfn', 'i'],
  ['var', 'i'],
  ['u', 'u'],
  ['ins', 'u'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['pre', 'code'],
])

export const INDENTATION = 'indentation'
const CROSSED_OUT = 'crossing out'
const RAISED = 'raised and lowered letters'

/** Elements whose words stay without what they looked like, in words for people. */
const LOOKS: ReadonlyMap<string, string> = new Map([
  ['s', CROSSED_OUT],
  ['strike', CROSSED_OUT],
  ['del', CROSSED_OUT],
  ['sub', RAISED],
  ['sup', RAISED],
  ['table', 'the rows and columns of a table'],
  ['hr', 'a line across'],
])

/** What a style or an attribute makes an element look like, where nothing of it stays. */
export function looksOf(
  name: string,
  { style = '', start = '1' }: Readonly<Record<string, string>>,
): string[] {
  const own = LOOKS.get(name)
  return [
    ...(own === undefined ? [] : [own]),
    ...(name === 'ol' && start !== '1' ? ['the number a list begins with'] : []),
    ...(/(?:margin-left|padding-left|text-indent)\s*:\s*[\d.]*[1-9]/i.test(style) ? [INDENTATION] : []),
    ...(/text-decoration[\w-]*\s*:[^;]*line-through/i.test(style) ? [CROSSED_OUT] : []),
  ]
}

/** Attributes that carry nothing worth telling when they go. */
export const QUIET_ATTRIBUTES =
  set(`class id dir lang title align valign width height border cellpadding cellspacing bgcolor color face size target rel
  alt href src start type value colspan rowspan role name tabindex spellcheck contenteditable`)

/** Styles that Google Docs, Word and Outlook write as CSS instead of elements. `normal` weight takes a <b>'s meaning away. */
export function cssMarks(style: string): { readonly add: readonly Mark[]; readonly plainWeight: boolean } {
  const add: Mark[] = []
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) add.push('b')
  if (/font-style\s*:\s*italic/i.test(style)) add.push('i')
  if (/text-decoration[\w-]*\s*:[^;]*underline/i.test(style)) add.push('u')
  return { add, plainWeight: /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style) }
}
