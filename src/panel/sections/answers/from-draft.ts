import type { Scene } from '../../../domain/scene.ts'
import { BLANK, type Snippet } from '../../../domain/snippets/snippet.ts'
import { firstNameOf } from '../../../domain/text/first-name.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? '')
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Braces that the agent typed are words, not code. */
const withoutCode = (text: string): string => text.replace(/\{([{%])/g, '{ $1')

function variables(scene: Scene | null): (readonly [said: string, variable: string])[] {
  const name = scene?.customer.name?.value ?? ''
  const first = firstNameOf(name)
  const known: (readonly [string, string])[] = [
    [name, '{{ customer.name }}'],
    [first ?? '', '{{ customer.first_name | default: "there" }}'],
    [scene?.customer.email?.value ?? '', '{{ customer.email }}'],
    [scene?.ticket.id?.value ?? '', '{{ ticket.id }}'],
  ]
  return known.filter(([said]) => said.length > 1)
}

/** A draft as the body of an answer: one paragraph a line, this customer's name, address and ticket made variables. */
export function bodyFromDraft(draft: string, scene: Scene | null): string {
  const known = new Map(variables(scene))
  const said = [...known.keys()].sort((a, b) => b.length - a.length).map(literal)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return withoutCode(draft.trim())
    .split('\n')
    .map((line) => {
      const text = said.length === 0 ? line : line.replace(pattern, (found) => known.get(found) ?? found)
      return `<p>${escaped(text) || '<br>'}</p>`
    })
    .join('')
}

/** A new answer of the agent's own. `words` are the customer's, without contact data. */
export function snippetFromDraft(
  id: string,
  title: string,
  draft: string,
  scene: Scene | null,
  words: string,
): Snippet {
  return {
    ...BLANK,
    id,
    title: title.trim(),
    body: bodyFromDraft(draft, scene),
    examples: words === '' ? [] : [words],
  }
}
