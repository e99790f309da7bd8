import { foldLetters } from './search-words.ts'

/** What an answer can be narrowed down by: its tag, folder, pack, CARP step, language. */
export const FILTERS = ['tag', 'in', 'pack', 'step', 'lang'] as const
export type FilterName = (typeof FILTERS)[number]

/** `tag:late`, or `-tag:late` for everything without it. */
export interface Filter {
  readonly name: FilterName
  /** As typed, without quotes. */
  readonly value: string
  readonly not: boolean
  /** Offsets of the whole filter in the query, UTF-16. */
  readonly start: number
  readonly end: number
}

export interface SearchQuery {
  /** What is left when the filters are taken out. */
  readonly words: string
  readonly filters: readonly Filter[]
}

/** A quote may be open while it is typed. Typographic quotes are what some keyboards make of plain ones. */
const FILTER = /(?<=^|\s)(-?)(tag|in|pack|step|lang):(?:["“”„]([^"“”„]*)(?:["“”„]|$)|(\S*))/giu

const isFilter = (name: string): name is FilterName => FILTERS.some((one) => one === name)

/** Takes `tag:` `in:` `pack:` `step:` `lang:` out of what was typed. A filter without a value filters nothing. */
export function parseQuery(query: string): SearchQuery {
  const filters: Filter[] = []
  const words = query.replace(FILTER, (whole, minus: string, key: string, quoted, plain, start: number) => {
    const name = key.toLowerCase()
    const value = String(quoted ?? plain ?? '').trim()
    if (isFilter(name)) filters.push({ name, value, not: minus === '-', start, end: start + whole.length })
    return ' '
  })
  return { words: words.replace(/\s+/g, ' ').trim(), filters }
}

/** What filters look at in an answer. */
export interface Facets {
  readonly tags: readonly string[]
  readonly folder: string
  readonly pack: string
  /** '' for none. */
  readonly step: string
  /** BCP 47, of the body and its variants. */
  readonly languages: readonly string[]
}

/** Every value a filter can have among the answers, most frequent first. Folders stand with each of those above them. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>

export function folderSegments(folder: string): string[] {
  return folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function valuesOf(facets: Facets, name: FilterName): readonly string[] {
  switch (name) {
    case 'tag':
      return facets.tags
    case 'in':
      return folderSegments(facets.folder).map((_, at, parts) => parts.slice(0, at + 1).join('/'))
    case 'pack':
      return [facets.pack]
    case 'step':
      return [facets.step]
    case 'lang':
      return facets.languages
  }
}

export function filterValues(all: Iterable<Facets>): FilterValues {
  const counts: Record<FilterName, Map<string, number>> = {
    ...{ tag: new Map(), in: new Map(), pack: new Map(), step: new Map(), lang: new Map() },
  }
  for (const facets of all)
    for (const name of FILTERS)
      for (const value of new Set(valuesOf(facets, name)))
        if (value !== '') counts[name].set(value, (counts[name].get(value) ?? 0) + 1)
  const sorted = (name: FilterName): string[] =>
    [...counts[name]].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([value]) => value)
  return {
    tag: sorted('tag'),
    in: sorted('in'),
    pack: sorted('pack'),
    step: sorted('step'),
    lang: sorted('lang'),
  }
}

/** "Billing / Refunds" as "billing/refunds". */
const foldedPath = (path: string): string => folderSegments(foldLetters(path)).join('/')

/** Does `path` hold `wanted` as whole folders, anywhere? While it is typed the last one may be unfinished. */
function holdsPath(path: string, wanted: string, isWhole: boolean): boolean {
  const behind = `/${path}/`
  return behind.includes(isWhole ? `/${wanted}/` : `/${wanted}`)
}

/** What a filter looks at: like valuesOf, but a folder alone, whose path tells those above it. */
const lookedAt = (facets: Facets, name: FilterName): readonly string[] =>
  name === 'in' ? [facets.folder] : valuesOf(facets, name)

function fits(name: FilterName, one: string, value: string, isWhole: boolean): boolean {
  if (name === 'in') return holdsPath(foldedPath(one), foldedPath(value), isWhole)
  const [said, wanted] = [foldLetters(one), foldLetters(value)]
  if (said === wanted) return true
  return said.startsWith(isWhole && name === 'lang' ? `${wanted}-` : wanted) && !(isWhole && name !== 'lang')
}

/** Decides for one answer after another whether it passes all filters. */
export type Passes = (facets: Facets) => boolean

/** Thousands of answers share a few tags and folders: each is looked at once. */
function meeting({ name, value }: Filter, isWhole: boolean): Passes {
  const known = new Map<string, boolean>()
  const meets = (one: string): boolean => {
    const before = known.get(one)
    if (before !== undefined) return before
    const is = fits(name, one, value, isWhole)
    known.set(one, is)
    return is
  }
  return (facets) => lookedAt(facets, name).some(meets)
}

/** How one filter decides: where no answer has exactly its value, as its start. */
function decides(filter: Filter, all: readonly Facets[]): Passes {
  const whole = meeting(filter, true)
  return all.some(whole) ? whole : meeting(filter, false)
}

/**
 * Filters of one kind: an answer needs every tag that is asked for, and one of the folders, packs, steps and languages. `all` are the
 * answers there are, by which a half-typed value is told from a whole one.
 */
export function passesOf(filters: readonly Filter[], all: readonly Facets[]): Passes {
  const given = filters.filter(({ value }) => value !== '')
  const wanted = given.filter(({ not }) => !not)
  const unwanted = given.filter(({ not }) => not).map((filter) => decides(filter, all))
  const kinds = FILTERS.map((name) => ({
    name,
    each: wanted.filter((filter) => filter.name === name).map((filter) => decides(filter, all)),
  })).filter(({ each }) => each.length > 0)
  return (facets) =>
    kinds.every(({ name, each }) =>
      name === 'tag' ? each.every((one) => one(facets)) : each.some((one) => one(facets)),
    ) && !unwanted.some((one) => one(facets))
}

/** The filters that no answer meets at all, so that the empty list can say which name is not there. */
export function unknownFilters(filters: readonly Filter[], values: FilterValues): Filter[] {
  return filters.filter(({ name, value, not }) => {
    if (value === '' || not) return false
    const wanted = name === 'in' ? foldedPath(value) : foldLetters(value)
    return !values[name].some((one) =>
      name === 'in' ? holdsPath(foldedPath(one), wanted, false) : foldLetters(one).startsWith(wanted),
    )
  })
}
