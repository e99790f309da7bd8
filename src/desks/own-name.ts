import { matchesOf, nameIn, type Shape, writtenIn } from './lookup.ts'

/** Address of the agent's own profile, as the link at the top of the page (`css`) gives it; null when there is none. */
export function ownProfile(root: Document, css: string): string | null {
  return matchesOf(root, css)[0]?.getAttribute('href') ?? null
}

/**
 * The agent's full name, where the page's top shows a login only: what another link to the same profile says.
 * Null where the page does not tell; a login is no name to sign with.
 */
export function ownName(root: Document, css: string, shape: Shape = nameIn): string | null {
  const profile = ownProfile(root, css)
  const links = profile ? [...root.querySelectorAll('a[href]')] : []
  const others = links.filter((link) => link.getAttribute('href') === profile && !link.matches(css))
  return others.map((link) => shape(writtenIn(link))).find((name) => name?.includes(' ')) ?? null
}
