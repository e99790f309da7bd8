import type { Json, Remark, SourceFile } from '../format.ts'
import { nowhere } from '../format.ts'
import { field, isObject } from './json.ts'

/** One page of a list, as an API tells of it; null for what it does not tell. */
export interface Page {
  readonly before: boolean | null
  readonly behind: boolean | null
  /** From 1. */
  readonly number: number | null
  readonly of: number | null
}

/** A link that is there, is none, or is not spoken of. */
function linked(link: Json | undefined): boolean | null {
  if (link === null || link === '') return false
  return typeof link === 'string' || isObject(link) ? true : null
}

const said = (...answers: readonly (boolean | null)[]): boolean | null =>
  answers.find((answer) => answer !== null) ?? null

function wholeNumber(...values: readonly (Json | undefined)[]): number | null {
  const found = values.find((value) => typeof value === 'number' && Number.isInteger(value))
  return typeof found === 'number' ? found : null
}

/** The number in "…?page=3". */
function numberIn(link: Json | undefined): number | null {
  const [, digits] = typeof link === 'string' ? (/[?&]page=(\d{1,6})(?:&|$)/.exec(link) ?? []) : []
  return digits === undefined ? null : Number(digits)
}

const plus = (number: number | null, more: number): number | null => (number === null ? null : number + more)

function pageIn(json: Json): Page {
  const [meta, page] = [field(json, 'meta'), field(json, 'page')]
  const links = field(json, 'links') ?? field(json, '_links')
  const [previous, next] = [field(json, 'previous_page'), field(json, 'next_page')]
  const more = field(meta, 'has_more')
  const of = wholeNumber(field(page, 'totalPages'), field(meta, 'total_pages'))
  const number =
    wholeNumber(field(page, 'number'), field(meta, 'current_page'), page) ??
    plus(numberIn(next), -1) ??
    plus(numberIn(previous), 1)
  // APIs with cursors link to a page before the first one too.
  const isBefore = typeof more === 'boolean' ? null : linked(field(links, 'prev'))
  return {
    before: said(
      linked(previous),
      linked(field(meta, 'prev_cursor')),
      isBefore,
      number === null ? null : number > 1,
    ),
    behind: said(
      typeof more === 'boolean' ? more : null,
      linked(next),
      linked(field(meta, 'next_cursor')),
      linked(field(links, 'next')),
      number === null || of === null ? null : number < of,
    ),
    number,
    of,
  }
}

/** The pages of a list that a file holds: itself, or each of those it lists. */
export function pagesOf(json: Json | undefined): Page[] {
  const all = Array.isArray(json) ? json.slice(0, 1_000) : [json ?? null]
  return all
    .filter(isObject)
    .map(pageIn)
    .filter(({ before, behind }) => before !== null || behind !== null)
}

function nameOf({ before, behind, number, of }: Page): string {
  if (of !== null && number !== null) return `page ${number} of ${of}`
  if (before !== true) return before === null ? 'a page with more behind it' : 'the first page'
  return behind === false ? 'the last page' : 'a page in the middle'
}

/** What pages that came together have in common. */
interface Others {
  readonly numbers: ReadonlySet<number | null>
  readonly noneFirst: boolean
  readonly noneLast: boolean
}

/** What is missing around a page that is there with others; null where nothing is. */
function missingAt(page: Page, { numbers, noneFirst, noneLast }: Others): string | null {
  const { number } = page
  const before = page.before === true && (number === null ? noneFirst : !numbers.has(number - 1))
  const behind = page.behind === true && (number === null ? noneLast : !numbers.has(number + 1))
  if (!before && !behind) return null
  const which = before && page.behind === false ? 'pages before it' : 'other pages'
  return `This looks like ${nameOf(page)} of an API's answer. Save the ${which} too and import them together.`
}

/** A warning for each page among the files of one kind that misses one beside it. */
export function pageWarnings(files: readonly SourceFile[]): Remark[] {
  const pages = files.flatMap((file) => pagesOf(file.json()).map((page) => ({ file, page })))
  const all = pages.map(({ page }) => page)
  const others: Others = {
    numbers: new Set(all.map(({ number }) => number)),
    noneFirst: all.every(({ before }) => before === true),
    noneLast: all.every(({ behind }) => behind !== false),
  }
  return pages.flatMap(({ file, page }) => {
    const message = missingAt(page, others)
    return message === null ? [] : [{ place: nowhere(file.name), title: '', message }]
  })
}
