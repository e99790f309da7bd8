import { parseBody, toPlain } from './body.ts'
import { labelOf } from './variables.ts'

/** More of a body than a preview can need. */
const READ = 4000

/** Liquid as somebody reads it: a value by its name, an ask by its question, what is worked out as dots, everything else left out. */
function inWords(text: string): string {
  return text
    .replace(/\{\{-?\s*([\w.]+)[^}]*\}\}/g, (_, path: string) => `[${labelOf(path)}]`)
    .replace(
      /\{%-?\s*ask\s+(?:"([^"]*)"|'([^']*)')[^%]*%\}/g,
      (_, a?: string, b?: string) => `[${a ?? b ?? ''}]`,
    )
    .replace(/\{\{[^}]*\}\}/g, '…')
    .replace(/\{%[^%]*%\}/g, '')
}

/** A body as somebody reads it, its lines kept: values by their names, asks by their questions. */
export const readBody = (body: string): string => inWords(toPlain(parseBody(body).body))

/** The first words of a body on one line, `most` characters of them. */
export function previewOf(body: string, most: number): string {
  const plain = inWords(toPlain(parseBody(body.slice(0, READ)).body))
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`
}

const INCLUDED = /\{%-?\s*snippet\s+(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/g

/** Shortcuts of the answers that a body includes, each once. */
export function includedIn(body: string): string[] {
  if (!body.includes('snippet')) return []
  const plain = toPlain(parseBody(body).body)
  return [...new Set([...plain.matchAll(INCLUDED)].map(([, a, b, c]) => (a ?? b ?? c ?? '').trim()))]
}
