import type { Snippet } from '../../snippets/snippet.ts'
import { partsOf } from './dialects/koi.ts'

/** A placeholder as its tool wrote it, and the question that stands in for it. */
export interface Unread {
  readonly label: string
  readonly original: string
}

/** Placeholders of another tool that still stand in a snippet as questions. */
export function unreadPlaceholders({ body, variants, source }: Snippet): Unread[] {
  if (!source || Object.keys(source.unresolved).length === 0) return []
  const labels = new Set(
    [body, ...variants.map((variant) => variant.body)]
      .flatMap(partsOf)
      .map((part) => (part.kind === 'ask' ? part.label : '')),
  )
  return Object.entries(source.unresolved).flatMap(([label, original]) =>
    labels.has(label) ? [{ label, original }] : [],
  )
}

/** The same, only as they were written there. */
export const needsAttention = (snippet: Snippet): string[] =>
  unreadPlaceholders(snippet).map(({ original }) => original)

/** A sentence about things that cannot be carried: "3 actions cannot be carried: set status". */
export function lossText({
  kind,
  what,
  count,
}: {
  readonly kind: string
  readonly what: string
  readonly count: number
}): string {
  const many = count === 1 ? '' : 's'
  if (kind === 'action') return `${count} action${many} cannot be carried: ${what}`
  if (kind === 'refused') return `${count} time${many} refused: ${what}`
  if (kind === 'attachment') return `${count} attachment${many} cannot be carried: ${what}`
  if (kind === 'placeholder') return `${count} placeholder${many} cannot be said there: ${what}`
  if (kind === 'pack') return `${count} part${many} of the pack cannot be carried: ${what}`
  if (kind === 'lookalike')
    return `${count} time${many} written with a blank in it, as it would be a placeholder there: ${what}`
  if (kind === 'field') return `${count} field${many} cannot be carried: ${what}`
  return `${count} time${many} left out: ${what}`
}
