import type { Snippet } from '../domain/snippets/snippet.ts'
import compiled from '../starter-pack/compiled/snippets.json' with { type: 'json' }

/** The built-in answers, as compile-knowledge made them from src/starter-pack. */
export const starterSnippets = compiled as readonly Snippet[]
