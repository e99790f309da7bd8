import type { Json, JsonObject } from '../format.ts'

const INSERT =
  /INSERT\s+(?:IGNORE\s+)?INTO\s+(?:`?\w{1,64}`?\.)?[`"]?(\w{1,64})[`"]?\s*(?:\(([^()]{1,2000})\)\s*)?VALUES\s*(?=\()/gi
const CREATE = /CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:`?\w{1,64}`?\.)?[`"]?(\w{1,64})[`"]?\s*\(/gi
/** A line of a table's definition that is a column. */
const COLUMN = /^\s*[`"](\w{1,64})[`"]\s+\w/
/** Lines of a definition that are looked at. */
const MAX_LINES = 100
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' }

/** A quoted value, with MySQL's escapes: its text, and where it ends. */
function quoted(source: string, from: number): { value: string; end: number } {
  const parts: string[] = []
  let read = from + 1
  for (let at = read; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') {
      const next = source[at + 1] ?? ''
      parts.push(source.slice(read, at), ESCAPES[next] ?? next)
      read = ++at + 1
    } else if (char === "'") {
      parts.push(source.slice(read, at))
      if (source[at + 1] !== "'") return { value: parts.join(''), end: at + 1 }
      parts.push("'")
      read = ++at + 1
    }
  }
  return { value: parts.join('') + source.slice(read), end: source.length }
}

const BARE = /[^,()'\s]+/y
const GAP = /[\s,]*/y

/** The tuples behind VALUES, up to the statement's end. */
function tuples(source: string, from: number): { rows: Json[][]; end: number } {
  const rows: Json[][] = []
  let at = from
  while (source[at] === '(') {
    const row: Json[] = []
    at++
    while (at < source.length && source[at] !== ')') {
      const start = at
      if (source[at] === "'") {
        const { value, end } = quoted(source, at)
        row.push(value)
        at = end
      } else {
        BARE.lastIndex = at
        const word = BARE.exec(source)?.[0]
        if (word !== undefined) row.push(/^null$/i.test(word) ? null : word)
        at += word?.length ?? 0
      }
      GAP.lastIndex = at
      at += GAP.exec(source)?.[0].length ?? 0
      if (at === start) at++
    }
    rows.push(row)
    GAP.lastIndex = at + 1
    at += 1 + (GAP.exec(source)?.[0].length ?? 0)
  }
  return { rows, end: at }
}

/** The columns of tables whose names fit, in the order of their definitions: a dump names them there, and seldom where it puts rows in. */
function definedColumns(source: string, table: RegExp): ReadonlyMap<string, readonly string[]> {
  const defined = new Map<string, string[]>()
  for (const found of source.matchAll(CREATE)) {
    const name = found[1] ?? ''
    if (!table.test(name)) continue
    const lines = source.slice(found.index + found[0].length, found.index + 20_000).split('\n', MAX_LINES)
    const end = lines.findIndex((line) => line.startsWith(')'))
    const columns = lines
      .slice(0, end === -1 ? lines.length : end)
      .flatMap((line) => COLUMN.exec(line)?.[1] ?? [])
    defined.set(name, columns)
  }
  return defined
}

/**
 * Rows that a dump of a MySQL database puts into a table whose name fits. Columns are named with the rows (`mysqldump -c`), by the table's definition,
 * or else stand in the order of `usual`.
 */
export function sqlRows(source: string, table: RegExp, usual: readonly string[]): JsonObject[] {
  const defined = definedColumns(source, table)
  const found: JsonObject[] = []
  const insert = new RegExp(INSERT)
  for (let one = insert.exec(source); one; one = insert.exec(source)) {
    const named = one[2]?.split(',').map((name) => name.replace(/[`"\s]/g, ''))
    const columns = named ?? defined.get(one[1] ?? '') ?? usual
    const { rows, end } = tuples(source, insert.lastIndex)
    insert.lastIndex = Math.max(end, insert.lastIndex)
    if (table.test(one[1] ?? ''))
      for (const row of rows)
        found.push(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))
  }
  return found
}
