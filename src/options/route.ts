/** The sections as the navigation shows them: what is written, how it goes, how Koi is set up. */
export const GROUPS = {
  answers: ['library', 'packs', 'studio'],
  going: ['practice', 'insights', 'learnt'],
  settings: ['profile', 'desks', 'language', 'keys', 'data'],
} as const
const SECTIONS = [...GROUPS.answers, ...GROUPS.going, ...GROUPS.settings]
export type SectionName = (typeof SECTIONS)[number]

/** Parts of a pack in the studio, in the order a lead goes through them; `answer` and `rule` are one of them. */
export const STUDIO_VIEWS = ['answers', 'rules', 'about', 'check', 'suggestions', 'release'] as const
export type StudioView = (typeof STUDIO_VIEWS)[number] | 'add' | 'answer' | 'rule'

export type StudioRoute =
  | { readonly at: 'studio'; readonly page: 'packs' | 'keys' }
  | {
      readonly at: 'studio'
      readonly page: 'pack'
      readonly pack: string
      readonly view: StudioView
      readonly id: string
    }

/** Which page an address's hash means. */
export type Route =
  | { readonly at: 'welcome' }
  | { readonly at: 'library'; readonly view: 'list' | 'deleted' | 'export' }
  | { readonly at: 'import' }
  | { readonly at: 'library'; readonly view: 'edit'; readonly id: string; readonly fresh: boolean }
  | StudioRoute
  | { readonly at: Exclude<SectionName, 'library' | 'studio'> }

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

/** No pack can be called so. */
const KEYS = '-keys'

function studioRoute(parts: readonly string[]): StudioRoute {
  const [first = '', second = '', ...rest] = parts
  if (first === '') return { at: 'studio', page: 'packs' }
  if (first === KEYS) return { at: 'studio', page: 'keys' }
  const views: readonly StudioView[] = [...STUDIO_VIEWS, 'add', 'answer', 'rule']
  const view = views.find((one) => one === second) ?? 'answers'
  return { at: 'studio', page: 'pack', pack: decoded(first), view, id: decoded(rest.join('/')) }
}

/** Reads a hash; anything unknown is the library. */
export function routeOf(hash: string): Route {
  const [name = '', ...parts] = hash.replace(/^#\/?/, '').split('/')
  if (name === 'welcome') return { at: 'welcome' }
  // Not below the library's: an answer could be called so.
  if (name === 'import') return { at: 'import' }
  if (name === 'export') return { at: 'library', view: 'export' }
  const section = SECTIONS.find((one) => one === name) ?? 'library'
  if (section === 'studio') return studioRoute(parts)
  return section === 'library' ? libraryRoute(name === 'library' ? parts : []) : { at: section }
}

export const hashOfSnippet = (id: string): string => `#library/${encodeURIComponent(id)}`

/** A new answer has its id from the start, so that a reload finds what was typed. */
export const hashOfNew = (id: string): string => `#library/new/${encodeURIComponent(id)}`

export const HASH_OF_KEYS = `#studio/${KEYS}`

/** A page of a pack in the studio; `id` names an answer or a rule. */
export function hashOfPack(pack: string, view: StudioView = 'answers', id = ''): string {
  return `#studio/${[pack, view, ...(id === '' ? [] : [id])].map(encodeURIComponent).join('/')}`
}
