import type { Json, JsonObject } from '../format.ts'
import { type JsonPath, tokensOf } from '../json-strings.ts'

/** A whole number with more digits than JavaScript keeps. */
const LONG = /^-?\d{16,}$/
const MAY_BE_LONG = /[:,[]\s*-?\d{16,}\s*[,\]}]/

/** Ids of some help desks have more digits than a number keeps: they become text. */
function withExactNumbers(source: string): string {
  if (!MAY_BE_LONG.test(source)) return source
  const parts: string[] = []
  let read = 0
  for (const { start, end } of tokensOf(source)) {
    if (!LONG.test(source.slice(start, Math.min(end, start + 400)))) continue
    parts.push(source.slice(read, start), `"${source.slice(start, end)}"`)
    read = end
  }
  return parts.join('') + source.slice(read)
}

function parsed(source: string): Json | undefined {
  try {
    return JSON.parse(withExactNumbers(source)) as Json
  } catch {
    return undefined
  }
}

/** One object a line, as `jq -c` and databases write them; undefined where a line is anything else. */
function readLines(source: string): Json | undefined {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '')
  const found: Json[] = []
  for (const line of lines) {
    const one = /^\s*\{.*\}\s*$/.test(line) ? parsed(line) : undefined
    if (one === undefined) return undefined
    found.push(one)
  }
  return found.length > 1 ? found : undefined
}

/** A text as JSON, also as one object a line; undefined where it is none. */
export function readJson(source: string): Json | undefined {
  if (!/^\s*[[{"]/.test(source)) return undefined
  return parsed(source) ?? readLines(source)
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of its own; never one that every object inherits. */
export function field(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A field as text: a number as its digits; '' for what is no text. */
export function text(value: Json | undefined, name: string): string {
  const found = field(value, name)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

/** The texts of a list, or of a text with commas. */
export function texts(value: Json | undefined): string[] {
  const all =
    typeof value === 'string'
      ? value.split(',')
      : list(value).map((one) => (typeof one === 'string' ? one : ''))
  return all.map((one) => one.trim()).filter((one) => one !== '')
}

/** How deep and how long a kept field may be: more is nobody's data. */
const MAX_DEPTH = 8
const MAX_ITEMS = 200
const MAX_TEXT = 20_000

function pruned(value: Json, depth: number): Json | undefined {
  if (typeof value === 'string') return value.length > MAX_TEXT ? undefined : value
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap((one) => pruned(one, depth + 1) ?? [])
  return objectOf(Object.entries(value).slice(0, MAX_ITEMS), depth + 1)
}

function objectOf(entries: readonly (readonly [string, Json])[], depth: number): JsonObject {
  return Object.fromEntries(
    entries.flatMap(([name, one]): [string, Json][] => {
      const kept = name === '__proto__' ? undefined : pruned(one, depth)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

/** The fields of an object that are not in `known`, without empty ones: what is kept of a tool's own data. */
export function rest(value: Json | undefined, known: readonly string[]): JsonObject {
  if (!isObject(value)) return {}
  const left = Object.entries(value).filter(
    ([name, one]) =>
      !known.includes(name) && one !== null && one !== '' && !(Array.isArray(one) && one.length === 0),
  )
  return objectOf(left.slice(0, MAX_ITEMS), 0)
}

/** An object found in a file, and the path to it. */
export interface Found {
  readonly value: JsonObject
  readonly path: JsonPath
}

/** The objects of a list at a path. */
export function objectsOf(value: Json | undefined, path: JsonPath = []): Found[] {
  return list(value).flatMap((one, at) => (isObject(one) ? [{ value: one, path: [...path, at] }] : []))
}

/** True for an answer of an API that is one page of a list. */
const isPage = (value: Json | undefined, names: readonly string[]): boolean =>
  names.some((name) => Array.isArray(field(value, name)))

/** The objects that a file holds: a list of its own, a list under one of `names`, several pages of those, or a single object, also wrapped. */
export function recordsOf(json: Json | undefined, names: readonly string[]): Found[] {
  if (Array.isArray(json)) {
    const items = objectsOf(json)
    if (items.length === 0 || !items.every(({ value }) => isPage(value, names))) return items
    return items.flatMap(({ value, path }) =>
      recordsOf(value, names).map((found) => ({ ...found, path: [...path, ...found.path] })),
    )
  }
  if (!isObject(json)) return []
  for (const name of names) {
    const inside = field(json, name)
    if (Array.isArray(inside)) return objectsOf(inside, [name])
    if (isObject(inside)) return [{ value: inside, path: [name] }]
  }
  return [{ value: json, path: [] }]
}

const ERROR_FIELDS = new Set(
  `error errors error_description code message messages description detail details title status statusCode status_code success logRef
  documentation_url request_id _links _embedded`.split(/\s+/),
)

/** What an API says instead of an export where it refuses ("Couldn't authenticate you"); null for anything else. */
export function apiError(json: Json | undefined): string | null {
  if (!isObject(json) || Object.keys(json).length > 8) return null
  const has = (...names: readonly string[]): boolean => names.some((name) => Object.hasOwn(json, name))
  const refuses =
    has('error', 'errors') || (has('message') && has('code', 'status', 'statusCode', 'status_code'))
  if (!refuses || !Object.keys(json).every((name) => ERROR_FIELDS.has(name))) return null
  const said = [json, field(json, 'error')].flatMap((one) =>
    ['error_description', 'message', 'description', 'detail', 'title', 'error'].map((name) =>
      text(one, name),
    ),
  )
  return said.find((words) => words.trim() !== '') ?? texts(field(json, 'errors'))[0] ?? ''
}

/** True for JSON with a place for answers and none in it: `[]`, `{"macros": []}`. */
export function holdsNothing(json: Json | undefined): boolean {
  if (Array.isArray(json)) return json.length === 0
  if (!isObject(json)) return false
  const lists = Object.values(json).filter((value) => typeof value === 'object' && value !== null)
  return (
    Object.keys(json).length === 0 ||
    (lists.some((one) => Array.isArray(one)) && lists.every((one) => !Array.isArray(one) || one.length === 0))
  )
}
