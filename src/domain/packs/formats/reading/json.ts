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

/** A text as JSON; undefined where it is none. */
export function readJson(source: string): Json | undefined {
  if (!/^\s*[[{"]/.test(source)) return undefined
  try {
    return JSON.parse(withExactNumbers(source)) as Json
  } catch {
    return undefined
  }
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

/** The objects that a file holds: a list of its own, a list under one of `names`, or a single object, also wrapped. */
export function recordsOf(json: Json | undefined, names: readonly string[]): Found[] {
  if (Array.isArray(json)) return objectsOf(json)
  if (!isObject(json)) return []
  for (const name of names) {
    const inside = field(json, name)
    if (Array.isArray(inside)) return objectsOf(inside, [name])
    if (isObject(inside)) return [{ value: inside, path: [name] }]
  }
  return [{ value: json, path: [] }]
}

/** Why a file looks like one page of several; null where it does not. */
export function pageOf(json: Json | undefined): string | null {
  if (!isObject(json)) return null
  const meta = field(json, 'meta')
  const page = field(json, 'page')
  const links = field(json, 'links') ?? field(json, '_links')
  if (typeof field(json, 'previous_page') === 'string' || typeof field(links, 'prev') === 'string')
    return 'a page in the middle'
  if (
    typeof field(json, 'next_page') === 'string' ||
    field(meta, 'has_more') === true ||
    field(meta, 'next_cursor')
  )
    return 'the first page'
  const next = field(links, 'next')
  if (typeof next === 'string' || isObject(next)) return 'a page with more behind it'
  const pages = Number(field(page, 'totalPages') ?? field(meta, 'total_pages') ?? 1)
  const number = Number(field(page, 'number') ?? field(meta, 'current_page') ?? field(json, 'page') ?? 1)
  return pages > 1 || (Number.isInteger(number) && number > 1)
    ? `page ${number} of ${pages > 1 ? pages : 'several'}`
    : null
}
