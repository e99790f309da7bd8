import { OSTICKET } from '../dialects/osticket.ts'
import type { Entry, Format, Json, JsonObject, Place, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, isObject, list, objectsOf, recordsOf, rest, text } from '../reading/json.ts'
import { eitherForm, languageTag } from '../reading/looks.ts'
import { gatherRows, hasColumns } from '../reading/rows.ts'
import { sqlRows } from '../reading/sql.ts'

const KNOWN = ['canned_id', 'id', 'title', 'response', 'lang', 'isenabled']
const TABLE = /canned_response/
/** The table's columns, as osTicket makes it. */
const COLUMNS = [
  'canned_id',
  'dept_id',
  'isenabled',
  'title',
  'response',
  'lang',
  'notes',
  'created',
  'updated',
]

/** Rows as they are, and as phpMyAdmin wraps them: `[{"type":"table","data":[…]}]`. */
function rowsOf(file: SourceFile): Found[] {
  const json: Json | undefined = file.json()
  if (json === undefined)
    return sqlRows(file.text, TABLE, COLUMNS).map((value, at) => ({ value, path: [at] }))
  const tables = list(json).filter(
    (one) => isObject(one) && Array.isArray(field(one, 'data')) && TABLE.test(text(one, 'name')),
  )
  if (tables.length > 0) return tables.flatMap((one) => objectsOf(field(one, 'data'), ['data']))
  return recordsOf(json, ['canned_responses', 'canned_response', 'data'])
}

function entryOf(place: Place, cell: (name: string) => string, raw: JsonObject): Entry | string {
  if (cell('response').trim() === '') return 'It has no text.'
  return {
    place,
    id: cell('canned_id') || cell('id'),
    title: cell('title'),
    body: eitherForm(cell('response')),
    language: languageTag(cell('lang')),
    tags: /^(?:0|false)$/.test(cell('isenabled')) ? ['archived'] : [],
    raw,
  }
}

const isRow = ({ value }: Found): boolean =>
  Object.hasOwn(value, 'title') &&
  Object.hasOwn(value, 'response') &&
  ['canned_id', 'isenabled', 'dept_id'].some((name) => Object.hasOwn(value, name))

/** The names of columns in a dump's first line are no table's. */
const isTable = (file: SourceFile): boolean =>
  hasColumns(file, 'title', 'response') && !/^\s*INSERT\s/i.test(file.text.slice(0, 200))

export const osticket: Format = {
  id: 'osticket',
  name: 'osTicket canned responses',
  dialect: OSTICKET,
  recognises: (file) => isTable(file) || rowsOf(file).some(isRow),
  read: (files) => {
    const rows = gatherRows(files.filter(isTable), ({ place, cell, others }) =>
      entryOf(place, cell, others(KNOWN)),
    )
    const objects = gather(
      files.filter((file) => !isTable(file)),
      rowsOf,
      ({ value, path }, file) =>
        entryOf(
          { file: file.name, line: null, row: null, path: jsonPathText(path) },
          (name) => text(value, name),
          rest(value, KNOWN),
        ),
    )
    return {
      ...rows,
      entries: [...rows.entries, ...objects.entries],
      skipped: [...rows.skipped, ...objects.skipped],
    }
  },
}
