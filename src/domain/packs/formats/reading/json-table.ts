import type { Json, JsonObject } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { isObject, list, objectsOf, rest } from './json.ts'
import type { Row, Table } from './table.ts'

/** More columns than this are no table that anybody reads. */
const MAX_COLUMNS = 200

function cellOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  const words = list(value)
  if (words.length > 0 && words.every((one) => typeof one === 'string')) return words.join(', ')
  // Only as deep as anything is kept: what nests without end would not come through.
  return JSON.stringify(rest({ value }, [])['value'] ?? '')
}

/** The one list of objects that a file holds, at its top or under a name. */
function rowsOf(json: Json): readonly { readonly value: JsonObject; readonly path: string }[] {
  const lists = isObject(json)
    ? Object.entries(json).map(([name, inside]) => objectsOf(inside, [name]))
    : [objectsOf(json)]
  const filled = lists.filter((one) => one.length > 0)
  const [rows] = filled
  return filled.length === 1 && rows
    ? rows.map(({ value, path }) => ({ value, path: jsonPathText(path) }))
    : []
}

/** A list of objects as a table, its first row the names of their fields; null where JSON holds none. */
export function jsonTable(json: Json): Table | null {
  const found = rowsOf(json)
  const names = [...new Set(found.flatMap(({ value }) => Object.keys(value)))]
  if (names.length === 0 || names.length > MAX_COLUMNS) return null
  const rows = found.map(
    ({ value, path }, at): Row => ({
      cells: names.map((name) => cellOf(Object.hasOwn(value, name) ? value[name] : undefined)),
      row: at + 1,
      line: null,
      path,
    }),
  )
  return { delimiter: '', rows: [{ cells: names, row: 0, line: null, path: null }, ...rows], broken: [] }
}
