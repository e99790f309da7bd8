/** A stretch of Liquid in a source. `tag` is the tag's name, '' of an output. */
export interface Region {
  readonly source: string
  readonly tag: string
}

/** The place behind `close`, from `at`; quotes are honoured where Liquid does. -1 where it never comes. */
function endOf(source: string, close: string, at: number, quotes: boolean): number {
  if (!quotes) {
    const found = source.indexOf(close, at)
    return found === -1 ? -1 : found + close.length
  }
  let quote = ''
  for (let place = at; place < source.length; place++) {
    const letter = source.charAt(place)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (source.startsWith(close, place)) return place + close.length
  }
  return -1
}

/** Every stretch of Liquid in order, in one pass; null where one is never closed. */
export function liquidRegions(source: string): Region[] | null {
  const regions: Region[] = []
  const opening = /\{[{%]/g
  for (;;) {
    const found = opening.exec(source)
    if (found === null) return regions
    const start = found.index
    const isTag = source.charAt(start + 1) === '%'
    const end = endOf(source, isTag ? '%}' : '}}', start + 2, !isTag)
    if (end === -1) return null
    const region = source.slice(start, end)
    regions.push({ source: region, tag: isTag ? (/^\{%-?\s*([\w#]*)/.exec(region)?.[1] ?? '?') : '' })
    opening.lastIndex = end
  }
}
