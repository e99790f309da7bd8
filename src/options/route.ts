export const SECTIONS = [
  'library',
  'packs',
  'desks',
  'profile',
  'language',
  'learnt',
  'insights',
  'practice',
  'keys',
  'data',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** Which page an address's hash means. */
export type Route =
  | { readonly at: 'welcome' }
  | { readonly at: 'library'; readonly view: 'list' | 'deleted' }
  | { readonly at: 'library'; readonly view: 'edit'; readonly id: string; readonly fresh: boolean }
  | { readonly at: Exclude<SectionName, 'library'> }

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function libraryRoute(parts: readonly string[]): Route {
  const [first = '', second = ''] = parts
  if (first === 'recently-deleted') return { at: 'library', view: 'deleted' }
  if (first === 'new') return { at: 'library', view: 'edit', id: decoded(second), fresh: true }
  if (first !== '') return { at: 'library', view: 'edit', id: decoded(parts.join('/')), fresh: false }
  return { at: 'library', view: 'list' }
}

/** Reads a hash; anything unknown is the library. */
export function routeOf(hash: string): Route {
  const [name = '', ...parts] = hash.replace(/^#\/?/, '').split('/')
  if (name === 'welcome') return { at: 'welcome' }
  const section = SECTIONS.find((one) => one === name) ?? 'library'
  return section === 'library' ? libraryRoute(name === 'library' ? parts : []) : { at: section }
}

export const hashOfSnippet = (id: string): string => `#library/${encodeURIComponent(id)}`

/** A new answer has its id from the start, so that a reload finds what was typed. */
export const hashOfNew = (id: string): string => `#library/new/${encodeURIComponent(id)}`
