import type { Json, JsonObject } from '../format.ts'

const INSERT = /INSERT\s+(?:IGNORE\s+)?INTO\s+`?(\w{1,64})`?\s*\(([^()]{1,2000})\)\s*VALUES\s*/gi
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

/** Rows that a dump of a MySQL database puts into a table whose name fits. Columns must be named, as `mysqldump -c` writes them. */
export function sqlRows(source: string, table: RegExp): JsonObject[] {
  const found: JsonObject[] = []
  const insert = new RegExp(INSERT)
  for (let one = insert.exec(source); one; one = insert.exec(source)) {
    const columns = (one[2] ?? '').split(',').map((name) => name.replace(/[`\s]/g, ''))
    const { rows, end } = tuples(source, insert.lastIndex)
    insert.lastIndex = Math.max(end, insert.lastIndex)
    if (table.test(one[1] ?? ''))
      for (const row of rows)
        found.push(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))
  }
  return found
}
