import { needsAttention } from '../formats/attention.ts'
import type { PackSource } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import type { Finding } from './finding.ts'
import { living } from './living.ts'

/** Placeholders that came from another tool and that nobody understood: agents are asked for them until somebody says what they mean. */
export function lintAttention(source: PackSource): Finding[] {
  return living(source).flatMap(({ snippet, file, text, bodyLine }) =>
    needsAttention(snippet).map((original): Finding => {
      const label = Object.entries(snippet.source?.unresolved ?? {}).find(
        ([, written]) => written === original,
      )?.[0]
      const message = `“${original}” came from another tool and is asked of agents each time. Put a value in its place, or take it out.`
      const line = lineOfWords(text, bodyLine, label ?? '')
      return { code: 'needs-attention', level: 'warn', file, line, id: snippet.id, message }
    }),
  )
}
