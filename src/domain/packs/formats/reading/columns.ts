import type { Column, ColumnMap } from '../format.ts'
import { COLUMNS } from '../format.ts'
import type { Row, Table } from './table.ts'

/** Names of columns that mean this, in small letters; the first found wins. */
const GUESSES: Readonly<Record<Column, readonly string[]>> = {
  title: [
    'title',
    'name',
    'macro',
    'label',
    'question',
    'subject',
    'titel',
    'canned response title',
    'template name',
  ],
  body: [
    'body',
    'content',
    'text',
    'response',
    'answer',
    'reply',
    'message',
    'template',
    'html',
    'snippet',
    'value',
    'antwort',
    'expansion',
    'comment',
  ],
  shortcut: [
    'shortcut',
    'short_code',
    'short code',
    'shortcode',
    'keyword',
    'trigger',
    'abbreviation',
    'abbr',
    'code',
    'key',
    'slash command',
  ],
  folder: ['folder', 'category', 'group', 'section', 'topic', 'path', 'ordner', 'kategorie'],
  tags: ['tags', 'tag', 'labels', 'keywords', 'topics'],
  language: ['language', 'lang', 'locale', 'sprache'],
}

export interface Columns {
  /** Place of each column; -1 where there is none. */
  readonly at: Readonly<Record<Column, number>>
  readonly header: readonly string[] | null
}

const NAMES = new Set(Object.values(GUESSES).flat())

/** True for what is nothing but the name of a column. */
const isColumnName = (cell: string): boolean =>
  NAMES.has(cell.trim().toLowerCase()) || /^\s*id\s*$/i.test(cell)

/** Short names rather than sentences. */
function isHeader({ cells }: Row): boolean {
  return cells.every(
    (cell) => cell.length <= 40 && cell.trim().split(/\s+/).length <= 5 && !/[.!?]\s*$/.test(cell),
  )
}

/** Characters that cells below a name have on average where they are texts, and how many times the name's own. */
const TEXT = 20
const TIMES = 3

/** More columns than this are no table that anybody fills in: the rest is kept and not looked at. */
const MAX_COLUMNS = 1_000

/** How many columns the widest of these rows has. */
export function widthOf(rows: readonly Row[]): number {
  return Math.min(
    MAX_COLUMNS,
    rows.reduce((most, { cells }) => Math.max(most, cells.length), 0),
  )
}

/** True where names stand above texts: in the column with the longest words the first cell is far shorter than the others. */
function namesTexts(rows: readonly Row[], width: number): boolean {
  const [first, ...others] = rows.slice(0, 50)
  const at = longest(others, width, new Set())
  if (!first || at === -1 || first.cells.some((cell) => cell.trim() === '' || /^\d+$/.test(cell.trim())))
    return false
  const mean = others.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0) / others.length
  return mean >= Math.max(TEXT, TIMES * (first.cells[at]?.length ?? 0))
}

/** True where a column only counts its rows. */
const isNumbers = (rows: readonly Row[], at: number): boolean =>
  rows.every(({ cells }) => /^\d*$/.test((cells[at] ?? '').trim()))

/** The name that a longer one ends with, "Saved Reply Text" as "text"; only where both a title and a text are named so. */
function shortNames(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.trim().toLowerCase())
  const short = lower.map((name) => {
    const last = name.split(/\s+/).at(-1) ?? ''
    return NAMES.has(name) || !NAMES.has(last) ? name : last
  })
  const has = (column: Column): boolean => GUESSES[column].some((name) => short.includes(name))
  return has('title') && has('body') ? short : lower
}

/** The place of a column by its name, in any case, or as "column 3". */
function placeOf(name: string, header: readonly string[], width: number): number {
  const wanted = name.trim().toLowerCase()
  const named = header.findIndex((cell) => cell.trim().toLowerCase() === wanted)
  const number = Number(/^(?:column\s*)?(\d{1,4})$/.exec(wanted)?.[1] ?? 0)
  return named !== -1 ? named : number >= 1 && number <= width ? number - 1 : -1
}

/** The column with the longest words in it, of those not taken. */
function longest(rows: readonly Row[], width: number, taken: ReadonlySet<number>): number {
  const lengths = Array.from({ length: width }, (_, at) =>
    taken.has(at) ? -1 : rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  )
  const most = Math.max(...lengths)
  return most <= 0 ? -1 : lengths.indexOf(most)
}

/** True where a table's first row names a column for the text and one for its title or shortcut. */
export function namesColumns(table: Table): boolean {
  const names = (table.rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const has = (column: Column): boolean => GUESSES[column].some((name) => names.includes(name))
  return table.rows.length > 1 && has('body') && (has('title') || has('shortcut'))
}

/**
 * Which columns of a table are what: as told, else by their names, else by what is in them. `headed` says whether the first row names them, null to
 * tell by what stands there. A string tells what is wrong with what was told.
 */
export function columnsOf({ rows }: Table, told: ColumnMap, headed: boolean | null = null): Columns | string {
  const first = rows[0]
  const width = widthOf(rows.slice(0, 200))
  const alone = rows.length === 1 && first !== undefined && first.cells.every(isColumnName)
  const mayName = headed ?? (alone || (rows.length > 1 && first !== undefined && isHeader(first)))
  const names = mayName && first ? first.cells : []
  const at: Record<Column, number> = { title: -1, body: -1, shortcut: -1, folder: -1, tags: -1, language: -1 }
  const taken = new Set<number>()
  for (const column of COLUMNS) {
    const name = told[column]
    if (name === undefined || name === '') continue
    at[column] = placeOf(name, names, width)
    if (at[column] === -1) {
      const known =
        names.length > 0 ? names.map((one) => one.trim()).join(', ') : `column 1 to column ${width}`
      return `There is no column “${name}”. There are: ${known}.`
    }
    taken.add(at[column])
  }
  const lower = shortNames(names)
  for (const column of COLUMNS) {
    const guess =
      told[column] === undefined
        ? GUESSES[column]
            .map((name) => lower.indexOf(name))
            .find((place) => place !== -1 && !taken.has(place))
        : undefined
    if (guess === undefined) continue
    at[column] = guess
    taken.add(guess)
  }
  const named = COLUMNS.some((column) => at[column] !== -1)
  const header =
    names.length > 0 && (headed ?? (named || lower.includes('id') || namesTexts(rows, width))) ? names : null
  const below = header ? rows.slice(1, 200) : rows.slice(0, 200)
  if (at.body === -1) {
    at.body = longest(below, width, taken)
    taken.add(at.body)
  }
  if (at.title === -1 && told.title === undefined)
    at.title =
      Array.from({ length: width }, (_, place) => place).find(
        (place) =>
          !taken.has(place) && header?.[place]?.trim().toLowerCase() !== 'id' && !isNumbers(below, place),
      ) ?? -1
  return { at, header }
}
