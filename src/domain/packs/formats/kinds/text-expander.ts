import { TEXT_EXPANDER } from '../dialects/expanders.ts'
import type { Entry, Format, Gathered, Loss, Remark, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { together } from '../reading/gather.ts'
import { type Found, field, isObject, objectsOf, rest, text } from '../reading/json.ts'
import { eitherForm, folderName } from '../reading/looks.ts'
import { readPlist } from '../reading/plist.ts'
import { brokenRows } from '../reading/rows.ts'

const KNOWN = ['abbreviation', 'label', 'plainText', 'uuidString']
/** Kinds of snippets that are programs: they are named and not carried. */
const SCRIPTS = new Map([
  [2, 'an AppleScript'],
  [3, 'a shell script'],
  [4, 'a JavaScript'],
])

const bareName = (name: string): string => (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '').trim()

/** The list of snippets stands under a key that differs from version to version ("snippetsTE2", "snippetPlists"). */
function groupOf(file: SourceFile): { name: string; snippets: readonly Found[] } {
  const list = readPlist(file.text)
  const info = text(field(list, 'groupInfo'), 'groupName')
  const lists = isObject(list)
    ? Object.keys(list).map((key) => objectsOf(field(list, key), [key]))
    : [objectsOf(list)]
  const snippets = lists.find((one) => one.some(({ value }) => Object.hasOwn(value, 'abbreviation'))) ?? []
  return { name: info || bareName(file.name), snippets }
}

/** The group's name is the file's: abbreviations are no headings. */
function isAbbreviation(cell: string): boolean {
  return /^\S{1,40}$/.test(cell.trim())
}

const HEADINGS =
  /^(?:id|title|name|body|text|content|shortcut|keyword|key|folder|tags?|subject|question|answer|macro|message|abbreviation|snippet)$/i

function isTable(file: SourceFile): boolean {
  if (/^\s*[[{<]|^---/.test(file.text.slice(0, 200))) return false
  const { rows = [], delimiter } = file.table() ?? {}
  // TextExpander writes commas, and nobody abbreviates with numbers alone: that is a table with numbered rows.
  if (delimiter !== ',' || rows.some(({ cells }) => /^\d+$/.test(cells[0] ?? ''))) return false
  if (rows.length === 0 || rows[0]?.cells.some((cell) => HEADINGS.test(cell.trim()))) return false
  const fits = rows.filter(
    ({ cells }) =>
      cells.length >= 2 &&
      cells.length <= 3 &&
      isAbbreviation(cells[0] ?? '') &&
      (cells[1] ?? '').trim() !== '',
  )
  const texts = rows.filter(({ cells }) => /\s/.test((cells[1] ?? '').trim()))
  return fits.length === rows.length && texts.length * 2 >= rows.length
}

function fromTable(file: SourceFile): Gathered {
  const folder = folderName(bareName(file.name))
  const entries = (file.table()?.rows ?? []).map(
    ({ cells: [abbreviation = '', content = '', label = ''], row, line }): Entry => ({
      place: { file: file.name, line, row, path: null },
      title: label.trim() || abbreviation,
      shortcut: abbreviation,
      folder,
      body: eitherForm(content),
    }),
  )
  return { entries, skipped: [], problems: brokenRows(file.table(), file.name), warnings: [] }
}

function fromList(file: SourceFile): Gathered {
  const { name, snippets } = groupOf(file)
  const entries: Entry[] = []
  const skipped: Remark[] = []
  for (const { value, path } of snippets) {
    const place = { file: file.name, line: null, row: null, path: jsonPathText(path) }
    const title = text(value, 'label') || text(value, 'abbreviation')
    const script = SCRIPTS.get(Number(field(value, 'snippetType')))
    if (script !== undefined)
      skipped.push({ place, title, message: `It is ${script}: Koi runs no programs.` })
    else if (text(value, 'plainText').trim() === '')
      skipped.push({ place, title, message: 'It has no plain text.' })
    else {
      const losses: Loss[] =
        Number(field(value, 'snippetType')) === 1
          ? [{ kind: 'formatting', what: 'formatting and pictures' }]
          : []
      entries.push({
        place,
        id: text(value, 'uuidString'),
        title,
        shortcut: text(value, 'abbreviation'),
        folder: folderName(name),
        body: { form: 'plain', source: text(value, 'plainText') },
        raw: rest(value, KNOWN),
        losses,
      })
    }
  }
  return { entries, skipped, problems: [], warnings: [] }
}

const isList = (file: SourceFile): boolean =>
  groupOf(file).snippets.some(({ value }) => Object.hasOwn(value, 'abbreviation'))

/** A file of this format is a property list, or a table without headings whose first column holds abbreviations. */
export const textExpander: Format = {
  id: 'text-expander',
  name: 'TextExpander groups',
  dialect: TEXT_EXPANDER,
  recognises: (file) => (/<plist\b/.test(file.text.slice(0, 2_000)) ? isList(file) : isTable(file)),
  read: (files) => {
    return together(
      files.map((file) => (/<plist\b/.test(file.text.slice(0, 2_000)) ? fromList(file) : fromTable(file))),
    )
  },
}
