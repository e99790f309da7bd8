import type { AskField, FilledValue } from '../../../../domain/snippets/render.ts'

/** A stretch of a rendered text: plain, a filled-in value, or a field still to be filled in. */
export type Cut =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly evidence: string }
  | { readonly kind: 'ask'; readonly text: string }

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Where values and asks stand in a text; a value counts only as whole words, in any case, the longest first. */
export function cutText(text: string, values: readonly FilledValue[], asks: readonly AskField[]): Cut[] {
  const byText = new Map(values.map(({ value, evidence }) => [value.toLowerCase(), evidence]))
  const named = [...byText.keys()].filter((value) => value !== '').sort((a, b) => b.length - a.length)
  const parts = [
    ...asks.map(({ label }) => escaped(`[${label}]`)),
    ...named.map((value) => `(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`),
  ]
  if (parts.length === 0) return text === '' ? [] : [{ kind: 'text', text }]
  return text
    .split(new RegExp(`(${parts.join('|')})`, 'giu'))
    .filter((piece) => piece !== '')
    .map((piece): Cut => {
      const evidence = byText.get(piece.toLowerCase())
      if (evidence !== undefined) return { kind: 'value', text: piece, evidence }
      const ask = asks.find(({ label }) => `[${label}]`.toLowerCase() === piece.toLowerCase())
      return ask ? { kind: 'ask', text: ask.label } : { kind: 'text', text: piece }
    })
}
